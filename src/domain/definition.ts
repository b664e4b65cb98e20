/**
 * What an indicator's name defines, apart from the period it counts over: "年度交易额" and "交易额" name one quantity,
 * the first says that it counts a year's, the second does not say. The period is kept and judged on its own, because
 * a year's turnover and a turnover of all years are different numbers under the same noun.
 */
import type { Frequency } from './schema.ts';

/** Over which time the value is counted, as far as the text says it. */
export type Period = 'annual' | 'quarterly' | 'cumulative' | 'unstated';

export interface Definition {
  /** The indicator without quotation marks, spaces and words of period; equal names mean one definition. */
  readonly name: string;
  readonly period: Period;
}

const PERIOD_WORDS: readonly (readonly [RegExp, Period])[] = [
  [/累计/gu, 'cumulative'],
  [/每季度?|季度/gu, 'quarterly'],
  // 年均 stays: an average over years (年均复合增长率) is another quantity than a year's figure.
  [/每年度?|年度|全年|当年/gu, 'annual'],
];

/** One spelling for full-width signs, quotation marks, spaces and Latin case. Brackets stay: （FP16） is a definition. */
export function normaliseName(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\s"'“”‘’「」『』]/gu, '')
    .toLowerCase();
}

export function definitionOf(indicator: string, frequency: Frequency | null): Definition {
  let name = normaliseName(indicator);
  let period: Period = frequency ?? 'unstated';
  for (const [words, meaning] of PERIOD_WORDS) {
    const without = name.replaceAll(words, '');
    if (without === name || without === '') continue;
    name = without;
    if (period === 'unstated') period = meaning;
  }
  return { name, period };
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
