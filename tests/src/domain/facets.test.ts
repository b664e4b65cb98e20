import { describe, expect, test } from 'vitest';
import { applyFacets, doubtsOf, usefulFacets, type Selection } from '../../../src/domain/facets.ts';
import { row, seenFrom } from './rows.ts';

const NONE: Selection = {
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
  test('a value that no row has leaves nothing', () => expect(ids({ region: ['constructor'] })).toEqual([]));

  test('a facet counts what its values would leave, under the other facets', () => {
    const { counts } = applyFacets(ROWS, { ...NONE, region: ['330000'] }, AS_OF);
    expect(counts.get('region')).toEqual(
      new Map([
        ['110000', 1],
        ['330000', 2],
      ]),
    );
    expect(counts.get('unit')).toEqual(
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
    expect(due('passed', results).counts.get('due')).toEqual(
      new Map([
        ['reported', 1],
        ['passed', 1],
        ['none', 1],
      ]),
    );
  });

  test('leaves nothing out while it is not read', () => {
    expect(due('passed', null).rows.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(due('reported', null).counts.get('due')?.get('unread')).toBe(2);
    expect(due('soon', null).rows).toEqual([]);
  });
});

describe('doubts', () => {
  test('are the flags, and a deadline that the sentence does not say', () => {
    const inferred = { value: '2025', basis: 'title', text: '2025' } as const;
    expect(doubtsOf(row({ flags: ['draft'], deadline: inferred }))).toEqual(['deadline-inferred', 'draft']);
    expect(doubtsOf(row({}))).toEqual([]);
    expect(doubtsOf(row({ deadline: { value: null, basis: 'none', text: '' } }))).toEqual([]);
  });

  test('a row counts for each of its doubts, and any of the chosen is enough', () => {
    const rows = [row({ id: 'a', flags: ['draft', 'contradiction'] }), row({ id: 'b' })];
    const { rows: left, counts } = applyFacets(rows, { ...NONE, doubt: ['draft', 'mentions-differ'] }, AS_OF);
    expect(left.map(({ id }) => id)).toEqual(['a']);
    expect(counts.get('doubt')).toEqual(
      new Map([
        ['draft', 1],
        ['contradiction', 1],
      ]),
    );
  });
});
