/** From commitments and policies to one tile per province: cities, districts and zones roll up by their code. */
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

interface Sum {
  readonly count: number;
  /** By code. */
  readonly parts: readonly Part[];
}

const NOTHING: Sum = { count: 0, parts: [] };

/** One pass to the regions, then few to the provinces. */
function byProvince(sources: readonly Placed[], i18n: I18n): ReadonlyMap<string, Sum> {
  const regions = new Map<string, { code: string; name: string; count: number }>();
  for (const { region } of sources) {
    const known = regions.get(region.code);
    if (known === undefined)
      regions.set(region.code, { code: region.code, name: regionName(region, i18n), count: 1 });
    else known.count += 1;
  }
  const sums = new Map<string, Sum>();
  // Each place once, by its digits.
  for (const part of [...regions.values()].toSorted((a, b) => (a.code < b.code ? -1 : 1))) {
    const province = provinceOf(part.code);
    const { count, parts } = sums.get(province) ?? NOTHING;
    sums.set(province, { count: count + part.count, parts: [...parts, part] });
  }
  return sums;
}

/** By the square root, so that one large place does not make all others look empty. */
export function shadeOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(1, Math.ceil(SHADES * Math.sqrt(count / most)));
}

/** The 34 provinces and the nation, which is no place among them. */
export function tilePlacesOf(i18n: I18n): Pick<DrawnTile, 'code' | 'name' | 'shortName'>[] {
  const nation = i18n.t('tiles.nation');
  return [
    { code: NATION, name: nation, shortName: nation },
    ...PROVINCES.map(({ code, zh, en, letters }) =>
      i18n.lang === 'en' ? { code, name: en, shortName: letters } : { code, name: zh, shortName: zh },
    ),
  ];
}

function tileOf(
  place: ReturnType<typeof tilePlacesOf>[number],
  { count, parts }: Sum,
  policies: number,
  most: number,
): Tile {
  const isAllOwn = parts.length === 1 && parts[0]?.code === place.code;
  const without: Counted = policies > 0 ? 'none-found' : 'not-covered';
  const state = count > 0 ? 'found' : without;
  return {
    ...place,
    count,
    figure: state === 'not-covered' ? '' : String(count),
    policies,
    codes: parts.map((part) => part.code),
    parts: isAllOwn ? [] : parts.map((part) => ({ name: part.name, count: part.count })),
    state,
    shade: shadeOf(count, most),
  };
}

export function tileGrid(commitments: readonly Placed[], policies: readonly Placed[], i18n: I18n): TileGrid {
  const counted = byProvince(commitments, i18n);
  const covered = byProvince(policies, i18n);
  const places = tilePlacesOf(i18n);
  const count = (code: string): number => counted.get(code)?.count ?? 0;
  const most = Math.max(1, ...places.map(({ code }) => count(code)));
  const known = places.reduce((sum, { code }) => sum + count(code), 0);
  return {
    tiles: places.map((place) =>
      tileOf(place, counted.get(place.code) ?? NOTHING, covered.get(place.code)?.count ?? 0, most),
    ),
    elsewhere: commitments.length - known,
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
