import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex, openIndex } from '../../../src/bulk/dataset-index.ts';
import type { TargetRow } from '../../../src/domain/dataset/target-index.ts';
import { placeValues } from '../../../src/domain/region/place-filter.ts';
import { dueBy } from '../../../src/domain/time/due.ts';
import { takesInNeighbours } from '../../../src/domain/region/place-filter.ts';
import { applyFacets } from '../../../src/bulk/facets.ts';
import {
  doubtsOf,
  FACETS,
  usefulFacets,
  type Facet,
  type Selection,
} from '../../../src/domain/search/facets.ts';
import { syntheticCorpus } from '../../synthetic-corpus.ts';
import { row, seenFrom } from '../domain/rows.ts';

const NONE: Selection = {
  level: [],
  region: [],
  theme: [],
  kind: [],
  unit: [],
  year: [],
  due: [],
  policy: [],
  certainty: [],
  doubt: [],
};
const AS_OF = seenFrom('2026-03-01');
const zhejiang = { code: '330000', name: '浙江省', level: 'province' } as const;
const ROWS = [
  row({ id: 'a', unit: '家' }),
  row({ id: 'b', unit: '元', region: zhejiang }),
  row({ id: 'c', unit: '件', region: zhejiang, deadline: { value: null, basis: 'none', text: '' } }),
];

const ids = (selection: Partial<Selection>): string[] =>
  applyFacets(ROWS, { ...NONE, ...selection }, AS_OF).rows.map(({ id }) => id);

describe('facets', () => {
  test('nothing chosen leaves everything', () => expect(ids({})).toEqual(['a', 'b', 'c']));
  test('values of one facet are alternatives', () => expect(ids({ unit: ['家', '件'] })).toEqual(['a', 'c']));
  test('facets are conditions together', () =>
    expect(ids({ region: ['330000'], unit: ['件'] })).toEqual(['c']));
  test('no deadline is a value', () => expect(ids({ year: ['none'] })).toEqual(['c']));
  test('a place with all in it takes in its cities, the place alone does not', () => {
    const hangzhou = { code: '330100', name: '杭州市', level: 'city' } as const;
    const rows = [...ROWS, row({ id: 'd', region: hangzhou })];
    const left = (value: string): string[] =>
      applyFacets(rows, { ...NONE, region: [value] }, AS_OF).rows.map(({ id }) => id);
    expect(left('330000*')).toEqual(['b', 'c', 'd']);
    expect(left('330000')).toEqual(['b', 'c']);
    expect(applyFacets(rows, NONE, AS_OF).countsOf('region').get('330000*')).toBe(3);
  });

  test('years are chosen one by one or as a range, which takes in no row without a date', () => {
    const year = ROWS[0]?.deadline.value?.slice(0, 4) ?? '';
    expect(ids({ year: [`..${year}`] })).toEqual(['a', 'b']);
    expect(ids({ year: [`${Number(year) + 1}..`] })).toEqual([]);
    expect(ids({ year: [`${Number(year) + 1}..`, 'none'] })).toEqual(['c']);
  });

  test('a value that no row has leaves nothing', () => expect(ids({ region: ['constructor'] })).toEqual([]));

  test('a facet counts what its values would leave, under the other facets', () => {
    const { countsOf } = applyFacets(ROWS, { ...NONE, region: ['330000'] }, AS_OF);
    const alone = [...countsOf('region')].filter(([value]) => !takesInNeighbours(value));
    expect(new Map(alone)).toEqual(
      new Map([
        ['110000', 1],
        ['110000*', 1],
        ['330000', 2],
        ['330000*', 2],
      ]),
    );
    expect(countsOf('unit')).toEqual(
      new Map([
        ['元', 1],
        ['件', 1],
      ]),
    );
  });

  test('a facet without a difference is of no use', () => {
    expect([...usefulFacets(ROWS, AS_OF)].sort()).toEqual(['due', 'region', 'unit', 'year']);
    expect(usefulFacets([], AS_OF)).toEqual(new Set());
  });
});

