import { describe, expect, test } from 'vitest';
import { boundSide, meets, type Met } from '../../../../src/domain/progress/meets.ts';
import type { Figure } from '../../../../src/domain/quantity/interval.ts';
import type { Comparator } from '../../../../src/domain/dataset/schema.ts';

/** `≥100`, `90—110`. */
function figure(text: string): Figure {
  const [, sign = '', low = '', high] = /^(\D*)(\d+)(?:—(\d+))?$/u.exec(text) ?? [];
  const SIGNS: Readonly<Record<string, Comparator>> = {
    '': '=',
    '≥': '>=',
    '>': '>',
    '≤': '<=',
    '<': '<',
    '≈': '~',
  };
  return {
    value: Number(low),
    valueMax: high === undefined ? null : Number(high),
    comparator: SIGNS[sign] ?? '=',
  };
}

/** By result: against ≥100, against >100, against ≈100. */
const TABLE: readonly (readonly [result: string, atLeast: Met, moreThan: Met, about: Met])[] = [
  ['101', 'met', 'met', 'met'],
  ['100', 'met', 'missed', 'met'],
  ['99', 'missed', 'missed', 'missed'],
  ['>100', 'met', 'met', 'met'],
  ['≥100', 'met', 'open', 'met'],
  ['≈100', 'open', 'open', 'met'],
  ['≈101', 'met', 'met', 'met'],
  ['≈99', 'missed', 'missed', 'missed'],
  ['≤100', 'open', 'missed', 'open'],
  ['<100', 'missed', 'missed', 'missed'],
  ['>99', 'open', 'open', 'open'],
  ['≥101', 'met', 'met', 'met'],
  ['≤101', 'open', 'open', 'open'],
  ['≤99', 'missed', 'missed', 'missed'],
  ['100—110', 'met', 'open', 'met'],
  ['90—110', 'open', 'open', 'open'],
  ['90—100', 'open', 'missed', 'open'],
  ['≈90—100', 'open', 'open', 'open'],
  ['≈100—110', 'open', 'open', 'met'],
];

describe('a result against a goal that is better the higher', () => {
  test.each(TABLE)('%s', (result, atLeast, moreThan, about) => {
    expect(meets(figure('≥100'), 'up', figure(result))).toBe(atLeast);
    expect(meets(figure('>100'), 'up', figure(result))).toBe(moreThan);
    expect(meets(figure('≈100'), 'up', figure(result))).toBe(about);
    // The bound says which side it is, whatever is better; a plain goal is one that is kept from it on.
    expect(meets(figure('≥100'), 'down', figure(result))).toBe(atLeast);
    expect(meets(figure('100'), 'up', figure(result))).toBe(atLeast);
  });
});

test.each<[goal: string, result: string, Met]>([
  ['≤100', '99', 'met'],
  ['≤100', '100', 'met'],
  ['<100', '100', 'missed'],
  ['<100', '<100', 'met'],
  ['<100', '≤100', 'open'],
  ['≤100', '≤100', 'met'],
  ['≤100', '≥100', 'open'],
  ['≤100', '>100', 'missed'],
  ['100', '101', 'missed'],
  ['90—110', '105', 'met'],
  ['90—110', '111', 'missed'],
])('%s, better the lower: %s is %s', (goal, result, met) => {
  expect(meets(figure(goal), 'down', figure(result))).toBe(met);
});

test.each<[result: string, Met]>([
  ['95', 'met'],
  ['≥89', 'open'],
  ['89', 'missed'],
])('a range that is better the higher is kept from its lower end: %s is %s', (result, met) => {
  expect(meets(figure('90—110'), 'up', figure(result))).toBe(met);
});

test.each([
  ['>', 'up'],
  ['>=', 'up'],
  ['<', 'down'],
  ['<=', 'down'],
  ['=', null],
  ['~', null],
  [null, null],
] as const)('the bound %s says which side is better: %s', (comparator, side) => {
  expect(boundSide(comparator)).toBe(side);
});
