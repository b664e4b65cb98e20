/** The sheet of policies: its rows, what is listed in which order, and the file that it is written to and read from. */
import { describe, expect, it, test } from 'vitest';
import { atOnce } from '../../../../src/domain/collections/steps.ts';
import type { PolicyDocument, Region } from '../../../../src/domain/dataset/schema.ts';
import { viewOf, type DatasetView } from '../../../../src/domain/dataset/view.ts';
import { columnsOf, knownTo } from '../../../../src/domain/table/headings.ts';
import { POLICIES } from '../../../../src/domain/table/policy-columns.ts';
import { tableParts } from '../../../../src/domain/table/table.ts';
import {
  isListed,
  orderedRows,
  policyRows,
  sheetItems,
  type PolicyRow,
} from '../../../../src/features/documents/sheet/model.ts';
import { readSheet, sheetFile } from '../../../../src/features/documents/sheet/sheet-file.ts';
import { regionName } from '../../../../src/i18n/shown-names.ts';
import { readXlsxRows } from '../../../../src/platform/xlsx-rows.ts';
import { writeXlsx } from '../../../../src/platform/xlsx.ts';
import { createI18n } from '../../../i18n.ts';

const zh = createI18n('zh-CN');
const SHANDONG: Region = { code: '370000', name: '山东省', level: 'province' };
const UNKNOWN: Region = { code: '000000', name: '未定', level: 'unknown' };
type Article = PolicyDocument['articles'][number];

const article = (id: string, title: string, more: Partial<Article> = {}): Article => ({
  id,
  title,
  kind: 'plan',
  region: SHANDONG,
  status: 'issued',
  lines: [1, 2],
  ...more,
});
const document = (id: string, articles: Article[], issueDate?: string): PolicyDocument => ({
  id,
  file: `${id}.txt`,
  sha256: '0'.repeat(64),
  title: articles.length === 1 ? (articles[0]?.title ?? '') : `动态${id}`,
  articles,
  ...(issueDate === undefined ? {} : { issueDate }),
});

const NEWSLETTER = document(
  'd-1',
  [
    article('a-1', '虚构省机器人规划', {
      planPeriod: { start: '2024', end: '2026' },
      issueDate: { value: '2024-03-05', basis: 'sentence' },
    }),
    article('a-2', '=HYPERLINK("http://x")数据要点', {
      kind: 'notice',
      issuer: '+虚构局',
      documentNumber: '虚〔2024〕1号',
    }),
    article('a-3', '虚构办法', { region: UNKNOWN }),
  ],
  '2024-05-05',
);
const ALONE = document('d-2', [article('a-4', '虚构市行动计划', { kind: 'action-plan' })], '2024-08-18');
const SILENT = document('d-3', [
  article('a-5', '虚构规划', { kind: 'plan', flags: ['no-record'], status: 'draft' }),
]);
const LIST = { ...document('l-0123456789ab', [article('l-a', '自己的清单')]), isList: true as const };

const view: DatasetView = viewOf(
  {
    datasetVersion: 'v',
    dataDate: null,
    documents: [NEWSLETTER, ALONE, SILENT, LIST],
    labels: { themes: [], families: [] },
    results: [['a-4', 3]],
  },
  [],
);
const BUILT = { leftOut: [['a-1', 7] as const], inferred: [['a-1', ['title', 'place'] as const] as const] };
const rows = atOnce(policyRows(view, { built: BUILT, imported: new Map() }));
const ALL = { q: '', show: 'all', kind: null, level: null, place: [] } as const;
const nameOf = (region: Region): string => regionName(region, zh);
const listed = (filter: Partial<Parameters<typeof isListed>[0]>): string[] =>
  rows.filter(isListed({ ...ALL, ...filter }, nameOf)).map(({ id }) => id);
const ordered = (order: Parameters<typeof orderedRows>[1]): string[] =>
  atOnce(orderedRows(rows, order)).map(({ id }) => id);