describe('what was recorded', () => {
  const results = new Map([['a', ['2025']]]);
  const due = (wish: string, read: typeof results | null) =>
    applyFacets(ROWS, { ...NONE, due: [wish] }, { asOf: '2026-03-01', results: read });

  test('tells passed from recorded', () => {
    expect(due('passed', results).rows.map(({ id }) => id)).toEqual(['b']);
    expect(due('reported', results).rows.map(({ id }) => id)).toEqual(['a']);
    expect(due('passed', results).countsOf('due')).toEqual(
      new Map([
        ['reported', 1],
        ['passed', 1],
        ['none', 1],
      ]),
    );
  });

  test('leaves nothing out while it is not read', () => {
    expect(due('passed', null).rows.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(due('reported', null).countsOf('due')?.get('unread')).toBe(2);
    expect(due('soon', null).rows).toEqual([]);
  });
});

describe('doubts', () => {
  test('are the flags, and a deadline that the sentence does not say', () => {
    const framed = { value: '2025', basis: 'title', text: '2025' } as const;
    expect(doubtsOf(row({ flags: ['draft'], deadline: framed }))).toEqual(['deadline-framed', 'draft']);
    const carried = { ...framed, basis: 'paragraph' } as const;
    expect(doubtsOf(row({ deadline: carried }))).toEqual(['deadline-inferred']);
    expect(doubtsOf(row({}))).toEqual([]);
    expect(doubtsOf(row({ deadline: { value: null, basis: 'none', text: '' } }))).toEqual([]);
  });

  test('a row counts for each of its doubts, and any of the chosen is enough', () => {
    const rows = [row({ id: 'a', flags: ['draft', 'contradiction'] }), row({ id: 'b' })];
    const { rows: left, countsOf } = applyFacets(
      rows,
      { ...NONE, doubt: ['draft', 'mentions-differ'] },
      AS_OF,
    );
    expect(left.map(({ id }) => id)).toEqual(['a']);
    expect(countsOf('doubt')).toEqual(
      new Map([
        ['draft', 1],
        ['contradiction', 1],
      ]),
    );
  });
});

describe('counted by columns', () => {
  const { rows } = openIndex(buildIndex(syntheticCorpus(2000), 'v', { themes: [], families: [] }));
  const vantage = { asOf: '2026-03-01', results: new Map([[rows[7]?.id ?? '', ['2026']]]) };
  const dueOf = dueBy(vantage);
  const valuesOf = (row: TargetRow): Record<Facet, readonly string[]> => ({
    level: [row.region.level],
    region: placeValues(row.region.code),
    theme: [row.theme?.id ?? 'none'],
    kind: [row.kind],
    unit: [row.unit || 'none'],
    year: [row.deadline.value?.slice(0, 4) ?? 'none'],
    due: [dueOf(row) ?? 'none'],
    policy: [row.articleId],
    certainty: [row.certainty],
    doubt: doubtsOf(row),
  });
  const meets = (row: TargetRow, selection: Selection, facet: Facet): boolean =>
    selection[facet].length === 0 || valuesOf(row)[facet].some((value) => selection[facet].includes(value));

  const some = (values: readonly string[]) => fc.subarray([...values]);
  const selections = fc.record({
    level: some(['province', 'city']),
    region: some(['100000', '330000', '110100']),
    theme: some(['green', 'talent', 'none']),
    kind: some(['target', 'support', 'milestone']),
    unit: some(['家', '%', 'none']),
    year: some(['2025', '2027', 'none']),
    due: some(['passed', 'reported', 'soon', 'none']),
    policy: some([rows[0]?.articleId ?? '', rows[99]?.articleId ?? '']),
    certainty: some(['committed', 'strive']),
    doubt: some(['draft', 'deadline-inferred', 'region-from-body']),
  });

  test('a selection leaves and counts what it does row by row', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const { rows: left, countsOf } = applyFacets(rows, selection, vantage);
        expect(left).toEqual(rows.filter((row) => FACETS.every((facet) => meets(row, selection, facet))));
        for (const facet of FACETS) {
          const expected = new Map<string, number>();
          for (const row of rows) {
            if (!FACETS.every((other) => other === facet || meets(row, selection, other))) continue;
            for (const value of valuesOf(row)[facet]) expected.set(value, (expected.get(value) ?? 0) + 1);
          }
          expect(countsOf(facet)).toEqual(expected);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('a search and an order are kept', () => {
    const found = Uint8Array.from(rows, (_, at) => (at % 3 === 0 ? 1 : 0));
    const order = Uint32Array.from(rows.keys()).toReversed();
    const { rows: left } = applyFacets(rows, { ...NONE, kind: ['target'] }, vantage, { found, order });
    expect(left).toEqual(rows.filter((row, at) => at % 3 === 0 && row.kind === 'target').toReversed());
  });
});
