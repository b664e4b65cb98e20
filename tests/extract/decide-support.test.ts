/** Where rows say what a figure is, they decide; where none does, weights that are sure of it find a grant. */
import { describe, expect, it } from 'vitest';
import { chanceByScore, kindByRows, kindOf, type Kind } from '../../extract/decide/support.ts';
import type { Row } from '../../extract/rows/row.ts';

const row = (says: Kind): Row<Kind> => ({ id: `support.${says}`, says, when: [] });
const [FOR, AGAINST] = [row('support'), row('target')];

describe('the rows', () => {
  it.each<[string, Row<Kind>[], Kind | undefined]>([
    ['none', [], undefined],
    ['one for a grant', [FOR], 'support'],
    ['several for a grant', [FOR, FOR], 'support'],
    ['one against', [AGAINST], 'target'],
    ['one of each', [FOR, AGAINST], 'target'],
  ])('%s', (_, rows, kind) => {
    expect(kindByRows(rows)).toBe(kind);
  });
});

describe('rows and weights', () => {
  it.each<[Kind | undefined, number, Kind]>([
    ['target', 0.99, 'target'],
    ['support', 0.01, 'support'],
    [undefined, 0.6, 'target'],
    [undefined, 0.9, 'support'],
  ])('the rows say %s, the weights %d: %s', (said, chance, kind) => {
    expect(kindOf(said, () => chance)).toBe(kind);
  });

  it('features without a weight say nothing either way', () => {
    expect(chanceByScore(0)).toBe(0.5);
  });
});