const rowOf = (id: string): PolicyRow => {
  const row = rows.find((one) => one.id === id);
  if (row === undefined) throw new Error(id);
  return row;
};

describe('a row', () => {
  it('counts what was read and what was left out, and does not take unknown for none', () => {
    expect(rowOf('a-4')).toMatchObject({ commitments: 0, results: 3, leftOut: 0 });
    expect(rowOf('a-1').leftOut).toBe(7);
    expect(rowOf('l-a').leftOut).toBeNull();
    expect(atOnce(policyRows(view, { built: null, imported: new Map() }))[0]?.leftOut).toBeNull();
  });

  it('says what was made out, until a person says it', () => {
    expect(rowOf('a-1').inferred).toEqual(['title', 'place']);
    const mark = {
      correction: 'c',
      field: 'title' as const,
      old: '',
      who: '王工',
      when: '2026-01-01',
      why: '',
    };
    const said = document('d-1', [article('a-1', '改过', { curated: [mark] })]);
    const [row] = atOnce(policyRows({ ...view, documents: [said] }, { built: BUILT, imported: new Map() }));
    expect(row?.inferred).toEqual(['place']);
  });

  it('is in doubt without a place, and where it has figures and no record', () => {
    expect(rows.filter((row) => row.isInDoubt).map(({ id }) => id)).toEqual(['a-3', 'a-5']);
  });
});

describe('what is listed', () => {
  test.each([
    ['words', { q: '机器人 山东' }, ['a-1']],
    ['a number', { q: '虚〔2024〕1号' }, ['a-2']],
    ['the doubtful', { show: 'doubtful' as const }, ['a-3', 'a-5']],
    ['those without a record', { show: 'no-record' as const }, ['a-5']],
    ['imported ones', { show: 'imported' as const }, ['l-a']],
    ['a kind', { kind: 'action-plan' }, ['a-4']],
    ['a place', { place: ['370000*'], kind: 'notice' }, ['a-2']],
    ['a level that none is of', { level: 'city' as const, kind: 'notice' }, []],
    ['nothing', { q: '没有' }, []],
  ])('%s', (_, filter, ids) => expect(listed(filter)).toEqual(ids));

  it('has the doubtful first, then the newest document, policies as they stand in it', () => {
    expect(ordered({ sort: 'doubts', dir: 'asc' })).toEqual(['a-5', 'a-3', 'a-4', 'a-1', 'a-2', 'l-a']);
  });

  it('is ordered by a column either way, what has no value last', () => {
    expect(ordered({ sort: 'leftOut', dir: 'desc' }).slice(0, 1)).toEqual(['a-1']);
    for (const dir of ['asc', 'desc'] as const) {
      expect(ordered({ sort: 'period', dir })[0]).toBe('a-1');
      expect(ordered({ sort: 'leftOut', dir }).at(-1)).toBe('l-a');
    }
  });

  it('has a newsletter as a head that folds, and a document of one policy as one row', () => {
    const inOrder = atOnce(orderedRows(rows, { sort: 'doubts', dir: 'asc' }));
    const told = (folded: readonly string[], sort: 'doubts' | 'title' = 'doubts') =>
      sheetItems(inOrder, sort, new Set(folded)).map((item) =>
        item.kind === 'head' ? `${item.document.id} ${item.policies}` : item.row.id,
      );
    expect(told([])).toEqual(['a-5', 'a-3', 'a-4', 'd-1 2', 'a-1', 'a-2', 'l-a']);
    expect(told(['d-1'])).toEqual(['a-5', 'a-3', 'a-4', 'd-1 2', 'l-a']);
    expect(told([], 'title')).not.toContain('d-1 2');
  });
});

