/** English units as they are typed, in the words of the dataset: entities, entity → 家, CNY/person → 元/人. */
import { ENGLISH_UNITS } from './english.ts';
import { singular } from './singular.ts';

/** Narrow signs: m³ is typed m3. The first of several units with one word, which measure the same. */
const NAMES = new Map<string, string>();
for (const [name, word] of ENGLISH_UNITS)
  for (const form of [word, singular(word)].map((said) => said.normalize('NFKC')))
    if (!NAMES.has(form)) NAMES.set(form, name);

/** As it is where it is none of them. */
export function unitFromEnglish(word: string): string {
  return NAMES.get(word.normalize('NFKC').trim()) ?? word;
}
