import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fallOf, isFall, signed, signedFigure, type Change } from '../../../../src/domain/quantity/signed.ts';

const FALL = {
  value: 3.3,
  valueMax: null,
  comparator: '=',
  measure: 'growth',
  direction: 'down',
  indicator: '固定资产投资降幅',
} as const satisfies Change;

describe('the sign of a change', () => {
  test.each<[string, Partial<Change>, ReturnType<typeof signedFigure>]>([
    ['a fall said in words', {}, { value: -3.3, valueMax: null, comparator: '=' }],
    [
      'of the name of its rise',
      { indicator: '固定资产投资增速' },
      { value: -3.3, valueMax: null, comparator: '=' },
    ],
    ['a rise', { direction: 'up' }, { value: 3.3, valueMax: null, comparator: '=' }],
    ['a written sign', { value: -3.3 }, { value: -3.3, valueMax: null, comparator: '=' }],
    [
      'a written sign of what goes up',
      { value: -3.3, direction: 'up' },
      { value: -3.3, valueMax: null, comparator: '=' },
    ],
    ['a fall of at least', { comparator: '>=' }, { value: -3.3, valueMax: null, comparator: '<=' }],
    ['a fall of more than', { comparator: '>' }, { value: -3.3, valueMax: null, comparator: '<' }],
    ['a fall of at most', { comparator: '<=' }, { value: -3.3, valueMax: null, comparator: '>=' }],
    ['a fall of about', { comparator: '~' }, { value: -3.3, valueMax: null, comparator: '~' }],
    ['a fall from … to …', { valueMax: 5 }, { value: -5, valueMax: -3.3, comparator: '=' }],
    ['no fall', { value: 0 }, { value: 0, valueMax: null, comparator: '=' }],
    [
      'a rise that is limited',
      { comparator: '<=', indicator: '居民消费价格涨幅' },
      { value: 3.3, valueMax: null, comparator: '<=' },
    ],
    [
      'a level of which less is better',
      { measure: 'level' },
      { value: 3.3, valueMax: null, comparator: '=' },
    ],
    [
      'points less of a share',
      { measure: 'increment', unit: '个百分点' },
      { value: -3.3, valueMax: null, comparator: '=' },
    ],
    [
      'an added amount of which less is better',
      { measure: 'increment', unit: '元' },
      { value: 3.3, valueMax: null, comparator: '=' },
    ],
    ['no figure', { value: null }, { value: null, valueMax: null, comparator: '=' }],
  ])('%s', (_name, change, figure) => {
    expect(signedFigure({ ...FALL, ...change })).toEqual(figure);
  });

  test('it is made once: of a signed record nothing changes', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
        fc.constantFrom('=', '>', '>=', '<', '<=', '~'),
        fc.constantFrom('up', 'down', null),
        fc.constantFrom('固定资产投资降幅', '居民消费价格涨幅'),
        (value, comparator, direction, indicator) => {
          const once = signed({ ...FALL, value, comparator, direction, indicator });
          expect(signed(once)).toEqual(once);
          expect(isFall(once) && once.value !== 0).toBe(false);
        },
      ),
    );
  });

  test('its size comes back for the words', () => {
    expect(fallOf({ ...FALL, comparator: '>=' })).toEqual({ value: 3.3, valueMax: null, comparator: '>=' });
    expect(fallOf({ ...FALL, value: -3.3 })).toEqual({ value: 3.3, valueMax: null, comparator: '=' });
    expect(fallOf({ ...FALL, direction: 'up' })).toBeNull();
    expect(fallOf({ ...FALL, value: -1, valueMax: 2 })).toBeNull();
  });
});
