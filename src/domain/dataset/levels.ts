/** Places of one level, where a dataset has many of several: provinces are not listed among cities. Pure. */
import { groupBy } from '../collections/group-by.ts';
import { tally } from '../collections/tally.ts';
import { codeOf, isInPlaces } from '../region/place-filter.ts';
import { byPlaceCode, NATION } from '../region/provinces.ts';
import { byValue } from '../search/facets.ts';
import type { Region, RegionLevel } from './schema.ts';
import { REGION_LEVELS } from './schema/lists.ts';
import type { DatasetView } from './view.ts';

/** So many places make a level of its own. */
const FEWEST = 3;

/** Those to choose from, the highest first; none where most places are of one. */
export function levelsOf({ regions }: Pick<DatasetView, 'regions'>): RegionLevel[] {
  const places = groupBy([...regions.values()], ({ level }) => level);
  const many = REGION_LEVELS.filter(
    (level) => level !== 'unknown' && (places.get(level)?.length ?? 0) >= FEWEST,
  );
  return many.length > 1 ? many : [];
}

/** The level that is asked for, else that of my region, else the highest; null where there is none to choose. */
export function levelIn(
  view: Pick<DatasetView, 'regions'>,
  asked: string | null,
  mine: string | null,
): RegionLevel | null {
  const levels = levelsOf(view);
  const own = view.regions.get(mine ?? '')?.level;
  return levels.find((one) => one === asked) ?? levels.find((one) => one === own) ?? levels[0] ?? null;
}

export interface AskedPlaces {
  /** Null: nothing is asked for. */
  readonly level: RegionLevel | 'all' | null;
  readonly region: readonly string[];
}

/** Of which level a screen is that counts places together; null: of all. What is chosen by its place is of all, until a level is asked for. */
export function levelOfScreen(
  view: Pick<DatasetView, 'regions'>,
  { level, region }: AskedPlaces,
  mine: string | null,
): RegionLevel | null {
  return level === 'all' || (level === null && region.length > 0) ? null : levelIn(view, level, mine);
}

export interface Places {
  /** Null: all. */
  readonly level: RegionLevel | null;
  /** Values of a filter for places; none: all. */
  readonly region: readonly string[];
}

/** Of a level, the nation stands beside each place. */
export const isAtPlace = ({ code, level: own }: Region, { level, region }: Places): boolean =>
  (level === null || own === level || code === NATION) && isInPlaces(code, region);

/** Value of a filter for places → how many of those are there, of a level. */
export const placeCounts = (
  regions: readonly Region[],
  level: RegionLevel | null,
): ReadonlyMap<string, number> =>
  byValue(
    'region',
    tally(regions.filter((one) => isAtPlace(one, { level, region: [] })).map(({ code }) => code)),
  );

/** What speaks of those places. */
export function atPlaces(view: DatasetView, places: Places): DatasetView {
  if (places.level === null && places.region.length === 0) return view;
  const codes = new Set(
    [...view.regions.values()].filter((one) => isAtPlace(one, places)).map(({ code }) => code),
  );
  return {
    ...view,
    rows: view.rows.filter(({ region }) => codes.has(region.code)),
    regions: new Map([...view.regions].filter(([code]) => codes.has(code))),
    documents: view.documents.map((document) => ({
      ...document,
      articles: document.articles.filter(({ region }) => isAtPlace(region, places)),
    })),
  };
}

/** The codes for which a value of a filter for places stands, of that level; none there: the place itself. */
export function codesIn(
  value: string,
  { regions }: Pick<DatasetView, 'regions'>,
  level: RegionLevel | null,
): string[] {
  const own = codeOf(value);
  if (own === value) return [own];
  const inside = [...regions.values()].filter((region) => isAtPlace(region, { level, region: [value] }));
  return inside.length === 0 ? [own] : inside.map(({ code }) => code).toSorted(byPlaceCode);
}
