/**
 * What English readers are shown for a unit, by the unit's name; the others stay as they stand in the document (30,000 件).
 * The first screen needs these few words and not the table that they stand in, so a build puts them here as they are
 * (src/build/english-units.ts).
 */
import { UNITS } from './units.ts';

export const ENGLISH_UNITS: ReadonlyMap<string, string> = new Map(
  UNITS.flatMap(({ name, english: [word] }) => (word === undefined ? [] : [[name, word] as const])),
);
