/** Places of one level, where a dataset has many of several: provinces are not listed among cities. Pure. */
import { groupBy } from '../collections/group-by.ts';
import { NATION } from '../region/provinces.ts';
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

/** What speaks of places of that level, and of the nation, which stands beside each. */
export function atLevel(view: DatasetView, level: RegionLevel): DatasetView {
  const isOf = (region: Region): boolean => region.level === level || region.code === NATION;
  return {
    ...view,
    rows: view.rows.filter(({ region }) => isOf(region)),
    regions: new Map([...view.regions].filter(([, region]) => isOf(region))),
    documents: view.documents.map((document) => ({
      ...document,
      articles: document.articles.filter(({ region }) => isOf(region)),
    })),
  };
}
