/** The order of words in the reader's language. */
import type { Lang } from './index.ts';

const collators = new Map<Lang, Intl.Collator>();

/** Made with the first order that compares words: to make one takes the browser some 10 ms. */
export function collator(lang: Lang): Intl.Collator {
  const made = collators.get(lang) ?? new Intl.Collator(lang);
  collators.set(lang, made);
  return made;
}
