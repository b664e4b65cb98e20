/** Words of the about page and of what is new, in both languages: they come with these and not with the page. */
import { helpEn } from './en/help.ts';
import type { Lang } from './format.ts';
import { fill, type ParamsOf, type Values } from './message.ts';
import { helpZh } from './zh-CN/help.ts';

type Messages = typeof helpZh;
export type HelpKey = keyof Messages;
/** A missing key does not compile. */
export type HelpTranslation = { readonly [K in HelpKey]: string };

export interface HelpI18n {
  readonly t: <K extends HelpKey>(key: K, ...values: ParamsOf<Messages[K]>) => string;
}

const MESSAGES: { readonly [L in Lang]: HelpTranslation } = { 'zh-CN': helpZh, en: helpEn };

export function helpWords(lang: Lang): HelpI18n {
  const messages = MESSAGES[lang];
  return { t: (key, ...values) => fill(messages[key], (values as readonly Values[])[0]) };
}
