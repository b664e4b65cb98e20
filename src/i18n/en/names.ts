/** What places, units and indicators of the data are called in English: words that are looked up by their names there. */
import { ENGLISH_UNITS } from '../../domain/quantity/english.ts';
import { ENGLISH_PLACES } from '../../domain/region/english-places.ts';
import { singular } from '../../domain/quantity/singular.ts';
import type { NameKind, Names } from '../names.ts';
import { indicators } from './indicators.ts';

const named = (kind: NameKind, table: ReadonlyMap<string, string>): Names =>
  Object.fromEntries([...table].map(([id, name]) => [`${kind}:${id}`, name]));

const singulars = new Map(
  [...ENGLISH_UNITS].flatMap(([unit, word]) => (singular(word) === word ? [] : [[unit, singular(word)]])),
);

export const names: Names = {
  ...named('place', ENGLISH_PLACES),
  ...named('unit', ENGLISH_UNITS),
  ...named('one', singulars),
  ...named('indicator', indicators),
};
