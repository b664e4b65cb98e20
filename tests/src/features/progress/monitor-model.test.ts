/** What the monitoring table shows of the commitments it follows: whose they are, which are found, and in which order. */
import { describe, expect, it, test } from 'vitest';
import type { TargetRow } from '../../../../src/domain/dataset/target-index.ts';
import type { DatasetView } from '../../../../src/domain/dataset/view.ts';
import { monitorModel } from '../../../../src/features/progress/monitor-model.ts';
import { followedRows } from '../../../at-once.ts';
import { type Recorded } from '../../../../src/features/progress/monitor-rows.ts';
import { latestWords, originMarks } from '../../../../src/features/progress/words.ts';
import type { DocumentResult } from '../../../../src/domain/progress/result-links.ts';
import { monitorCodec, type MonitorParams } from '../../../../src/url/monitor.ts';
import { createI18n } from '../../../i18n.ts';
import { row } from '../../domain/rows.ts';

const ZHEJIANG = { code: '330000', name: '浙江省', level: 'province' } as const;
const HANGZHOU = { code: '330100', name: '杭州市', level: 'city' } as const;
const NINGBO = { code: '330200', name: '宁波市', level: 'city' } as const;
const BEIJING = { code: '110000', name: '北京市', level: 'province' } as const;

const ROWS: readonly TargetRow[] = [
  row({ id: 'road', region: ZHEJIANG, indicator: '公路', scope: '山区', unit: '公里', value: 80, line: 1 }),
  row({
    id: 'beds',
    region: ZHEJIANG,
    indicator: '养老床位',
    unit: '张',
    value: 900,
    deadline: { value: '2027', basis: 'heading', text: '' },
    line: 2,
  }),
  row({
    id: 'green',
    region: ZHEJIANG,
    indicator: '绿化率',
    unit: '%',
    value: 40,
    deadline: { value: null, basis: null, text: '' } as never,
    theme: { id: 'green', basis: 'indicator' } as never,
    line: 3,
  }),
  row({ id: 'bus', region: HANGZHOU, indicator: '公交线路', unit: '条', value: 20, line: 4 }),
  row({ id: 'fund', region: ZHEJIANG, kind: 'support', indicator: '奖励', line: 5 }),
  row({
    id: 'hall',
    region: NINGBO,
    kind: 'milestone',
    indicator: '建成展馆',
    value: null,
    unit: '',
    measure: null,
    line: 6,
  }),
  row({ id: 'b1', region: BEIJING, indicator: '充电桩' }),
  row({ id: 'b2', region: BEIJING, indicator: '书店' }),
  row({ id: 'b3', region: BEIJING, indicator: '公园' }),
  row({ id: 'b4', region: BEIJING, indicator: '剧场' }),
];

const VIEW = { rows: ROWS, policyById: new Map() } as unknown as DatasetView;

const value = (targetId: string, date: string, amount: number | null, unit: string, role = 'actual') =>
  ({ targetId, role, date, value: amount, unit, source: '', updatedAt: 1 }) as never;
const note = (office: string, text: string) => ({ office, text, status: null, updatedAt: 1 }) as never;

const RECORDED: Recorded = {
  linked: new Map(),
  observations: new Map([
    ['road', [value('road', '2025', 85, '公里')]],
    ['beds', [value('beds', '2024', 500, '张'), value('beds', '2023', 400, '张')]],
  ]),
  notes: new Map([
    ['road', [note('交通厅', '与市局核对里程')]],
    ['bus', [note('交通厅', '')]],
    ['beds', [note('民政厅', '')]],
  ]),
};

const BY_CODE = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const AS_OF = '2026-03-01';

function shown(change: Partial<MonitorParams>, mine: string | null = null) {
  const params = { ...monitorCodec.defaults, ...change };
  return monitorModel(followedRows(VIEW, RECORDED, params, AS_OF, mine), params, BY_CODE);
}
const idsOf = (change: Partial<MonitorParams>): string =>
  shown({ region: ['330000'], ...change })
    .rows.map((entry) => entry.row.id)
    .join(' ');

test('a search finds an indicator by what the page calls it', () => {
  const params = { ...monitorCodec.defaults, region: ['330000'], q: 'fast roads' };
  const followed = followedRows(VIEW, RECORDED, params, AS_OF, null);
  const { rows } = monitorModel(followed, params, BY_CODE, ({ id }) => (id === 'road' ? 'Fast roads' : id));
  expect(rows.map(({ row }) => row.id)).toEqual(['road']);
});

