/** Provinces by the names that tables have besides the usual ones: the sign (鲁), the English name, the code. */
import { words } from '../text/table-words.ts';
import { PROVINCES } from './provinces.ts';

/** The one or two signs of each province, in the order of its code. */
const SIGNS = words(`
  京 津 冀 晋 蒙 辽 吉 黑 沪,申 苏 浙 皖 闽 赣 鲁 豫 鄂 湘 粤 桂 琼 渝 川,蜀 黔,贵 滇,云 藏 陕,秦 甘,陇 青 宁 新 台 港 澳`);

const SHORT_NAMES = new Map<string, string>();
PROVINCES.forEach(({ code, zh, en, letters }, at) => {
  const signs = (SIGNS[at] ?? '').split(',');
  for (const name of [code, en.toLowerCase(), letters.toLowerCase(), ...signs]) SHORT_NAMES.set(name, zh);
});

/** 鲁, Shandong, SD, 370000 → 山东. Only where the whole cell is that: a sign within a text means many things. */
export const provinceOfSign = (name: string): string | undefined =>
  SHORT_NAMES.get(name.trim().toLowerCase());
