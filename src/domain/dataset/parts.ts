/**
 * The parts of a dataset that is too large for every visit: what is of the nation and the provinces comes first, what lies
 * in a province when it is asked for: its commitments with their documents, and the results that answer them. Pure.
 */
import { provinceOf } from '../region/provinces.ts';
import type { Region } from './schema.ts';

export type Place = Pick<Region, 'code' | 'level'>;

/** Levels of what lies in a province. */
export const BELOW: ReadonlySet<string> = new Set(['city', 'district', 'zone'] satisfies Region['level'][]);

/** The part that a place is in, by the code of its province; empty: the first. */
export const partOf = ({ code, level }: Place): string => (BELOW.has(level) ? provinceOf(code) : '');

/** How many commitments and results come with a part; 0: none, or they are there. */
export interface PartSize {
  readonly targets: number;
  readonly results: number;
}

/** As the index has it. */
export type WrittenPart = readonly [part: string, targets: number, results: number];
