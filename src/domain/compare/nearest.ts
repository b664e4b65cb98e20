/**
 * Where nothing shares an axis: the pairs of two places that come nearest to it. Fewest differences first, one theme before
 * two, then what documents put first; each commitment stands in one pair. Pure.
 */
import { groupBy } from '../collections/group-by.ts';
import type { TargetRow } from '../dataset/target-index.ts';
import { isUnknownPlace } from '../region/provinces.ts';
import { prominenceOf } from '../search/prominence.ts';
import { compare, mayStandTogether, type Gate } from './comparability.ts';
import type { ComparableRow } from './comparison.ts';

export interface NearPair {
  readonly left: ComparableRow;
  readonly right: ComparableRow;
  readonly gate: Gate;
}

/** Every pair of so many is looked at: of more, those that documents put first. */
const LOOKED_AT = 300;
const SHOWN = 6;

interface Weighed extends NearPair {
  readonly differences: number;
  readonly points: number;
}

const isBetween = ({ left, right }: NearPair, code: string): boolean =>
  left.region.code === code || right.region.code === code;

function weighed(left: ComparableRow, right: ComparableRow): Weighed | null {
  if (left.region.code === right.region.code || !mayStandTogether(left, right)) return null;
  const gate = compare(left, right);
  const differences = gate.reasons.length + Number(left.theme?.id !== right.theme?.id);
  return { left, right, gate, differences, points: prominenceOf(left) + prominenceOf(right) };
}

/** `mine`: a region whose pairs stand first. */
export function nearestPairs(
  rows: readonly TargetRow[],
  comparableOf: (row: TargetRow) => ComparableRow,
  mine: string | null,
): NearPair[] {
  const fit = rows.filter(
    ({ kind, value, region }) => kind === 'target' && value !== null && !isUnknownPlace(region),
  );
  const looked = [...groupBy(fit, prominenceOf)]
    .toSorted(([a], [b]) => b - a)
    .flatMap(([, of]) => of)
    .slice(0, LOOKED_AT)
    .map(comparableOf);
  const pairs = looked.flatMap((left, at) =>
    looked.slice(at + 1).flatMap((right) => weighed(left, right) ?? []),
  );
  const isMine = (pair: NearPair): number => Number(mine !== null && isBetween(pair, mine));
  const inOrder = pairs.toSorted(
    (a, b) => isMine(b) - isMine(a) || a.differences - b.differences || b.points - a.points,
  );
  const taken = new Set<ComparableRow>();
  return inOrder
    .filter(({ left, right }) => {
      if (taken.has(left) || taken.has(right)) return false;
      taken.add(left).add(right);
      return true;
    })
    .slice(0, SHOWN);
}
