/** Words at once, for tests; the page fetches those of its language. */
import { en } from '../src/i18n/en/index.ts';
import { names } from '../src/i18n/en/names.ts';
import { i18nOf, type I18n, type Lang } from '../src/i18n/index.ts';
import { zhCN } from '../src/i18n/zh-CN/index.ts';

export function createI18n(lang: Lang): I18n {
  return i18nOf(lang, lang === 'en' ? { ...en, ...names } : zhCN);
}
