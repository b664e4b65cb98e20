import { describe, expect, it } from 'vitest';
import { convertUnit, dimensionOf } from '../../../../src/domain/quantity/conversion.ts';
import { ENGLISH_UNITS } from '../../../../src/domain/quantity/english.ts';
import { unitFromEnglish } from '../../../../src/domain/quantity/from-english.ts';
import { singular } from '../../../../src/domain/quantity/singular.ts';
import { readTypedAmount } from '../../../../src/domain/quantity/typed.ts';
import { unitAt } from '../../../../src/domain/quantity/unit.ts';
import { UNITS } from '../../../../src/domain/quantity/units.ts';

/** as written | the unit's name | value in it | the same in another unit of its dimension */
type Row = readonly [written: string, unit: string, value: number, same: readonly [number, string]];
const ROWS: readonly Row[] = [
  ['3斤', '斤', 3, [1.5, '公斤']],
  ['5公斤', '公斤', 5, [0.005, '吨']],
  ['2万千瓦', '千瓦', 20_000, [20, '兆瓦']],
  ['7千米', '公里', 7, [7000, '米']],
  ['30亩', '亩', 30, [2, '公顷']],
  ['1平方公里', '平方公里', 1, [1500, '亩']],
  ['1.5小时', '小时', 1.5, [90, '分钟']],
  ['2年', '年', 2, [24, '个月']],
  ['25个基点', '基点', 25, [0.25, '个百分点']],
  ['220千伏', '千伏', 220, [220_000, '伏']],
  ['5万千伏安', '千伏安', 50_000, [50, '兆伏安']],
  ['6元/公斤', '元/公斤', 6, [6000, '元/吨']],
  ['0.4吨标煤/万元', '吨标准煤/万元', 0.4, [400, '千克标准煤/万元']],
  ['300名', '人', 300, [0.03, '万人']],
  ['4万人次', '人次', 40_000, [4, '万人次']],
  ['12台／套', '台（套）', 12, [12, '台／套']],
  ['9床位', '床位', 9, [0.0009, '万床位']],
];

describe('units', () => {
  it.each(ROWS)('%s is in %s', (text, unit, value, [same, other]) => {
    expect(readTypedAmount(text)).toMatchObject({ value, unit });
    expect(convertUnit(value, unit, other)).toEqual({ ok: true, value: same });
  });

  it.each([
    ['人', '人次'],
    ['户', '人'],
    ['年', '天'],
    ['分', '分钟'],
    ['吨标准煤', '吨'],
    ['元/吨', '元/亩'],
  ])('%s and %s are of different dimensions', (from, to) => {
    expect(convertUnit(1, from, to).ok).toBe(false);
  });

  it('have one row each, and every spelling is read', () => {
    const names = UNITS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, spellings } of UNITS)
      for (const spelling of spellings) expect(unitAt(`${spelling}。`, 0)?.name).toBe(name);
  });

  it('all have an English word', () => {
    const shown = UNITS.map(({ name }) => ENGLISH_UNITS.get(name) ?? name);
    expect(shown.filter((word) => /\p{Script=Han}|undefined/u.test(word))).toEqual([]);
  });

  it('share an English word only where they measure the same, or it says nothing of what is counted', () => {
    for (const [name, word] of ENGLISH_UNITS) {
      expect([unitFromEnglish(word, name), unitFromEnglish(singular(word), name)]).toEqual([name, name]);
      if (/^units(?:\/|$)/u.test(word)) continue;
      const first = unitFromEnglish(word);
      expect([word, dimensionOf(first)]).toEqual([word, dimensionOf(name)]);
      expect(unitFromEnglish(singular(word))).toBe(first);
    }
    expect(unitFromEnglish('卷宗')).toBe('卷宗');
  });

  it('have one unit of each dimension as its measure, or none that is known', () => {
    for (const { name, scale } of UNITS) {
      expect(Number.isFinite(scale) && scale > 0).toBe(true);
      expect(convertUnit(1, name, name)).toEqual({ ok: true, value: 1 });
    }
  });
});
