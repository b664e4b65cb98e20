/** A bound as it is shown, and as it is understood where somebody types. */
import type { Comparator } from '../dataset/schema.ts';

export const BOUND_SIGNS: Readonly<Record<Comparator, string>> = {
  '=': '',
  '>=': '≥',
  '>': '>',
  '<=': '≤',
  '<': '<',
  '~': '≈',
};

type Words = Readonly<Record<Comparator, readonly [before: string, after: string]>>;

/** Around the number. */
export const BOUND_WORDS: Readonly<Record<'zh-CN' | 'en', Words>> = {
  'zh-CN': {
    '=': ['', ''],
    '>=': ['', '以上'],
    '>': ['超过', ''],
    '<=': ['不超过', ''],
    '<': ['低于', ''],
    '~': ['约', ''],
  },
  en: {
    '=': ['', ''],
    '>=': ['at least ', ''],
    '>': ['more than ', ''],
    '<=': ['at most ', ''],
    '<': ['less than ', ''],
    '~': ['about ', ''],
  },
};
