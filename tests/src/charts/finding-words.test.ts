import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingWords, type SaidFigure } from '../../../src/charts/finding-words.ts';
import { PROVINCES } from '../../../src/domain/region/provinces.ts';
import { en, zh } from './fixtures.ts';

type Given = readonly [value: number, comparator?: SaidFigure['comparator'], valueMax?: number];

/** SYNTHETIC shares, of the provinces in their order. */
function figures(given: readonly Given[], i18n = zh): SaidFigure[] {
  return given.map(([value, comparator = null, valueMax = null], at) => {
    const province = PROVINCES[at];
    if (province === undefined) throw new Error('too many');
    const quantity = { value, valueMax, comparator, unit: '%', measure: 'share', frequency: null } as const;
    const region = i18n === en ? province.en : province.zh;
    return { ...quantity, regionCode: province.code, region, amount: i18n.format.quantity(quantity) ?? '' };
  });
}
const percent = (value: number): string => `${value}%`;
const words = (...given: readonly Given[]): string => findingWords(figures(given), percent, zh);

describe('findingWords', () => {
  it('says what most name, then both ends with their places', () => {
    const given: readonly Given[] = [[5, '~'], [4.5], [7, '>='], [5, '~'], [5, '~'], [6]];
    expect(words(...given)).toBe('6 省中 3 省定在约5%；最高7%以上（河北），最低4.5%（天津）');
    expect(findingWords(figures(given, en), percent, en)).toBe(
      '3 of 6 provinces set about 5%; highest at least 7% (Hebei), lowest 4.5% (Tianjin)',
    );
  });

  it('counts places of one end where they are many', () => {
    expect(words([5], [5], [5], [5], [9], [9], [9], [1])).toBe(
      '8 省中 4 省定在5%；最高9%（3 省），最低1%（黑龙江）',
    );
  });

  it('has the median where most name nothing, and says that bounds are taken as their numbers', () => {
    expect(words([1], [2], [3], [5])).toBe('4 省的中位数为2.5%；最高5%（山西），最低1%（北京）');
    expect(words([1], [2], [3], [5, '>='])).toBe(
      '4 省所写数字的中位数为2.5%；最高5%以上（山西），最低1%（北京）',
    );
  });

  it('says it where what most name is an end', () => {
    expect(words([5], [5], [5], [1])).toBe('4 省中 3 省定在5%（也是最高）；最低1%（山西）');
    expect(words([5], [5], [5], [9])).toBe('4 省中 3 省定在5%（也是最低）；最高9%（山西）');
  });

  it('says all of few, the highest first, and one of equal ones', () => {
    expect(words([1], [4, null, 6], [5, '<='])).toBe('天津4–6%，河北不超过5%，北京1%');
    expect(words([5], [5], [5])).toBe('3 省都定在5%');
  });

  it('speaks of places where not all are provinces', () => {
    const [first, ...rest] = figures([[5], [5], [5], [1]]);
    if (first === undefined) throw new Error('none');
    expect(findingWords([{ ...first, regionCode: '110101' }, ...rest], percent, zh)).toContain('4 地中 3 地');
  });

  it('names at most four places, says only figures that are there, and is never long', () => {
    const given = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom('=', '>=', '~', null)), {
      minLength: 4,
      maxLength: 34,
    });
    fc.assert(
      fc.property(given, (all) => {
        const own = figures(all);
        const title = findingWords(own, percent, zh);
        expect(title.length).toBeLessThan(80);
        expect(PROVINCES.filter((province) => title.includes(province.zh)).length).toBeLessThanOrEqual(4);
        const ends = [...title.matchAll(/最[高低]([^（；，]+)（/gu)].map(([, amount]) => amount);
        for (const amount of ends) expect(own.map((one) => one.amount)).toContain(amount);
      }),
    );
  });
});
