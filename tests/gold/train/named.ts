/** Features by name, for training and for people: whatever the extractor asks the number of gets one. */
import { signFamilies, eachSign, type Finished } from '../../../extract/merge/signs.ts';
import type { NumberOf } from '../../../extract/weigh/families.ts';
import type { Features } from '../../../extract/weigh/linear.ts';

export interface Numbered {
  readonly numberOf: NumberOf;
  readonly nameOf: (number: number) => string;
}

export function numberingAll(): Numbered {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const numberOf = (name: string): number => {
    const known = numbers.get(name) ?? names.push(name) - 1;
    numbers.set(name, known);
    return known;
  };
  return { numberOf, nameOf: (number) => names[number] ?? '' };
}

const SIGNS = numberingAll();
const FAMILIES = signFamilies(SIGNS.numberOf);

/** All signs of a record by name, and each again for its kind of record: there it may mean another thing. */
export function signsOf(finished: Finished): Features {
  const all: (readonly [string, number])[] = [];
  eachSign(finished, FAMILIES, (sign, tenths) => all.push([SIGNS.nameOf(sign), tenths / 10]));
  return [...all, ...all.map(([sign, x]) => [`${finished.reading.kind}: ${sign}`, x] as const)];
}
