/** English units as they are typed, in the words of the dataset: entities, entity → 家, CNY/person → 元/人. */
import { ENGLISH_UNITS } from './english.ts';
import { singular } from './singular.ts';

/** Narrow signs: m³ is typed m3. The first of several units with one word, which measure the same. */
const NAMES = new Map<string, string>();
for (const [name, word] of ENGLISH_UNITS)
  for (const form of [word, singular(word)].map((said) => said.normalize('NFKC')))
    if (!NAMES.has(form)) NAMES.set(form, name);

/** As it is where it is none of them, or any part of it is none. */
export function unitFromEnglish(word: string): string {
  const typed = word.normalize('NFKC').trim();
  const whole = NAMES.get(typed);
  if (whole !== undefined) return whole;
  const parts = typed.split('/').map((part) => NAMES.get(part));
  return parts.every((part) => part !== undefined) ? parts.join('/') : word;
}
