/**
 * What an indicator's name defines, apart from the period it counts over: "年度交易额" and "交易额" name one quantity,
 * the first says that it counts a year's, the second does not say. The period is kept and judged on its own, because
 * a year's turnover and a turnover of all years are different numbers under the same noun.
 */
import type { Frequency } from '../dataset/schema.ts';

/** Over which time the value is counted, as far as the text says it. */
export type Period = 'annual' | 'quarterly' | 'average' | 'cumulative' | 'unstated';

export interface Definition {
  /** The indicator without quotation marks, spaces and words of period; equal names mean one definition. */
  readonly name: string;
  readonly period: Period;
  /** The name without its grade. */
  readonly core: string;
  /** The grade that is asked for, in one spelling: 2级以上, 国家级; empty where none is said. */
  readonly grade: string;
}

const PERIOD_WORDS: readonly (readonly [RegExp, Period])[] = [
  [/累计/gu, 'cumulative'],
  [/每季度?|季度/gu, 'quarterly'],
  // 年均 stays here: that a figure is a mean of years its record says itself.
  [/每年度?|年度|全年|当年/gu, 'annual'],
];

/** One spelling for full-width signs, quotation marks, spaces and Latin case. Brackets stay: （FP16） is a definition. */
export function normaliseName(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\s"'“”‘’「」『』]/gu, '')
    .toLowerCase();
}

function readDefinition(indicator: string, frequency: Frequency | null): Definition {
  let name = normaliseName(indicator);
  let period: Period = frequency ?? 'unstated';
  for (const [words, meaning] of PERIOD_WORDS) {
    const without = name.replaceAll(words, '');
    if (without === name || without === '') continue;
    name = without;
    if (period === 'unstated') period = meaning;
  }
  return { name, period, ...splitGrade(name) };
}

/** 国家级, 省级以上; 二级及以上, DCMM3级, 5A级, 三甲. A quantity of one grade is not that of another. */
const GRADES =
  /(?:国家|世界|国际|省|自治区|市|区|县|部)级(?:及?以上)?|(?:\d{0,1}a{1,5}|\d|[一二三四五六七八九]|[甲乙丙]|i{1,3}|iv|v)级(?:及?以上)?|三[甲乙]/u;
/** 国家企业技术中心 and 省技术创新示范企业 leave 级 out; 省会 and 省力 are words of their own. */
const GRADE_AHEAD = /^(?:国家|省)(?!级|会|际|域|份|力|内|外)(?=.{4})/u;
const DIGITS = '一二三四五六七八九';

function spellGrade(grade: string): string {
  return grade
    .replace(/[一二三四五六七八九](?=级)/u, (digit) => String(DIGITS.indexOf(digit) + 1))
    .replace('及以上', '以上')
    .replace(/^(国家|省)$/u, '$1级');
}

/** @param name in the spelling of normaliseName */
export function splitGrade(name: string): { readonly core: string; readonly grade: string } {
  const [grade] = GRADES.exec(name) ?? GRADE_AHEAD.exec(name) ?? [];
  if (grade === undefined || grade === name) return { core: name, grade: '' };
  return { core: name.replace(grade, ''), grade: spellGrade(grade) };
}

/** Words that make a figure a sum of years even where no period is named: 总额, 合计. */
export function saysTotal(name: string): boolean {
  return /总|合计|共计/u.test(name);
}

/** Length of the common end of two names: Chinese nouns carry their head last (数据要素市场规模, 数据产业规模). */
export function sharedHeadLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}

const KNOWN = new Map<string, Definition>();

/** Read once per wording: a comparison asks for the same ones again and again. */
export function definitionOf(indicator: string, frequency: Frequency | null): Definition {
  const key = `${frequency ?? ''} ${indicator}`;
  const known = KNOWN.get(key) ?? readDefinition(indicator, frequency);
  KNOWN.set(key, known);
  return known;
}
