/**
 * Features as numbers. Features that differ in their values only are a family: `from 对`, `from 给予`. The name of each is
 * put together when its value is first seen; from then on the value leads to its number, and no name is made again. Who
 * gives the numbers decides what they are good for: at run time the weights do, in training a list of all names.
 */

/** The number of a feature; undefined for one that weighs nothing. */
export type NumberOf = (name: string) => number | undefined;

/** In place of the number of a feature that weighs nothing. */
export const NO_FEATURE = -1;

type Value = string | number | boolean;

/** Values without end (two characters) are forgotten when there are so many of them. */
const MOST_KNOWN = 20_000;

/** Features with one value. */
class Family<V extends Value> {
  readonly #known = new Map<V, number>();
  readonly #nameOf: (value: V) => string;
  readonly #numberOf: NumberOf;

  constructor(numberOf: NumberOf, nameOf: (value: V) => string) {
    this.#numberOf = numberOf;
    this.#nameOf = nameOf;
  }

  of(value: V): number {
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    const number = this.#numberOf(this.#nameOf(value)) ?? NO_FEATURE;
    this.#known.set(value, number);
    return number;
  }
}

/** Features with two values. */
class PairFamily<A extends Value, B extends Value> {
  readonly #known = new Map<A, Family<B>>();
  readonly #nameOf: (a: A, b: B) => string;
  readonly #numberOf: NumberOf;

  constructor(numberOf: NumberOf, nameOf: (a: A, b: B) => string) {
    this.#numberOf = numberOf;
    this.#nameOf = nameOf;
  }

  of(a: A, b: B): number {
    return (this.#known.get(a) ?? this.#familyOf(a)).of(b);
  }

  #familyOf(a: A): Family<B> {
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    const family = new Family<B>(this.#numberOf, (b) => this.#nameOf(a, b));
    this.#known.set(a, family);
    return family;
  }
}

/** Makes families that all have their numbers from one giver. */
export interface Maker {
  readonly one: <V extends Value>(nameOf: (value: V) => string) => { of: (value: V) => number };
  readonly two: <A extends Value, B extends Value>(
    nameOf: (a: A, b: B) => string,
  ) => { of: (a: A, b: B) => number };
  /** The number of a feature without a value. */
  readonly plain: (name: string) => number;
}

export const makerOf = (numberOf: NumberOf): Maker => ({
  one: (nameOf) => new Family(numberOf, nameOf),
  two: (nameOf) => new PairFamily(numberOf, nameOf),
  plain: (name) => numberOf(name) ?? NO_FEATURE,
});

/** The numbers without those of features that weigh nothing. */
export const weighing = (numbers: readonly number[]): readonly number[] =>
  numbers.filter((number) => number !== NO_FEATURE);

/** Weights as numbers: features by name in the order of the file, and what each weighs. */
interface NumberedWeights {
  readonly numberOf: NumberOf;
  /** In thousandths, as the files have them: sums of whole numbers are the same in any order. */
  readonly weights: Int32Array;
}

/** What a weight of 1 is in the numbered weights. */
export const ONE = 1000;

export function numbered(file: Readonly<Record<string, number>>): NumberedWeights {
  const numbers = new Map(Object.keys(file).map((name, i) => [name, i]));
  return {
    numberOf: (name) => numbers.get(name),
    weights: Int32Array.from(Object.values(file), (weight) => Math.round(weight * ONE)),
  };
}
