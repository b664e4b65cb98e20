/** The words of the language that is shown, and of no other. */
import { i18nOf, type I18n, type Lang, type Translation } from './index.ts';

const MESSAGES: { readonly [L in Lang]: () => Promise<Translation> } = {
  'zh-CN': async () => (await import('./zh-CN/index.ts')).zhCN,
  en: async () => (await import('./en/index.ts')).en,
};

const loading = new Map<Lang, Promise<I18n>>();

/** Fetched once; again after a failure. */
export function loadI18n(lang: Lang): Promise<I18n> {
  const known = loading.get(lang);
  if (known !== undefined) return known;
  const fetched = MESSAGES[lang]().then((messages) => i18nOf(lang, messages));
  loading.set(lang, fetched);
  fetched.catch(() => loading.delete(lang));
  return fetched;
}
