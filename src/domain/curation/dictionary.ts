/**
 * The dictionary of indicators: every key of the dataset and of the curated families with what is said of it, what a
 * person says instead, and the families' file with that. Pure.
 */
import { groupBy } from '../collections/group-by.ts';
import { tally } from '../collections/tally.ts';
import type { Bilingual, TargetRow } from '../dataset/target-index.ts';
import type { Family } from '../dataset/theme-tables.ts';
import type { Measure } from '../dataset/schema.ts';
import { isBetterLow } from '../indicator/better-low.ts';
import type { KeyRow } from '../indicator/key-table.ts';
import { wordingOf } from '../indicator/wording.ts';
import type { Correction, IndicatorCorrection } from './curation.ts';

type FamilyKey = NonNullable<Family['keys']>[number];
export type Better = NonNullable<FamilyKey['better']>;

export interface Entry {
  readonly key: string;
  readonly wordings: readonly string[];
  /** Of the dataset's figures, the commonest first, else of the family. */
  readonly units: readonly string[];
  readonly measures: readonly Measure[];
  readonly better: Better;
  /** Null: nobody has said it. */
  readonly definition: Bilingual | null;
  readonly source: string;
  readonly family: string | null;
  /** Commitments and places of the dataset that have it. */
  readonly commitments: number;
  readonly places: number;
  readonly said: IndicatorCorrection | null;
}

const saidOfIndicators = (corrections: readonly Correction[]): ReadonlyMap<string, IndicatorCorrection> =>
  new Map(corrections.flatMap((one) => (one.action === 'indicator' ? [[one.key, one] as const] : [])));

const both = (text: string): Bilingual | null => (text === '' ? null : { zh: text, en: text });
const commonest = <T extends string>(values: readonly T[]): T[] =>
  [...tally(values)].toSorted(([, a], [, b]) => b - a).map(([value]) => value);

interface Known {
  readonly of: FamilyKey;
  readonly family: Family;
}

/** Of the dataset's figures, else as the table and the name have them. */
function countedIn(key: string, rows: readonly TargetRow[], family: Family | undefined) {
  const [units, measures] = [rows.map(({ unit }) => unit), rows.flatMap(({ measure }) => measure ?? [])];
  const isGrowth = wordingOf(key).change !== '';
  return {
    units: units.length > 0 ? commonest(units) : (family?.units ?? []),
    measures: measures.length > 0 ? commonest(measures) : isGrowth ? GROWTH : (family?.measures ?? []),
  };
}
const GROWTH: readonly Measure[] = ['growth'];

/** What the table says of a key, in the form of a person's word on it. */
const tableSays = (key: string, { wordings, definition, source = '', better }: Partial<FamilyKey> = {}) => ({
  wordings: wordings ?? [],
  definition: definition ?? null,
  source,
  better: better ?? byName(key),
});

/** More is better unless the name says a burden. */
const byName = (key: string): Better => (isBetterLow(key) ? 'low' : 'high');

function entryOf(
  key: string,
  rows: readonly TargetRow[],
  known: Known | undefined,
  said: IndicatorCorrection | null,
): Entry {
  const table = tableSays(key, known?.of);
  const own = said === null ? table : { ...said, definition: both(said.definition) };
  return {
    key,
    ...countedIn(key, rows, known?.family),
    wordings: said === null ? table.wordings : [...table.wordings, ...said.wordings],
    better: own.better,
    definition: own.definition,
    source: own.source,
    family: known?.family.id ?? rows[0]?.family?.id ?? null,
    commitments: rows.length,
    places: new Set(rows.map(({ region }) => region.code)).size,
    said,
  };
}

/** Those of most places first, of these what is defined; then the other ones of the families in their order. */
export function dictionaryOf(
  families: readonly Family[],
  rows: readonly TargetRow[],
  corrections: readonly Correction[],
): readonly Entry[] {
  const said = saidOfIndicators(corrections);
  const known = new Map(
    families.flatMap((family) => (family.keys ?? []).map((of) => [of.name, { of, family }] as const)),
  );
  const targets = groupBy(
    rows.filter(({ kind, value }) => kind === 'target' && value !== null),
    ({ indicatorKey }) => indicatorKey,
  );
  const keys = new Set([...targets.keys(), ...known.keys()]);
  return [...keys]
    .map((key) => entryOf(key, targets.get(key) ?? [], known.get(key), said.get(key) ?? null))
    .toSorted(
      (a, b) =>
        b.places - a.places ||
        Number(b.definition !== null) - Number(a.definition !== null) ||
        b.commitments - a.commitments,
    );
}

/** The table of keys with the other names that a person gave to them. */
export function withWordings(rows: readonly KeyRow[], corrections: readonly Correction[]): readonly KeyRow[] {
  const said = saidOfIndicators(corrections);
  if (said.size === 0) return rows;
  const known = rows.map((row) => {
    const { wordings = [] } = said.get(row.name) ?? {};
    return wordings.length === 0 ? row : { ...row, wordings: [...row.wordings, ...wordings] };
  });
  const names = new Set(rows.map(({ name }) => name));
  const others = [...said.values()].filter(({ key, wordings }) => !names.has(key) && wordings.length > 0);
  return [...known, ...others.map(({ key, wordings }) => ({ name: key, wordings, fillers: [], units: [] }))];
}

/** As the file has it: what a person said, with the names that are merged into it. */
function keyWith(of: FamilyKey, said: IndicatorCorrection | undefined, merged: readonly string[]): FamilyKey {
  const wordings = [...new Set([...(of.wordings ?? []), ...(said?.wordings ?? []), ...merged])];
  const all = wordings.length > 0 ? { ...of, wordings } : of;
  if (said === undefined) return all;
  const { better: _better, definition: _definition, source: _source, ...rest } = all;
  const definition = both(said.definition);
  return {
    ...rest,
    ...(definition && { definition }),
    ...(said.source !== '' && { source: said.source }),
    ...(said.better !== byName(of.name) && { better: said.better }),
  };
}

/** A key that no family has becomes one of its own. */
const familyOf = ({ key, units, measures }: Entry, of: FamilyKey): Family => ({
  id: `own-${key}`,
  name: { zh: key, en: key },
  definition: of.definition ?? { zh: key, en: key },
  kinds: ['target'],
  units: [...units],
  measures: [...measures],
  heads: [],
  words: [],
  without: [],
  keys: [of],
});

/** `data/families.json` with what a person said of indicators, and with the names that they said to be one. */
export function familiesWith(
  families: readonly Family[],
  entries: readonly Entry[],
  corrections: readonly Correction[],
): readonly Family[] {
  const said = saidOfIndicators(corrections);
  const merged = (key: string): string[] =>
    corrections.flatMap((one) => (one.action === 'synonym' && one.to === key ? [one.from] : []));
  const known = families.map((family) =>
    family.keys === undefined
      ? family
      : { ...family, keys: family.keys.map((of) => keyWith(of, said.get(of.name), merged(of.name))) },
  );
  const names = new Set(families.flatMap(({ keys = [] }) => keys.map(({ name }) => name)));
  const own = entries.filter(({ key }) => !names.has(key) && (said.has(key) || merged(key).length > 0));
  return [
    ...known,
    ...own.map((entry) =>
      familyOf(entry, keyWith({ name: entry.key }, said.get(entry.key), merged(entry.key))),
    ),
  ];
}
