/** Words that come with a part of the page and not with the page: both languages at once, few as they are. */
import type { Lang } from './format.ts';
import { fill, type ParamsOf, type Values } from './message.ts';

type Messages = Readonly<Record<string, string>>;

/** `M`: the Chinese words, source of the keys and of their parameters. */
export interface PartI18n<M extends Messages> {
  readonly t: <K extends keyof M>(key: K, ...values: ParamsOf<M[K]>) => string;
}

/** All words of the part in another language: a missing key does not compile. */
export type PartTranslation<M extends Messages> = { readonly [K in keyof M]: string };

export function partWords<M extends Messages>(messages: {
  readonly [L in Lang]: PartTranslation<M>;
}): (lang: Lang) => PartI18n<M> {
  return (lang) => ({ t: (key, ...values) => fill(messages[lang][key], (values as readonly Values[])[0]) });
}