describe('the file', () => {
  const placeOf = (name: string) =>
    Promise.resolve(name === '浙江省' ? { code: '330000', name, level: 'province' as const } : null);

  async function cellsOf(lang: 'zh-CN' | 'en'): Promise<string[][]> {
    const blob = await writeXlsx([sheetFile(rows, createI18n(lang))]);
    const cells = await readXlsxRows(new Uint8Array(await blob.arrayBuffer()), 1000, 50);
    if (typeof cells === 'string') throw new Error(cells);
    return cells;
  }
  async function read(cells: readonly (readonly string[])[], lang: 'zh-CN' | 'en' = 'zh-CN') {
    const table = tableParts(cells, knownTo(POLICIES));
    if (table === null) throw new Error('empty');
    return readSheet(table, columnsOf(POLICIES, table.headings), rows, placeOf, createI18n(lang));
  }
  const changed = (cells: readonly string[][], id: string, column: number, to: string): string[][] =>
    cells.map((line) => (line[0] === id ? line.with(column, to) : line));

  test.each(['zh-CN', 'en'] as const)('written and read again says nothing new (%s)', async (lang) => {
    const { changes, problems } = await read(
      (await cellsOf(lang)).filter((line) => line[0] !== 'l-a'),
      lang,
    );
    expect({ changes, problems }).toEqual({ changes: [], problems: [] });
  });

  it('has text for text, also where it looks like a formula', async () => {
    const line = (await cellsOf('zh-CN')).find(([id]) => id === 'a-2');
    expect(line).toEqual(expect.arrayContaining(['=HYPERLINK("http://x")数据要点', '+虚构局']));
  });

  it('says what was changed, joined by policy', async () => {
    const cells = await cellsOf('zh-CN');
    const headings = cells[0] ?? [];
    const at = (label: string): number => headings.indexOf(label);
    const other = changed(
      changed(changed(cells, 'a-1', at('规划期'), '2024—2028'), 'a-1', at('地区'), '浙江省'),
      'a-4',
      at('文种'),
      '规划',
    );
    const { changes, edits, problems } = await read(other);
    expect(problems.map(({ code }) => code)).toEqual(['fixed']);
    expect(changes.map(({ policy, fact, old, now }) => [policy.article.id, fact, old, now])).toEqual([
      ['a-1', 'region', '山东省', '浙江省'],
      ['a-1', 'period', '2024—2026', '2024—2028'],
      ['a-4', 'kind', '行动计划', '规划'],
    ]);
    expect(edits.map(({ facts }) => facts)).toEqual([
      {
        region: { code: '330000', name: '浙江省', level: 'province' },
        planPeriod: { start: '2024', end: '2028' },
      },
      { kind: 'plan' },
    ]);
  });

  it('refuses what it cannot read, by row and column, and takes the rest', async () => {
    const { changes, problems } = await read([
      ['政策编号', '题名', '地区', '规划期', '发布日期', '文种', '发文机关'],
      ['a-1', '虚构省机器人规划', '无此地', '明年', '某日', '告示', '新机关'],
      ['a-9', '没有的政策', '浙江省', '', '', '', ''],
      ['a-1', '虚构省机器人规划', '浙江省', '', '', '', ''],
      ['a-4', '', '山东省', '', '', '行动计划', ''],
      ['', '', '', '', '', '', ''],
    ]);
    expect(problems.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 5, 'kind'],
      [2, 2, 'region'],
      [2, 4, 'issued'],
      [2, 3, 'period'],
      [3, 0, 'row'],
      [4, 0, 'twice'],
      [5, 1, 'title'],
    ]);
    expect(changes.map(({ policy, fact, now }) => [policy.article.id, fact, now])).toEqual([
      ['a-1', 'issuer', '新机关'],
    ]);
  });

  it('finds a policy by its title where there are no ids, and an empty cell takes away', async () => {
    const { changes, edits } = await read([
      ['题名', '文号', '发文机关'],
      ['=HYPERLINK("http://x")数据要点', '', '+虚构局'],
      ['虚构市行动计划', '虚〔2025〕3号', ''],
    ]);
    expect(changes.map(({ policy, fact }) => [policy.article.id, fact])).toEqual([
      ['a-2', 'documentNumber'],
      ['a-4', 'documentNumber'],
    ]);
    expect(edits[0]?.facts).toEqual({ documentNumber: '' });
  });
});
