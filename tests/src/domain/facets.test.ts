import { describe, expect, test } from 'vitest';
import { applyFacets, usefulFacets, type Selection } from '../../../src/domain/facets.ts';
import { row } from './rows.ts';

const NONE: Selection = { region: [], theme: [], kind: [], unit: [], year: [], policy: [], certainty: [] };
const zhejiang = { code: '330000', name: '浙江省', level: 'province' } as const;
const ROWS = [
  row({ id: 'a', unit: '家' }),
  row({ id: 'b', unit: '元', region: zhejiang }),
  row({ id: 'c', unit: '件', region: zhejiang, deadline: { value: null, basis: 'none', text: '' } }),
];

const ids = (selection: Partial<Selection>): string[] =>
  applyFacets(ROWS, { ...NONE, ...selection }).rows.map(({ id }) => id);

describe('facets', () => {
  test('nothing chosen leaves everything', () => expect(ids({})).toEqual(['a', 'b', 'c']));
  test('values of one facet are alternatives', () => expect(ids({ unit: ['家', '件'] })).toEqual(['a', 'c']));
  test('facets are conditions together', () =>
    expect(ids({ region: ['330000'], unit: ['件'] })).toEqual(['c']));
  test('no deadline is a value', () => expect(ids({ year: ['none'] })).toEqual(['c']));
  test('a value that no row has leaves nothing', () => expect(ids({ region: ['constructor'] })).toEqual([]));

  test('a facet counts what its values would leave, under the other facets', () => {
    const { counts } = applyFacets(ROWS, { ...NONE, region: ['330000'] });
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
    expect([...usefulFacets(ROWS)].sort()).toEqual(['region', 'unit', 'year']);
    expect(usefulFacets([])).toEqual(new Set());
  });
});
