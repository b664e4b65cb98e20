/** The year in which most places have a figure. Pure. */
import { groupBy } from '../collections/group-by.ts';
import { filterOf } from '../collections/lists-in-steps.ts';
import type { Steps } from '../collections/steps.ts';
import type { TargetRow } from '../dataset/target-index.ts';
import { regionsOf, yearIn } from './choice.ts';

const keyOf = ({ indicatorKey }: TargetRow): string => indicatorKey;

/** A year is as common as another where so much of its places have a figure for it. */
const AS_COMMON = 0.8;

type Rows = readonly TargetRow[];

/**
 * The latest of the most common years, for which more than half of the places that have a figure have one, and nearly as
 * many indicators as for any of them; null where there is none. `listedIn`: which of a year's figures stand on the screen,
 * and no others count.
 */
export function* yearOfMostIn(rows: Rows, listedIn?: (ofYear: Rows) => Steps<Rows>): Steps<number | null> {
  const figures = yield* filterOf(rows, ({ value }) => value !== null);
  const listed: { readonly year: number | null; readonly own: Rows }[] = [];
  for (const [year, own] of groupBy(figures, yearIn))
    listed.push({ year, own: listedIn === undefined ? own : yield* listedIn(own) });
  const years = listed.flatMap(({ year, own }) =>
    year === null ? [] : [{ year, n: regionsOf(own), keys: new Set(own.map(keyOf)).size }],
  );
  const most = Math.max(...years.map(({ n }) => n));
  if (most * 2 <= regionsOf(listed.flatMap(({ own }) => own))) return null;
  const common = years.filter(({ n }) => n >= most * AS_COMMON);
  const widest = Math.max(...common.map(({ keys }) => keys));
  return Math.max(...common.filter(({ keys }) => keys >= widest * AS_COMMON).map(({ year }) => year));
}
