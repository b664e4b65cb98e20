/** A fall against a promised growth, and a bound against a bound: in the links, the verdicts, the pictures and the files. */
import { describe, expect, it, test } from 'vitest';
import { extract } from '../../../../extract/in-memory.ts';
import { emptyRegister } from '../../../../extract/merge/ids.ts';
import { readText } from '../../../../extract/read/text.ts';
import { buildIndex, openIndex } from '../../../../src/bulk/dataset-index.ts';
import { sheetRows } from '../../../../src/charts/exhibit/data-file.ts';
import { actualsOf, judgeRow } from '../../../../src/domain/progress/actuals.ts';
import { documentResultsOf, linkResults } from '../../../../src/domain/progress/link-results.ts';
import { seriesOf } from '../../../../src/domain/progress/series.ts';
import { linkOwn } from '../../../../src/domain/progress/own.ts';
import { toCsv } from '../../../../src/domain/table/csv.ts';
import { eventsOf } from '../../../../src/features/deadlines/calendar.ts';
import { indexTopics } from '../../../../src/domain/compare/comparison.ts';
import { listExhibit } from '../../../../src/features/targets/list-exhibit.ts';
import { monitorExhibit } from '../../../../src/features/progress/monitor-exhibit.ts';
import { monitorModel } from '../../../../src/features/progress/monitor-model.ts';
import { followedRows } from '../../../at-once.ts';
import { progressExhibit } from '../../../../src/features/progress/progress-exhibit.ts';
import { recordedWords } from '../../../../src/features/progress/recorded-words.ts';
import { latestWords } from '../../../../src/features/progress/words.ts';
import { monitorCodec } from '../../../../src/url/monitor.ts';
import { targetsCodec } from '../../../../src/url/targets.ts';
import type { TargetRow } from '../../../../src/domain/dataset/target-index.ts';
import { encode, tables } from '../../../extract/support.ts';
import { createI18n } from '../../../i18n.ts';
import { report } from '../../../reports.ts';
import { row } from '../../domain/rows.ts';

const read = [
  [
    'a.txt',
    report(
      2024,
      '建成粮库6座。',
      '今年，固定资产投资增长3%，单位地区生产总值能耗下降3%左右，规模以上工业企业超过1.5万家，城镇调查失业率全年控制在5.5%以内。',
    ),
  ],
  [
    'b.txt',
    report(
      2025,
      '固定资产投资下降3.3%，单位地区生产总值能耗下降3.4%，规模以上工业企业突破1.5万家。年末城镇调查失业率5.4%。',
      '今年，固定资产投资增长2%。',
    ),
  ],
].map(([name = '', text = '']) => readText({ name, bytes: encode(text) }));
const { dataset, observations } = extract(read, tables, emptyRegister());
const view = openIndex(buildIndex(dataset, 'test', { themes: [], families: [] }, observations.observations));
const policyOf = (id: string) => view.policyById.get(id)?.article;
const linked = linkResults(view.rows, policyOf, documentResultsOf(observations.observations));
const AS_OF = '2025-06-30';
const i18n = createI18n('zh-CN');
const context = { asOf: AS_OF, dataset: view, i18n };

function promised(indicator: string, year = '2024'): TargetRow {
  const found = view.rows.find((one) => one.indicator.includes(indicator) && one.deadline.value === year);
  if (found === undefined) throw new Error(`${indicator} is not promised`);
  return found;
}
const INVESTMENT = promised('固定资产投资');
const ENERGY = promised('能耗');
const FIRMS = promised('规模以上工业企业');
const JOBLESS = promised('失业率');

const recorded = { linked, observations: new Map<string, never>(), notes: new Map<string, never>() };
const params = { ...monitorCodec.defaults, region: ['630000'] };
const followed = followedRows(view, recorded, params, AS_OF, null);
const entryOf = ({ id }: TargetRow) => {
  const entry = followed.rows.find((one) => one.row.id === id);
  if (entry === undefined) throw new Error(`${id} is not followed`);
  return entry;
};

describe('a fall that is reported of a promised growth', () => {
  it('is linked as a fall', () => {
    expect(linked.get(INVESTMENT.id)).toMatchObject([
      { fit: 'answers', doubts: [], result: { value: -3.3 } },
    ]);
  });

  it('does not reach it', () => {
    expect(entryOf(INVESTMENT).judgement).toMatchObject({ status: 'behind', latest: { value: -3.3 } });
  });

  it('is a fall in the monitoring table, in its words and in its file', () => {
    expect(latestWords(entryOf(INVESTMENT), i18n)?.[0]).toBe('−3.3%');
    const compareText = (a: string, b: string): number => a.localeCompare(b);
    const exhibit = monitorExhibit(monitorModel(followed, params, compareText), params, context);
    const csv = toCsv(sheetRows(exhibit.data));
    const line = csv.split('\n').find((one) => one.includes(INVESTMENT.id)) ?? '';
    expect(line).toContain(',-3.3,');
    expect(line).not.toMatch(/,3\.3,/u);
    expect(JSON.stringify(exhibit.table.rows)).toContain('−3.3%');
  });

  it('is below zero in the picture of progress, and in the table and the file behind it', () => {
    const { judgement } = entryOf(INVESTMENT);
    const actuals = actualsOf(INVESTMENT, [], linked.get(INVESTMENT.id) ?? []);
    const series = seriesOf(INVESTMENT, '%', view.rows, linked, policyOf);
    const exhibit = progressExhibit(INVESTMENT, judgement, { actuals, series }, context);
    expect(JSON.stringify(exhibit.table.rows)).toContain('−3.3%');
    expect(exhibit.data.rows.flatMap(({ cells }) => cells)).toContain(-3.3);
    expect(exhibit.summary).toContain('−3.3%');
    expect(exhibit.sources.note).toContain('−3.3%');
  });

  it('stands below zero on the line of the year behind it', () => {
    const next = promised('固定资产投资', '2025');
    const { results } = seriesOf(next, '%', view.rows, linked, policyOf);
    expect(results.every(({ value }) => value === -3.3)).toBe(true);
    expect(linked.get(next.id)).toMatchObject([{ fit: 'year-before', result: { value: -3.3 } }]);
  });
});

