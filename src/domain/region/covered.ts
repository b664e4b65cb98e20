/** Places by their codes, those of documents first. */
import { PLACES } from './places.ts';
import { NATION } from './provinces.ts';

/** Codes of the regions that a document covers, with their names. */
export type Covered = ReadonlyMap<string, string>;

/** As documents have it. */
const NATION_NAME = '全国';

/** A place's name, whether or not a document covers it; null where the code is none. */
export const placeName = (code: string, covered: Covered): string | null =>
  covered.get(code) ?? PLACES.get(code) ?? (code === NATION ? NATION_NAME : null);
