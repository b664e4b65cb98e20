/**
 * Features as numbers. Features that differ in their values only are a family: `from 对`, `from 给予`. The name of each is
 * put together when its value is first seen; from then on the value leads to its number, and no name is made again. Who
 * gives the numbers decides what they are good for: at run time the weights do, in training a list of all names.
 */
import { remembered } from '../remembered.ts';

/** The number of a feature; undefined for one that weighs nothing. */
export type NumberOf = (name: string) => number | undefined;

/** In place of the number of a feature that weighs nothing. */
export const NO_FEATURE = -1;

type Value = string | number | boolean;

/** Makes families that all have their numbers from one giver. */
export interface Maker {
  readonly one: <V extends Value>(nameOf: (value: V) => string) => { of: (value: V) => number };
  readonly two: <A extends Value, B extends Value>(
    nameOf: (a: A, b: B) => string,
  ) => { of: (a: A, b: B) => number };
  /** The number of a feature without a value. */
  readonly plain: (name: string) => number;
}

export const makerOf = (numberOf: NumberOf): Maker => {
  const plain = (name: string): number => numberOf(name) ?? NO_FEATURE;
  return {
    plain,
    one: (nameOf) => ({ of: remembered((value) => plain(nameOf(value))) }),
    two: (nameOf) => {
      const ofFirst = remembered((a: Parameters<typeof nameOf>[0]) =>
        remembered((b: Parameters<typeof nameOf>[1]) => plain(nameOf(a, b))),
      );
      return { of: (a, b) => ofFirst(a)(b) };
    },
  };
};

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
