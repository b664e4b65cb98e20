/** Numbers for all features that the extractor asks the number of, and back to their names. */
import type { NumberOf } from '../../../extract/weigh/families.ts';

interface Numbered {
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
