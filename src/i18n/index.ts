/** Typed messages and formats of one language. */
import { en } from './en/index.ts';
import { fill, type ParamsOf, type Values } from './message.ts';
import { createFormat, type Format, type Lang } from './format.ts';
import { zhCN } from './zh-CN/index.ts';

type Messages = typeof zhCN;
export type MessageKey = keyof Messages;
/** Keys of messages without parameters. */
export type PlainKey = { [K in MessageKey]: ParamsOf<Messages[K]> extends [] ? K : never }[MessageKey];
type Translation = { readonly [K in MessageKey]: string };

const MESSAGES: { readonly [L in Lang]: Translation } = { 'zh-CN': zhCN, en };

export interface I18n {
  readonly lang: Lang;
  readonly format: Format;
  readonly t: <K extends MessageKey>(key: K, ...values: ParamsOf<Messages[K]>) => string;
}

export function createI18n(lang: Lang): I18n {
  const messages = MESSAGES[lang];
  return {
    lang,
    format: createFormat(lang),
    t: (key, ...values) => fill(messages[key], (values as readonly Values[])[0]),
  };
}

export type { Format, Lang } from './format.ts';
export type { QuantityParts } from './quantity.ts';
