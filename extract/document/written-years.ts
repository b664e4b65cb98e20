/** Dates that are written in Han digits (二〇二四年一月十二日), as the lines by which a text dates itself are searched for them. */
import { chineseNumber } from '../../src/domain/quantity/chinese-number.ts';

const DIGITS = '〇一二三四五六七八九';
const YEAR = /二[〇○零Ｏ][〇○零Ｏ一二三四五六七八九]{2}年/g;
const DAY = /(?<=\d年)([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})日)?/g;

const digitOf = (letter: string): string => String(Math.max(0, DIGITS.indexOf(letter)));

/** 2024年1月12日 for 二〇二四年一月十二日; any other text as it is. */
export function withArabicDates(text: string): string {
  if (!text.includes('二')) return text;
  return text
    .replace(YEAR, (year) => `${Array.from(year.slice(0, -1), digitOf).join('')}年`)
    .replace(DAY, (_, month: string, day?: string) =>
      day === undefined ? `${chineseNumber(month)}月` : `${chineseNumber(month)}月${chineseNumber(day)}日`,
    );
}
