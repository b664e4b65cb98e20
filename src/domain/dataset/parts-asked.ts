/** What an address asks for of a dataset in parts: places, levels, and records by their ids. Pure. */
import { codeOf, takesInAll, takesInNeighbours } from '../region/place-filter.ts';
import { neighboursOf } from '../region/neighbours.ts';
import { provinceOf } from '../region/provinces.ts';
import { BELOW } from './parts.ts';

/** What an address says, by parameter. */
type Params = Readonly<Record<string, unknown>>;

const wordsOf = (value: unknown): string[] =>
  [value].flat().filter((word): word is string => typeof word === 'string');

const PLACE = /^\d{6}[*+]?$/u;

/** A province in a list is that place alone; `330000*`, and a province that a screen is about, take in what lies in it. */
function partsOfPlace(value: string, isListed: boolean): string[] {
  const province = provinceOf(codeOf(value));
  if (takesInNeighbours(value)) return [province, ...neighboursOf(province)];
  return isListed && value === province && !takesInAll(value) ? [] : [province];
}

/** The parts that the address and the reader's own region ask for; of a lower level without a place all there are. */
export function partsAsked(params: Params, mine: string | null, parts: Iterable<string>): string[] {
  const places = ['region', 'of', 'against'].flatMap((name) =>
    wordsOf(params[name]).flatMap((word) =>
      PLACE.test(word) ? partsOfPlace(word, Array.isArray(params[name])) : [],
    ),
  );
  const isOfLevel = wordsOf(params['level']).some((level) => BELOW.has(level));
  const isAnywhere = wordsOf(params['region']).length === 0;
  return [
    ...new Set([
      ...places,
      ...(mine === null ? [] : [provinceOf(mine)]),
      ...(isOfLevel && isAnywhere ? parts : []),
    ]),
  ];
}

/** Ids of commitments, and of documents, also those of which a policy is named, in an address. */
export const idsAsked = (params: Params, open: string | null): string[] =>
  [...Object.values(params), open]
    .flatMap(wordsOf)
    .flatMap((word) => /^(?:t-[0-9a-f]+|d-[0-9a-f]{12})/u.exec(word)?.[0] ?? []);