describe('a fall that is promised', () => {
  it('is reached by a deeper one, in signed figures', () => {
    expect(entryOf(ENERGY).judgement).toMatchObject({
      status: 'achieved',
      goalValue: -3,
      latest: { value: -3.4 },
    });
  });

  it('says that it is one, wherever its figure stands', () => {
    expect(i18n.format.quantity(ENERGY)).toBe('下降约3%');
    expect(createI18n('en').format.quantity(ENERGY)).toBe('down about 3%');
    expect(i18n.format.signed(ENERGY)).toBe('≈−3%');
    expect(i18n.format.parts(ENERGY)).toMatchObject({ sign: '≈', number: '−3', unit: '%' });
    const [event] = eventsOf([ENERGY], new Map(), view, i18n);
    expect(event?.summary).toContain('下降约3%');
  });

  it('is below zero in the comparison and in the list as a file', () => {
    expect(indexTopics(view).comparableOf(ENERGY)).toMatchObject({ value: -3, comparator: '~' });
    const list = listExhibit([ENERGY], targetsCodec.defaults, context);
    expect(list.data.rows[0]?.cells).toContain(-3);
    expect(JSON.stringify(list.table.rows)).toContain('下降约3%');
  });
});

describe('a bound', () => {
  it('that is promised is reached by the same bound', () => {
    expect(entryOf(FIRMS).judgement.status).toBe('achieved');
    expect(latestWords(entryOf(FIRMS), i18n)?.[0]).toBe('>1.5万家');
  });
});

describe("the year's end", () => {
  it('is no answer for the year, but progress', () => {
    expect(linked.get(JOBLESS.id)).toMatchObject([
      { fit: 'on-the-way', result: { part: 'end', value: 5.4 } },
    ]);
    expect(entryOf(JOBLESS).judgement.status).toBe('due-unrecorded');
  });
});

const GROWTH = row({
  id: 'g',
  indicator: '固定资产投资增速',
  indicatorKey: '固定资产投资增速',
  measure: 'growth',
  unit: '%',
  value: 3,
  deadline: { value: '2024', basis: 'sentence', text: '' },
});
const FALL = row({
  ...GROWTH,
  id: 'f',
  indicator: '能耗降幅',
  indicatorKey: '能耗降幅',
  direction: 'down',
});
const own = (value: number, more: object = {}) =>
  ({
    id: 'v',
    targetId: '',
    role: 'actual',
    date: '2024',
    value,
    unit: '%',
    source: '',
    updatedAt: 1,
    ...more,
  }) as const;
const judged = (of: TargetRow, value: ReturnType<typeof own>) =>
  judgeRow(of, [value], actualsOf(of, [value], []), view, AS_OF, 'compound').status;

describe('what a person records', () => {
  test.each<[string, TargetRow, ReturnType<typeof own>, string, string]>([
    ['a growth', GROWTH, own(3.3), 'achieved', '3.3%'],
    ['a written minus', GROWTH, own(-3.3), 'behind', '下降3.3%'],
    ['a fall in words', GROWTH, own(3.3, { direction: 'down' }), 'behind', '下降3.3%'],
    ['a fall at a fall', FALL, own(3.3), 'achieved', '下降3.3%'],
    ['a written minus at a fall', FALL, own(-3.3), 'achieved', '下降3.3%'],
    ['a rise at a fall', FALL, own(3.3, { direction: 'up' }), 'behind', '增长3.3%'],
  ])('%s', (_name, of, value, status, words) => {
    expect(judged(of, value)).toBe(status);
    expect(recordedWords(value, of, i18n)).toBe(words);
  });

  it('at a fall answers another one as a fall', () => {
    const other = {
      ...FALL,
      id: 'f2',
      deadline: { ...FALL.deadline, value: '2024' },
      frequency: 'annual',
    } as const;
    const rows = [FALL, other];
    const links = linkOwn(rows, new Map(rows.map((one) => [one.id, one])), () => ({}), [
      { ...own(3.3), targetId: 'f' },
    ]);
    expect(links.get('f2')).toMatchObject([{ result: { value: -3.3 } }]);
  });
});
