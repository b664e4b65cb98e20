/** The keys of the curated families, made ready to look a wording up in. */
import type { Family } from '../dataset/theme-tables.ts';
import { splitGrade } from './definition.ts';
import { plainName, wordingOf } from './wording.ts';

/** A key of the table with what its family counts in. */
export interface KeyRow {
  /** The key itself. */
  readonly name: string;
  readonly wordings: readonly string[];
  /** Words that may stand in a wording of it and change nothing. */
  readonly fillers: readonly string[];
  readonly units: readonly string[];
}

const ROWS = new WeakMap<readonly Family[], readonly KeyRow[]>();

/** The same array for the same families. */
export function keyRowsOf(families: readonly Family[]): readonly KeyRow[] {
  const known = ROWS.get(families);
  if (known) return known;
  const rows = families.flatMap(({ units, keys = [] }) =>
    keys.map(({ name, wordings = [], fillers = [] }) => ({ name, wordings, fillers, units })),
  );
  ROWS.set(families, rows);
  return rows;
}

/** Whether a key is one of the table's. */
export const isCurated = (key: string, rows: readonly KeyRow[]): boolean =>
  rows.some(({ name }) => name === key);

/** Of a wording of the table they say nothing, whatever it names; the longer before what they hold. */
const FILLERS = ['全社会', '全国', '人数', '的'];

const without = (noun: string, fillers: readonly string[]): string =>
  fillers.reduce((rest, filler) => rest.replaceAll(filler, ''), noun);
/** As nouns are compared: without their grade, which is asked for beside the noun. */
const nounOf = (wording: string): string => splitGrade(wordingOf(wording).noun.toLowerCase()).core;

/** Keys of levels, or keys of changes. */
interface Keys {
  /** By each noun of theirs. */
  readonly byNoun: ReadonlyMap<string, readonly KeyRow[]>;
  /** Those with fillers of their own, with nouns that have none of them. */
  readonly filled: readonly Filled[];
}
interface Filled {
  readonly row: KeyRow;
  readonly fillers: readonly string[];
  readonly nouns: ReadonlySet<string>;
}
export interface KeyTable {
  readonly levels: Keys;
  readonly changes: Keys;
}

const isChange = ({ name }: KeyRow): boolean => wordingOf(name).change !== '';
const nounsOf = ({ name, wordings }: KeyRow): string[] => [name, ...wordings].map(nounOf);

function filledOf(row: KeyRow): Filled {
  const fillers = [...FILLERS, ...row.fillers.map((word) => plainName(word).toLowerCase())];
  fillers.sort((a, b) => b.length - a.length);
  return { row, fillers, nouns: new Set(nounsOf(row).map((noun) => without(noun, fillers))) };
}

function keysOf(rows: readonly KeyRow[]): Keys {
  const byNoun = new Map<string, KeyRow[]>();
  for (const row of rows)
    for (const noun of new Set(nounsOf(row).flatMap((noun) => [noun, without(noun, FILLERS)])))
      byNoun.set(noun, [...(byNoun.get(noun) ?? []), row]);
  return { byNoun, filled: rows.filter(({ fillers }) => fillers.length > 0).map(filledOf) };
}

const TABLES = new WeakMap<readonly KeyRow[], KeyTable>();

export function tableOf(rows: readonly KeyRow[]): KeyTable {
  const known = TABLES.get(rows);
  if (known) return known;
  const table = {
    levels: keysOf(rows.filter((row) => !isChange(row))),
    changes: keysOf(rows.filter(isChange)),
  };
  TABLES.set(rows, table);
  return table;
}

/** 提高2个百分点 is said of what is counted in %, 翻一番 of anything. */
const isCountedIn = ({ units }: KeyRow, unit: string): boolean =>
  units.length === 0 || units.includes(unit) || unit === '倍' || (unit === '个百分点' && units.includes('%'));

/** The rows that a noun may mean, the surest first. */
function* rowsFor({ byNoun, filled }: Keys, noun: string): Iterable<KeyRow> {
  yield* byNoun.get(noun) ?? [];
  yield* byNoun.get(without(noun, FILLERS)) ?? [];
  for (const { row, fillers, nouns } of filled)
    if (fillers.some((filler) => noun.includes(filler)) && nouns.has(without(noun, fillers))) yield row;
}

/** The row's key with the grade that the wording asks for, or none. `unit` null: any. */
export function keyIn(keys: Keys, noun: string, unit: string | null): string | undefined {
  const { core, grade } = splitGrade(noun.toLowerCase());
  for (const row of rowsFor(keys, core))
    if (unit === null || isCountedIn(row, unit)) return grade.toUpperCase() + row.name;
  return undefined;
}
