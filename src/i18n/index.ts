/** Typed messages and formats of one language. */
import { fill, type ParamsOf, type Values } from './message.ts';
import { createFormat, type Format, type Lang } from './format.ts';
import { quotientName, type NameOf, type Names } from './names.ts';
import type { zhCN } from './zh-CN/index.ts';

type Messages = typeof zhCN;
type MessageKey = keyof Messages;
/** Keys of messages without parameters. */
export type PlainKey = { [K in MessageKey]: ParamsOf<Messages[K]> extends [] ? K : never }[MessageKey];
/** All messages of one language: a missing key does not compile. */
type Translation = { readonly [K in MessageKey]: string };

/** What one language says, as far as it has come. */
export type Words = Partial<Translation> & Partial<Names>;

export interface I18n {
  readonly lang: Lang;
  readonly format: Format;
  /** Of a place by its code, a unit or an indicator by its name in the data; undefined where that name is shown. */
  readonly name: NameOf;
  readonly t: <K extends MessageKey>(key: K, ...values: ParamsOf<Messages[K]>) => string;
  /** 甲、乙 */
  readonly list: (parts: readonly (string | number)[]) => string;
  /** 甲，五成；乙，三成: of parts that have commas themselves. */
  readonly clauses: (parts: readonly string[]) => string;
  /** 名称：数据产业 */
  readonly labelled: (label: string, words: string) => string;
}

/** `messages` may come later; one that has not come is said by its key. */
export function i18nOf(lang: Lang, messages: Words): I18n {
  // The data are written in Chinese.
  const name: NameOf =
    lang === 'zh-CN'
      ? () => undefined
      : (kind, id) => messages[`${kind}:${id}`] ?? (kind === 'unit' ? quotientName(id, name) : undefined);
  const t: I18n['t'] = (key, ...values) => fill(messages[key] ?? key, (values as readonly Values[])[0]);
  return {
    lang,
    format: createFormat(lang, name),
    name,
    t,
    list: (parts) => parts.join(t('common.listSeparator')),
    clauses: (parts) => parts.join(t('common.semicolon')),
    labelled: (label, words) => label + t('common.colon') + words,
  };
}

export type { Lang } from './format.ts';
