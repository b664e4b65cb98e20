/** The parts that say something, on one line: 2000亿元 · 2025年 */
export const joined = (parts: readonly (string | null | undefined)[], between = ' · '): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(between);
