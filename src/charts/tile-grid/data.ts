/** From commitments and policies to one tile per province: cities, districts and zones roll up by their code. */
import { groupBy } from '../../domain/collections/group-by.ts';
import { NATION, PROVINCES, provinceOf } from '../../domain/region/provinces.ts';
import type { Region } from '../../domain/dataset/schema.ts';
import type { I18n } from '../../i18n/index.ts';
import { regionName } from '../../i18n/shown-names.ts';

/** `none-found`: a document covers the place and nothing was found in it. `not-covered`: no document does. `not-chosen`: nobody asked. */
export type TileState = 'found' | 'none-found' | 'not-covered' | 'not-chosen';

/** Steps of shade; 0 has none. */
export const SHADES = 5;

/** What is drawn of a place, whatever the tiles show. */
export interface DrawnTile {
  readonly code: string;
  readonly name: string;
  /** What fits on the tile: 内蒙古, NM. */
  readonly shortName: string;
  /** Below the name; empty where there is nothing to say. */
  readonly figure: string;
  readonly state: TileState;
  readonly shade: number;
}

type Counted = Exclude<TileState, 'not-chosen'>;

export interface Tile extends DrawnTile {
  readonly state: Counted;
  readonly count: number;
  /** Policies of the place in the documents. */
  readonly policies: number;
  /** Region codes of the commitments in it, the place's own and those of its cities. */
  readonly codes: readonly string[];
  /** Its parts that have commitments, by name and count; empty where all are the place's own. */
  readonly parts: readonly { readonly name: string; readonly count: number }[];
}

export interface TileGrid {
  readonly tiles: readonly Tile[];
  /** Commitments of places that are in no province of the table. */
  readonly elsewhere: number;
}

interface Placed {
  readonly region: Region;
}

interface Part {
  readonly code: string;
  readonly name: string;
  readonly count: number;
}

/** One pass to the regions, each place once, by its digits; then few to the provinces. */
function byProvince(sources: readonly Placed[], i18n: I18n): ReadonlyMap<string, readonly Part[]> {
  const regions = [...groupBy(sources, ({ region }) => region.code)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const parts = regions.flatMap(([code, [first, ...others]]): Part[] =>
    first === undefined ? [] : [{ code, name: regionName(first.region, i18n), count: others.length + 1 }],
  );
  return groupBy(parts, ({ code }) => provinceOf(code));
}

const sumOf = (parts: readonly Part[] = []): number => parts.reduce((sum, { count }) => sum + count, 0);

/** By the square root, so that one large place does not make all others look empty. */
export function shadeOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(1, Math.ceil(SHADES * Math.sqrt(count / most)));
}

/** The 34 provinces and the nation, which is no place among them. */
export function tilePlacesOf(i18n: I18n): Pick<DrawnTile, 'code' | 'name' | 'shortName'>[] {
  const nation = i18n.t('overview.headlines.nation');
  return [
    { code: NATION, name: nation, shortName: nation },
    ...PROVINCES.map(({ code, zh, en, letters }) =>
      i18n.lang === 'en' ? { code, name: en, shortName: letters } : { code, name: zh, shortName: zh },
    ),
  ];
}

function tileOf(
  place: ReturnType<typeof tilePlacesOf>[number],
  parts: readonly Part[],
  policies: number,
  most: number,
): Tile {
  const count = sumOf(parts);
  const isAllOwn = parts.length === 1 && parts[0]?.code === place.code;
  const without: Counted = policies > 0 ? 'none-found' : 'not-covered';
  const state = count > 0 ? 'found' : without;
  return {
    ...place,
    count,
    figure: state === 'not-covered' ? '' : String(count),
    policies,
    codes: parts.map(({ code }) => code),
    parts: isAllOwn ? [] : parts.map((part) => ({ name: part.name, count: part.count })),
    state,
    shade: shadeOf(count, most),
  };
}

export function tileGrid(commitments: readonly Placed[], policies: readonly Placed[], i18n: I18n): TileGrid {
  const [found, covered] = [byProvince(commitments, i18n), byProvince(policies, i18n)];
  const places = tilePlacesOf(i18n);
  const counts = places.map(({ code }) => sumOf(found.get(code)));
  const most = Math.max(1, ...counts);
  return {
    tiles: places.map((place) =>
      tileOf(place, found.get(place.code) ?? [], sumOf(covered.get(place.code)), most),
    ),
    elsewhere: commitments.length - counts.reduce((sum, count) => sum + count, 0),
  };
}

/** 浙江：26 条（浙江省 3、杭州市 23）, or why there is none. */
export function tileWords({ name, count, parts, policies, state }: Tile, i18n: I18n): string {
  if (state === 'not-covered') return i18n.t('tiles.notCovered', { name });
  if (state === 'none-found') return i18n.t('tiles.noneFound', { name, n: policies });
  const words = i18n.t('tiles.count', { name, n: count });
  if (parts.length === 0) return words;
  const said = i18n.list(parts.map((part) => `${part.name} ${part.count}`));
  return i18n.t('tiles.withParts', { words, parts: said });
}
