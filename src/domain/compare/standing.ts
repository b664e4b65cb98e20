/** Where one region stands among the others of a panel: median and range of the others, and how many they are. */
import type { Comparable } from './comparability.ts';
import { valueIn } from '../quantity/conversion.ts';
import { NATION } from '../region/provinces.ts';
import { compareDeadlines } from '../time/period.ts';

export interface Standing<T> {
  readonly mine: T;
  /** Regions beside mine; the nation is a frame of reference and not counted. */
  readonly n: number;
  /** In the unit of mine; null where there is no other region. */
  readonly others: { readonly median: number; readonly min: number; readonly max: number } | null;
  /** 1 for the highest of all n + 1; equal values share a rank. */
  readonly rank: number;
}

const isLater = (a: Comparable, b: Comparable): boolean => {
  const [x, y] = [a.deadline.value, b.deadline.value];
  return x !== null && (y === null || compareDeadlines(x, y) > 0);
};

/** One commitment per region: of a path its last step, which is what the region is heading for. */
export function lastOfEach<T extends Comparable>(members: readonly T[]): T[] {
  const last = new Map<string, T>();
  for (const member of members) {
    const known = last.get(member.region.code);
    if (known === undefined || isLater(member, known)) last.set(member.region.code, member);
  }
  return [...last.values()];
}

/** Of an even number the mean of the two in the middle. `sorted` is not empty. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}

/** Null where the panel has nothing of that region. All members share one axis, so their values may be ranked. */
export function standingOf<T extends Comparable>(
  members: readonly T[],
  regionCode: string | null,
): Standing<T> | null {
  const each = lastOfEach(members).filter(({ region, value }) => region.code !== NATION && value !== null);
  const mine = each.find(({ region }) => region.code === regionCode);
  if (mine === undefined) return null;
  const values = each.flatMap((other): number[] => {
    const value = other === mine ? null : valueIn(other, mine.unit);
    return value === null ? [] : [value];
  });
  const rank = 1 + values.filter((value) => value > (mine.value ?? 0)).length;
  if (values.length === 0) return { mine, n: 0, others: null, rank };
  const others = { median: medianOf(values), min: Math.min(...values), max: Math.max(...values) };
  return { mine, n: values.length, others, rank };
}

/** Bars on one linear axis cannot be read where the smallest is under a hundredth of the largest; then dots on a log scale. */
const LOG_FROM = 100;

export function isLogScale(scale: 'auto' | 'linear' | 'log', values: readonly number[]): boolean {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  // Zero has no place on a logarithmic axis.
  if (scale === 'linear' || values.length === 0 || least <= 0) return false;
  return scale === 'log' || (values.length > 1 && most / least >= LOG_FROM);
}

/** The nation's target is the frame of reference: a line across the regions' bars, and a bar where it stands alone. */
export function splitNation<T extends Comparable>(
  members: readonly T[],
): { readonly drawn: readonly T[]; readonly references: readonly T[] } {
  const drawn = members.filter(({ region }) => region.code !== NATION);
  if (drawn.length === 0) return { drawn: members, references: [] };
  return { drawn, references: members.filter(({ region }) => region.code === NATION) };
}
