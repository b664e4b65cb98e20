/**
 * The words of a filter for places: a code for that place alone, `330000*` for it and all that lies in it, `330000+` for
 * that province and those around it, with all that lies in them.
 */
import { addTo } from '../collections/group-by.ts';
import { remember } from '../collections/remember.ts';
import { chainOf } from './region-chain.ts';
import { neighboursOf } from './neighbours.ts';
import { byPlaceCode, NATION, provinceOf, UNKNOWN_PLACE } from './provinces.ts';

export const withAllIn = (code: string): string => `${code}*`;
export const takesInAll = (value: string): boolean => value.endsWith('*');
/** Of any place in the province. */
export const withNeighbours = (code: string): string => `${provinceOf(code)}+`;
export const takesInNeighbours = (value: string): boolean => value.endsWith('+');
export const codeOf = (value: string): string => value.replace(/[*+]$/u, '');

/** What a filter may say to find a place. The nation's all would be everything, which is no filter. */
export const placeValues = remember((code): readonly string[] => [
  code,
  ...chainOf(code).slice(1).map(withAllIn),
  ...aroundOf(code).map(withNeighbours),
]);

function aroundOf(code: string): readonly string[] {
  const province = provinceOf(code);
  return code === NATION || code === UNKNOWN_PLACE ? [] : [province, ...neighboursOf(province)];
}

/** Whether a place is among those that a filter's values stand for; of no values every one is. */
export const isInPlaces = (code: string, values: readonly string[]): boolean =>
  values.length === 0 || placeValues(code).some((value) => values.includes(value));

type Regions = ReadonlyMap<string, unknown>;

/** Per value of a filter the codes that it takes in: of three thousand places each is asked once. */
const KNOWN = new WeakMap<Regions, ReadonlyMap<string, readonly string[]>>();

function codesByValue(regions: Regions): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  for (const code of regions.keys()) for (const value of placeValues(code)) addTo(codes, value, code);
  return codes;
}

/** The codes of those regions that lie in another place: 浙江 with 杭州 is 330000*; of these, 330100 alone. */
export function placesIn(value: string, regions: Regions): string[] {
  const known = KNOWN.get(regions) ?? codesByValue(regions);
  KNOWN.set(regions, known);
  const own = codeOf(value);
  return (known.get(value) ?? []).filter((code) => code !== own);
}

/** Whether a value stands for more places than the narrower one, by how many each finds. */
const isMore = (value: string, than: string, counts: ReadonlyMap<string, number>): boolean =>
  (counts.get(value) ?? 0) > (counts.get(than) ?? 0);

/**
 * What is offered: each place, and before it the place with all in it where that is more than itself; of the provinces
 * around one only the reader's own. The reader's region comes first, then those around it, the nation, and all by their
 * codes.
 * @param counts per value of the filter how many it finds
 */
export function offeredPlaces(counts: ReadonlyMap<string, number>, mine: string | null): string[] {
  const ownAround = mine === null ? null : withNeighbours(mine);
  const rank = (value: string): number => {
    if (value === ownAround) return 1;
    if (codeOf(value) === mine) return 0;
    return value === NATION ? 2 : 3;
  };
  const isOffered = (value: string): boolean => {
    const all = withAllIn(codeOf(value));
    if (takesInAll(value)) return isMore(value, codeOf(value), counts);
    return !takesInNeighbours(value) || (value === ownAround && isMore(value, all, counts));
  };
  return [...counts.keys()].filter(isOffered).toSorted((a, b) => {
    const [x, y] = [codeOf(a), codeOf(b)];
    return rank(a) - rank(b) || byPlaceCode(x, y) || Number(takesInAll(b)) - Number(takesInAll(a));
  });
}
