/** The words of a filter for places: a code for that place alone, `330000*` for it and all that lies in it. */
import { remember } from '../collections/remember.ts';
import { chainOf } from './region-chain.ts';
import { byPlaceCode, NATION } from './provinces.ts';

export const withAllIn = (code: string): string => `${code}*`;
export const takesInAll = (value: string): boolean => value.endsWith('*');
export const codeOf = (value: string): string => value.replace('*', '');

/** What a filter may say to find a place. The nation's all would be everything, which is no filter. */
export const placeValues = remember((code): readonly string[] => [
  code,
  ...chainOf(code).slice(1).map(withAllIn),
]);

/** The values of those codes that lie in another place: 浙江 with 杭州 is 330000*; of `codes`, 330100 alone. */
export function placesIn(value: string, codes: Iterable<string>): string[] {
  const own = codeOf(value);
  return [...codes].filter((code) => code !== own && placeValues(code).includes(value));
}

/**
 * What is offered: each place, and before it the place with all in it where that is more than itself. The reader's own
 * come first, then the nation, then all by their codes.
 * @param counts per value of the filter how many it finds
 */
export function offeredPlaces(counts: ReadonlyMap<string, number>, mine: string | null): string[] {
  const rank = (code: string): number => {
    if (code === mine) return 0;
    return code === NATION ? 1 : 2;
  };
  const isMore = (value: string): boolean =>
    !takesInAll(value) || (counts.get(value) ?? 0) > (counts.get(codeOf(value)) ?? 0);
  return [...counts.keys()].filter(isMore).toSorted((a, b) => {
    const [x, y] = [codeOf(a), codeOf(b)];
    return rank(x) - rank(y) || byPlaceCode(x, y) || Number(takesInAll(b)) - Number(takesInAll(a));
  });
}
