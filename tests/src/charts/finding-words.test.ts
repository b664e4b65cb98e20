import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consensusOf, findingWords, type SaidFigure } from '../../../src/charts/finding-words.ts';
import type { Figure } from '../../../src/domain/quantity/interval.ts';
import { PROVINCES } from '../../../src/domain/region/provinces.ts';
import { figuresOf } from '../figure-notation.ts';
import { en, zh } from './fixtures.ts';

/** SYNTHETIC shares, of the provinces in their order. */
function saidOf(figures: readonly Figure[], i18n = zh): SaidFigure[] {
  return figures.map((figure, at) => {
    const province = PROVINCES[at];
    if (province === undefined) throw new Error('too many');
    const quantity = { ...figure, unit: '%', measure: 'share', frequency: null } as const;
    const region = i18n === en ? province.en : province.zh;
    return { ...quantity, regionCode: province.code, region, amount: i18n.format.quantity(quantity) ?? '' };
  });
}
const percent = (value: number): string => `${value}%`;
const words = (notation: string): string => findingWords(saidOf(figuresOf(notation)), percent, zh);

describe('findingWords', () => {
  it.each([
    ['5*3', '3 省都定在5%'],
    ['2*26 <=2', '27 省都写2%（26 省2%，陕西不超过2%）'],
    ['~2*26 2 <=2', '28 省都写2%（26 省约2%，陕西2%，甘肃不超过2%）'],
    ['<=2*28', '28 省都定在不超过2%'],
    ['<=5.5*20 <=5*8', '28 省中 20 省定在不超过5.5%，也是最高；最低不超过5%（8 省）'],
    [
      '~5.5*20 <=5.5*4 <=5*2',
      '26 省中 24 省写5.5%（20 省约5.5%，4 省不超过5.5%），也是最高；最低不超过5%（云南、西藏）',
    ],
    ['~5 4.5 >=7 ~5 ~5 6', '6 省中 3 省定在约5%；最高7%以上（河北），最低4.5%（天津）'],
    ['5*4 9*3 1', '8 省中 4 省定在5%；最高9%（3 省），最低1%（黑龙江）'],
    ['1 2 3 5', '4 省的中位数为2.5%；最高5%（山西），最低1%（北京）'],
    ['1 2 3 >=5', '4 省所写数字的中位数为2.5%；最高5%以上（山西），最低1%（北京）'],
    ['5*3 1', '4 省中 3 省定在5%，也是最高；最低1%（山西）'],
    ['5*3 9', '4 省中 3 省定在5%，也是最低；最高9%（山西）'],
    ['1 4..6 <=5', '天津4–6%，河北不超过5%，北京1%'],
    [
      '~5*11 >=5*7 >=7 4.5',
      '20 省中 18 省写5%（11 省约5%，7 省5%以上）；最高7%以上（广东），最低4.5%（广西）',
    ],
    [
      '~5*11 >=5*7 >=7 ~4.5*3 4.5 4.5..5*3',
      '26 省中 18 省写5%（11 省约5%，7 省5%以上）；最高7%以上（广东），最低4.5%（4 省；另 3 省4.5–5%）',
    ],
    ['5*10 5.5..6 4.5', '12 省中 10 省定在5%；最高5.5–6%（浙江），最低4.5%（安徽）'],
    ['5*10 5..6 4.5..5', '12 省中 10 省定在5%；最高5–6%（浙江），最低4.5–5%（安徽）'],
    ['5*10 >=4.5 7', '12 省中 10 省定在5%；所写最高7%（安徽），最低4.5%以上（浙江）'],
    ['5*10 <=6 3', '12 省中 10 省定在5%；最高写到6%（浙江不超过6%），所写最低3%（安徽）'],
    ['5*10 <=6 7', '12 省中 10 省定在5%，也是所写最低；最高7%（安徽）'],
    ['5*10 <=5 7', '12 省中 11 省写5%（10 省5%，浙江不超过5%），也是最低；最高7%（安徽）'],
    ['5*10 <=5 4', '12 省中 11 省写5%（10 省5%，浙江不超过5%），也是最高；所写最低4%（安徽）'],
    ['5*10 4..6', '11 省中 10 省定在5%；最高写到6%（浙江4–6%），最低从4%起（浙江4–6%）'],
    ['4.5..5*12 5*6 6', '19 省中 12 省定在4.5–5%，也是最低；最高6%（广东）'],
    ['5 6 7 >=7 <=4', '5 省中 2 省写7%（河北7%，山西7%以上），也是最高；最低不超过4%（内蒙古）'],
    ['-3*5 -5 2', '7 省中 5 省定在−3%；最高2%（吉林），最低−5%（辽宁）'],
    ['-3*5 <=-5 2', '7 省中 5 省定在−3%；最高2%（吉林），最低不超过−5%（辽宁）'],
    ['2*10 >=2*10', '20 省都写2%（10 省2%，10 省2%以上）'],
    ['4 5 6 5..7 3..4', '5 省所写数字的中位数为5%；最高写到7%（山西5–7%），最低3–4%（内蒙古）'],
    ['~5 5 >=5 >5', '4 省都写5%（北京约5%，天津5%，河北5%以上，山西超过5%）'],
    ['>5*6 5*5 4', '12 省中 11 省写5%（6 省超过5%，5 省5%），也是最高；最低4%（安徽）'],
    ['5*2 6*2', '4 省的中位数为5.5%；最高6%（河北、山西），最低5%（北京、天津）'],
    ['1..9 2..8 3..7 4..6', '4 省所写数字的中位数为2.5%；最高写到9%（北京1–9%），最低从1%起（北京1–9%）'],
    ['<=3 2*10 1', '12 省中 10 省定在2%；最高写到3%（北京不超过3%），所写最低1%（安徽）'],
  ])('%s: %s', (notation, title) => expect(words(notation)).toBe(title));

  it('says it in English', () => {
    const title = findingWords(saidOf(figuresOf('~5*3 >=5 7 4.5 4.5..5'), en), percent, en);
    expect(title).toBe(
      '4 of 7 provinces write 5% (3 provinces about 5%; Shanxi at least 5%); highest as written 7% (Inner Mongolia); lowest 4.5% (Liaoning; besides Jilin 4.5–5%)',
    );
  });

  it('speaks of places where not all are provinces', () => {
    const [first, ...rest] = saidOf(figuresOf('5*3 1'));
    if (first === undefined) throw new Error('none');
    expect(findingWords([{ ...first, regionCode: '110101' }, ...rest], percent, zh)).toContain('4 地中 3 地');
  });

  it('says no end that the figures do not have, and is never long', () => {
    const given = fc.array(fc.constantFrom('4', '5', '~5', '>=5', '6', '>=7', '<=5', '4..6', '8'), {
      minLength: 4,
      maxLength: 34,
    });
    fc.assert(
      fc.property(given, (all) => {
        const own = saidOf(figuresOf(all.join(' ')));
        const title = findingWords(own, percent, zh);
        expect(title.length).toBeLessThan(150);
        const ends = [...title.matchAll(/(?<=；|，)(?:所写)?最[高低]([^到从（；，]+)（/gu)].map(
          ([, amount]) => amount,
        );
        for (const amount of ends)
          expect([...own.map((one) => one.amount), ...own.map(({ value }) => percent(value))]).toContain(
            amount,
          );
      }),
    );
  });

  it('of several indicators says what most write of one', () => {
    const said = (notation: string) => consensusOf(saidOf(figuresOf(notation)), percent, zh);
    expect(said('~5*11 >=5*7 4')).toEqual({ count: 18, words: '19 省中 18 省写5%' });
    expect(said('~2*5 3')).toEqual({ count: 5, words: '6 省中 5 省写约2%' });
    expect([said('1 2 3 4'), said('5*3')]).toEqual([null, null]);
  });
});
