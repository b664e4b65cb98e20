/** The national five-year plans by their names. */
import { chineseNumber } from '../quantity/chinese-number.ts';

/** 十五 → 2005, 十四五 → 2025, 十五五 → 2030: the n-th plan ends with 1955 + 5n. */
export const fiveYearPlanEnd = (name: string): number => 1955 + 5 * (chineseNumber(name.slice(0, -1)) ?? NaN);

/** The last year of the plan that the words name (“十三五”期末); null where they name none. */
export function planEndIn(words: string): number | null {
  const [name] = /十[一二三四五六七八]?五(?=[”"]|时|规|期|末)/u.exec(words) ?? [];
  return name === undefined ? null : fiveYearPlanEnd(name);
}