describe('whose commitments are followed', () => {
  it.each<[string, Partial<MonitorParams>, string | null, string[]]>([
    ['that of the address', { region: ['110000'] }, '330000', ['110000']],
    ['those of the address', { region: ['110000', '330000*'] }, '330000', ['110000', '330000*']],
    ['of an older address with all in it', { region: ['330000'], places: 'within' }, null, ['330000*']],
    ['of an older address mine with all in it', { places: 'within' }, '330000', ['330000*']],
    ['else my own', {}, '110000', ['110000']],
    ['my own too where nothing is said of it', {}, '440000', ['440000']],
    ['without my own, where most is recorded', {}, null, ['330000']],
    ['all of a level', { level: 'city' }, '330000', []],
    ['all', { level: 'all' }, '330000', []],
  ])('%s', (_name, params, mine, places) => {
    expect(shown(params, mine).places).toEqual(places);
  });

  it('a province is followed with its places where that is asked for', () => {
    expect(idsOf({})).toBe('road beds green');
    expect(idsOf({ places: 'within' })).toBe('road bus hall beds green');
    expect(idsOf({ region: ['330000*'] })).toBe('road bus hall beds green');
    expect(idsOf({ region: ['330000*'], level: 'city' })).toBe('bus hall');
    expect(shown({ region: ['330000*'] }).isOfMany).toBe(true);
    expect(shown({ region: ['330000'] }).isOfMany).toBe(false);
    expect(shown({ region: ['330100'], places: 'within' }).rows).toHaveLength(1);
  });
});

it('what has no figure is followed until somebody says that it is done, with a date', () => {
  const entryOf = (observations: Recorded['observations']) => {
    const params = { ...monitorCodec.defaults, region: ['330200'] };
    const [entry] = followedRows(VIEW, { ...RECORDED, observations }, params, AS_OF, null).rows;
    return entry && [entry.judgement.status, latestWords(entry, createI18n('zh-CN'))];
  };
  expect(entryOf(new Map())).toEqual(['due-unrecorded', null]);
  const done = value('hall', '2025-05', null, '', 'done');
  expect(entryOf(new Map([['hall', [done]]]))).toEqual(['achieved', ['已完成', '2025年5月']]);
});

describe('which of them are found', () => {
  it.each<[string, Partial<MonitorParams>, string]>([
    ['by the indicator', { q: '床位' }, 'beds'],
    ['by the scope', { q: '山区' }, 'road'],
    ['by the office', { q: '民政' }, 'beds'],
    ['by the note', { q: '核对' }, 'road'],
    ['where every word stands', { q: '公路 交通厅' }, 'road'],
    ['and not where one is missing', { q: '公路 民政厅' }, ''],
    ['by a theme', { theme: ['green'] }, 'green'],
    ['by an office', { office: ['交通厅'] }, 'road'],
    ['by none', { office: ['none'] }, 'green'],
    ['by a status', { status: ['achieved'] }, 'road'],
    ['by all at once', { status: ['achieved'], office: ['民政厅'] }, ''],
  ])('%s', (_name, params, ids) => {
    expect(idsOf(params)).toBe(ids);
  });

  it('the statuses are counted before they are chosen, and after all else', () => {
    const { counts, total } = shown({ region: ['330000'], office: ['交通厅'], status: ['behind'] });
    expect([counts.get('achieved'), counts.get('unrecorded'), total]).toEqual([1, 0, 3]);
  });
});

describe('in which order', () => {
  it.each<[Partial<MonitorParams>, string]>([
    [{}, 'road beds green'],
    [{ sort: 'deadline', dir: 'desc' }, 'beds road green'],
    [{ sort: 'latest' }, 'road beds green'],
    [{ sort: 'latest', dir: 'desc' }, 'beds road green'],
    [{ sort: 'office' }, 'road beds green'],
    [{ sort: 'office', dir: 'desc' }, 'beds road green'],
    [{ sort: 'status' }, 'road beds green'],
    [{ sort: 'status', dir: 'desc' }, 'green beds road'],
    [{ sort: 'pace' }, 'beds road green'],
    [{ sort: 'indicator', dir: 'desc' }, 'green beds road'],
    [{ sort: 'note', dir: 'desc' }, 'road beds green'],
  ])('%j', (params, ids) => {
    expect(idsOf(params)).toBe(ids);
  });

  it('under their offices, those without one last', () => {
    const { groups } = shown({ region: ['330000'], places: 'within', group: 'office', sort: 'indicator' });
    expect(groups.map(({ office, rows }) => [office, ...rows.map((entry) => entry.row.id)])).toEqual([
      ['交通厅', 'bus', 'road'],
      ['民政厅', 'beds'],
      ['', 'hall', 'green'],
    ]);
  });
});

it('a value says whether a document or the reader has it, and what of it is inferred', () => {
  const i18n = createI18n('zh-CN');
  const marks = (source: string | Partial<DocumentResult>) =>
    originMarks({ source: source as DocumentResult }, i18n);
  expect(marks('统计公报')).toEqual(['本机']);
  expect(marks({ inference: null })).toEqual(['文献']);
  expect(marks({ inference: 'framed' })).toEqual(['文献•']);
  expect(marks({ inference: 'inferred' })).toEqual(['文献', '推算']);
});
