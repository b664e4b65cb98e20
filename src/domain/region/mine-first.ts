/** The reader's own region before all others. Pure. */
import { remember } from '../collections/remember.ts';
import { placeValues, withAllIn } from './place-filter.ts';

/** Of a place's code: 0 for the region itself, 1 for a place in it, 2 for all others. */
export function rankOfMine(mine: string | null): (code: string) => number {
  if (mine === null) return () => 2;
  const within = withAllIn(mine);
  return remember((code) => {
    if (code === mine) return 0;
    return placeValues(code).includes(within) ? 1 : 2;
  });
}

/** Those of my region first, each kind in its own order. */
export function mineFirst<R extends { readonly region: { readonly code: string } }>(
  rows: readonly R[],
  mine: string | null,
): readonly R[] {
  if (mine === null) return rows;
  const rank = rankOfMine(mine);
  return rows.toSorted((a, b) => rank(a.region.code) - rank(b.region.code));
}
