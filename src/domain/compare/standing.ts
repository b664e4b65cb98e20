/** Where one region stands among the others of a panel: its rank as far as it is known, the median with it, the range of the others. */
import type { Comparator } from '../dataset/schema.ts';
import type { Comparable } from './comparability.ts';
import { findingOf, placeAmong, type Placed } from './finding.ts';
import { valueIn } from '../quantity/conversion.ts';
import type { Figure } from '../quantity/interval.ts';
import { NATION } from '../region/provinces.ts';

/** In the unit of mine. The nation is a frame of reference and not counted. */
export interface Standing<T> extends Placed {
  readonly mine: T;
  /** Of ranges both ends; null where there is no other region. */
  readonly others: { readonly min: number; readonly max: number } | null;
}

type Standable = Comparable & {
  readonly valueMax?: number | null;
  readonly comparator: Comparator | null;
};

function figureIn(row: Standable, unit: string): Figure[] {
  const value = valueIn(row, unit);
  const valueMax = valueIn({ ...row, value: row.valueMax ?? null }, unit);
  return value === null ? [] : [{ value, valueMax, comparator: row.comparator }];
}

/** `each`: one commitment per region. Null where there is none of that region. All share one axis, so they may be ranked. */
export function standingOf<T extends Standable>(
  each: readonly T[],
  regionCode: string | null,
): Standing<T> | null {
  const mine = each.find(({ region, value }) => region.code === regionCode && value !== null);
  if (mine === undefined || regionCode === NATION) return null;
  const [own] = figureIn(mine, mine.unit);
  const figures = each.flatMap((other) =>
    other === mine || other.region.code === NATION ? [] : figureIn(other, mine.unit),
  );
  if (own === undefined) return null;
  const { lowest, highest } = findingOf(figures);
  const others = { min: lowest.value ?? 0, max: highest.value ?? 0 };
  return {
    mine,
    others: figures.length === 0 ? null : others,
    ...placeAmong(own, figures),
  };
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
