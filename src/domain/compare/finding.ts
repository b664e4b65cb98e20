/** What a comparison finds: the figure that most places name, the median, and the ends, each with its places. Pure. */
import type { Comparator } from '../dataset/schema.ts';
import { medianOf } from './standing.ts';

/** A place's figure. The bound belongs to it: 7%以上 and 7% are two figures. */
export interface Figure {
  readonly value: number;
  /** Upper end of a range, else null. */
  readonly valueMax: number | null;
  /** Null: as with `=`. */
  readonly comparator: Comparator | null;
}

export interface Finding<T> {
  /** All, the highest first. */
  readonly each: readonly T[];
  /** Those of the figure that most name: at least two and a third of all, and more than name any other. Else empty. */
  readonly mode: readonly T[];
  /** Of the numbers as they are written, of ranges the lower ends. Null of none. */
  readonly median: number | null;
  /** Whether all numbers are figures by themselves: no bound, no range, no about. */
  readonly isExact: boolean;
  /** Those of the highest figure; of the lowest. Of equal numbers a floor is the higher and a ceiling the lower one. */
  readonly highest: readonly T[];
  readonly lowest: readonly T[];
}

/** No two are equal, so that the ends are the same in any order. */
const OPENNESS: { readonly [C in Comparator]: number } = {
  '<': -3,
  '<=': -2,
  '~': -1,
  '=': 0,
  '>=': 1,
  '>': 2,
};
const openness = ({ comparator }: Figure): number => OPENNESS[comparator ?? '='];
const upper = ({ value, valueMax }: Figure): number => valueMax ?? value;

/** By the upper ends, then the bounds, then the lower ends. */
const byHigh = (a: Figure, b: Figure): number =>
  upper(b) - upper(a) || openness(b) - openness(a) || b.value - a.value;
/** By the lower ends, then the bounds, then the upper ends. */
const byLow = (a: Figure, b: Figure): number =>
  a.value - b.value || openness(a) - openness(b) || upper(a) - upper(b);

const isSame = (a: Figure, b: Figure): boolean =>
  a.value === b.value && upper(a) === upper(b) && (a.comparator ?? '=') === (b.comparator ?? '=');

function modeOf<T extends Figure>(each: readonly T[]): readonly T[] {
  const groups = each
    .filter((one, at) => each.findIndex((other) => isSame(one, other)) === at)
    .map((one) => each.filter((other) => isSame(one, other)))
    .toSorted((a, b) => b.length - a.length);
  const [most = [], next = []] = groups;
  return most.length >= 2 && most.length * 3 >= each.length && most.length > next.length ? most : [];
}

/** One figure per place, without the nation, which is the frame of reference. */
export function findingOf<T extends Figure>(figures: readonly T[]): Finding<T> {
  const each = figures.toSorted(byHigh);
  const [top] = each;
  const [bottom] = figures.toSorted(byLow);
  const like = (one: T | undefined): T[] =>
    one === undefined ? [] : each.filter((other) => isSame(one, other));
  return {
    each,
    mode: modeOf(each),
    median: each.length === 0 ? null : medianOf(each.map(({ value }) => value)),
    isExact: each.every(({ valueMax, comparator }) => valueMax === null && (comparator ?? '=') === '='),
    highest: like(top),
    lowest: like(bottom),
  };
}
