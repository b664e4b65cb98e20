/**
 * What a comparison finds: the number that most places write, the median, the ends with their places, and where one
 * stands. A figure is what its text writes: a point, a range from end to end, or a bound, which is ordered by the number
 * that is written. A place under a ceiling may be anywhere below it, so it is above none that writes no ceiling. Pure.
 */
import { groupBy } from '../collections/group-by.ts';
import { intervalOf, type Figure } from '../quantity/interval.ts';

/** One end of the figures. */
export interface End<T> {
  /** The outermost number that is written; null of no figures. */
  readonly value: number | null;
  /** Those beyond which no other can be: none, where a range or a ceiling leaves it open. */
  readonly known: readonly T[];
  /** The others that write that number too: a range that ends there, a ceiling of as much. */
  readonly reaching: readonly T[];
  /** Whether one that is not known to be at the end is open beyond it: 5%以上 below 7%. */
  readonly isOpen: boolean;
}

export interface Finding<T> {
  /** All, the highest first. */
  readonly each: readonly T[];
  /** Those of the number that most write, whatever its bound: at least two and a third of all, and more than any other. Else empty. */
  readonly mode: readonly T[];
  /** Of the numbers as they are written, of ranges the lower ends. Null of none. */
  readonly median: number | null;
  /** Whether all numbers are figures by themselves: no bound, no range, no about. */
  readonly isExact: boolean;
  readonly highest: End<T>;
  readonly lowest: End<T>;
}

const low = ({ value }: Figure): number => value;
const high = ({ value, valueMax }: Figure): number => valueMax ?? value;
const isFloor = (figure: Figure): boolean => intervalOf(figure).high === null;
const isCeiling = (figure: Figure): boolean => intervalOf(figure).low === null;
/** A ceiling beside what is none: how far below it the place stays is not written. */
const isUnder = (one: Figure, other: Figure): boolean => isCeiling(one) && !isCeiling(other);

/** The same number, or the same two, is written; the bounds may differ. */
export const numberOf = ({ value, valueMax }: Pick<Figure, 'value' | 'valueMax'>): string =>
  `${value} ${valueMax ?? value}`;
/** Whether `one` may be higher than `other`, by what both write: two that write the same range are not told apart. */
const canExceed = (one: Figure, other: Figure): boolean =>
  isUnder(other, one) || (numberOf(one) !== numberOf(other) && high(one) > low(other));
/** Whether it is. */
const isAbove = (one: Figure, other: Figure): boolean => !isUnder(one, other) && low(one) > high(other);

/** The same number under the same bound. */
export const formOf = (figure: Figure): string => `${numberOf(figure)} ${figure.comparator ?? '='}`;

/** Groups of those that say alike, the largest first. */
export const groupsBy = <T>(figures: readonly T[], keyOf: (figure: T) => string): (readonly T[])[] =>
  [...groupBy(figures, keyOf).values()].toSorted((a, b) => b.length - a.length);

/** The first, where all say alike; null where they do not. */
export function oneForm<T extends Figure>(figures: readonly T[]): T | null {
  const [first = null] = figures;
  return first !== null && figures.every((other) => formOf(other) === formOf(first)) ? first : null;
}

/** Those that stand at an end, as far as that is known. */
export const placesAt = <T>({ known, reaching }: End<T>): readonly T[] =>
  known.length > 0 ? known : reaching;

function modeOf<T extends Figure>(each: readonly T[]): readonly T[] {
  const [most = [], next = []] = groupsBy(each, numberOf);
  return most.length >= 2 && most.length * 3 >= each.length && most.length > next.length ? most : [];
}

interface Side {
  readonly of: (figure: Figure) => number;
  /** Whether `one` may lie beyond `other` on this side. */
  readonly isBeyond: (one: Figure, other: Figure) => boolean;
  readonly isOpen: (figure: Figure) => boolean;
}

const HIGHEST: Side = { of: high, isBeyond: canExceed, isOpen: isFloor };
/** Of the lowest a ceiling counts by its number, as a floor does of the highest; what is open is said. */
const LOWEST: Side = {
  of: low,
  isBeyond: (one, other) => numberOf(one) !== numberOf(other) && low(one) < high(other),
  isOpen: isCeiling,
};

function endOf<T extends Figure>(each: readonly T[], { of, isBeyond, isOpen }: Side, value: number): End<T> {
  const known = each.filter((one) => !each.some((other) => isBeyond(other, one)));
  const others = each.filter((one) => !known.includes(one));
  return {
    value: each.length === 0 ? null : value,
    known,
    reaching: others.filter((one) => of(one) === value),
    isOpen: others.some(isOpen) && !known.some(isOpen),
  };
}

/** Of an even number the mean of the two in the middle. `values` is not empty. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}

/** One figure per place, without the nation, which is the frame of reference. */
export function findingOf<T extends Figure>(figures: readonly T[]): Finding<T> {
  const each = figures.toSorted((a, b) => high(b) - high(a) || low(b) - low(a));
  return {
    each,
    mode: modeOf(each),
    median: each.length === 0 ? null : medianOf(each.map(low)),
    isExact: each.every(({ valueMax, comparator }) => valueMax === null && (comparator ?? '=') === '='),
    highest: endOf(each, HIGHEST, Math.max(...each.map(high))),
    lowest: endOf(each, LOWEST, Math.min(...each.map(low))),
  };
}

/** What one place is held against: the number in the middle of `n` figures, or the figure of one. */
export interface Middle extends Figure {
  readonly n: number;
}

/**
 * The median of all that are compared, mine among them as in its rank: one number, whoever looks. Two have no middle:
 * beside one other it is the other's figure, with its bound or range. Null beside none.
 */
export function middleOf(mine: Figure | null, others: readonly Figure[]): Middle | null {
  const [other, ...more] = others;
  if (other === undefined) return null;
  if (more.length === 0) {
    const { value, valueMax, comparator } = other;
    return { value, valueMax, comparator, n: 1 };
  }
  const all = mine === null ? others : [mine, ...others];
  return { value: medianOf(all.map(low)), valueMax: null, comparator: null, n: all.length };
}

/** From the highest: `best` and `worst` are equal where the rank is known. */
export interface Rank {
  readonly best: number;
  readonly worst: number;
  /** How many others have the same rank. */
  readonly tied: number;
}

/** The rank of one among others, as far as what all write tells it. */
export function rankOf(mine: Figure, others: readonly Figure[]): Rank {
  return {
    best: 1 + others.filter((other) => isAbove(other, mine)).length,
    worst: 1 + others.filter((other) => canExceed(other, mine)).length,
    tied: others.filter((other) => !canExceed(other, mine) && !canExceed(mine, other)).length,
  };
}

/** Where one place stands among the others. */
export interface Placed {
  /** How many others. */
  readonly n: number;
  readonly rank: Rank;
  readonly middle: Middle | null;
}

export const placeAmong = (mine: Figure, others: readonly Figure[]): Placed => ({
  n: others.length,
  rank: rankOf(mine, others),
  middle: middleOf(mine, others),
});
