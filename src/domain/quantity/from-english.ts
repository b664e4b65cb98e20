/** English units as they are typed, in the words of the dataset: entities, entity → 家, CNY/person → 元/人. */
import { ENGLISH_UNITS } from './english.ts';
import { singular } from './singular.ts';

const plain = (word: string): string => word.normalize('NFKC').trim();

/** Narrow signs: m³ is typed m3. The first of several units with one word, which measure the same. */
const NAMES = new Map<string, string>();
for (const [name, word] of ENGLISH_UNITS)
  for (const form of [word, singular(word)].map(plain)) if (!NAMES.has(form)) NAMES.set(form, name);

/** As it is where it is none of them. `own`: the unit of the record, which goes before another of the same word (units). */
export function unitFromEnglish(word: string, own = ''): string {
  const shown = ENGLISH_UNITS.get(own) ?? own;
  const isOwn = [shown, singular(shown)].some((form) => plain(form) === plain(word));
  return isOwn ? own : (NAMES.get(plain(word)) ?? word);
}
