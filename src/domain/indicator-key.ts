/**
 * The indicator key: the name under which one thing is the same thing in every document. 全省GDP增速, 地区生产总值同比增长
 * and 经济增长 have one key; a level and a growth, a total and a part (固定资产投资, 工业投资) have two. Whether the figure
 * is a year's, a mean of years or a sum of years is no part of the key. Wordings that only a person can know to be one
 * thing stand in the table of `data/families.json`; of all others the key is the wording in one spelling. Pure.
 */
import type { Family } from './curated.ts';
import { splitGrade } from './definition.ts';
import { plainName, wordingOf } from './indicator-wording.ts';
import type { Target } from './schema.ts';

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

export type Keyed = Pick<Target, 'kind' | 'indicator' | 'unit' | 'measure' | 'direction'>;

/** Of a wording of the table they say nothing, whatever it names. */
const FILLERS = ['全国', '全社会', '人数', '总', '的'];

interface Row extends KeyRow {
  readonly nouns: ReadonlySet<string>;
  readonly fillers: readonly string[];
}
interface KeyTable {
  /** Keys of levels and keys of changes, by each noun of theirs. */
  readonly levels: readonly Row[];
  readonly changes: readonly Row[];
}

const without = (noun: string, fillers: readonly string[]): string =>
  fillers.reduce((rest, filler) => rest.replaceAll(filler, ''), noun);
const longestFirst = (words: readonly string[]): string[] => words.toSorted((a, b) => b.length - a.length);
/** As nouns are compared: without their grade, which is asked for beside the noun. */
const nounOf = (wording: string): string => splitGrade(wordingOf(wording).noun.toLowerCase()).core;

function rowOf(row: KeyRow): Row {
  const fillers = longestFirst([...FILLERS, ...row.fillers].map((word) => plainName(word).toLowerCase()));
  const nouns = [row.name, ...row.wordings].map(nounOf);
  return { ...row, fillers, nouns: new Set([...nouns, ...nouns.map((noun) => without(noun, fillers))]) };
}

const isChange = ({ name }: KeyRow): boolean => wordingOf(name).change !== '';

const TABLES = new WeakMap<readonly KeyRow[], KeyTable>();

function tableOf(rows: readonly KeyRow[]): KeyTable {
  const known = TABLES.get(rows);
  if (known) return known;
  const made = rows.map(rowOf);
  const table = { levels: made.filter((row) => !isChange(row)), changes: made.filter(isChange) };
  TABLES.set(rows, table);
  return table;
}

/** 提高2个百分点 is said of what is counted in %, 翻一番 of anything. */
const isCountedIn = ({ units }: KeyRow, unit: string): boolean =>
  units.length === 0 || units.includes(unit) || unit === '倍' || (unit === '个百分点' && units.includes('%'));

/** The row's key with the grade that the wording asks for, or none. */
function keyIn(rows: readonly Row[], noun: string, unit: string | null): string | undefined {
  const { core, grade } = splitGrade(noun.toLowerCase());
  const fits = (row: Row): boolean => unit === null || isCountedIn(row, unit);
  const row =
    rows.find((one) => one.nouns.has(core) && fits(one)) ??
    rows.find((one) => one.nouns.has(without(core, one.fillers)) && fits(one));
  return row && grade.toUpperCase() + row.name;
}

/** A name that is nothing but words of change. */
const IS_CHANGE = /(?:增速|增长|涨幅|降幅|下降)$/u;

function changeKey(
  table: KeyTable,
  noun: string,
  change: string,
  { unit, direction }: Pick<Keyed, 'unit' | 'direction'>,
): string {
  const known = keyIn(table.changes, noun, unit);
  if (known !== undefined) return known;
  // 收入实际增长5% and 收入增长5% differ by what prices rose.
  const [, bare = '', prices = ''] = /^(.+)(实际|名义)$/u.exec(noun) ?? [];
  if (bare !== '')
    return changeKey(table, bare, change, { unit, direction }).replace(/(?=增速$|涨幅$|降幅$)/u, prices);
  const falls = change === '' ? direction === 'down' : /[降减压]/u.test(change);
  const stem = keyIn(table.levels, noun, null) ?? noun;
  return IS_CHANGE.test(stem) ? stem : stem + (falls ? '降幅' : '增速');
}

function levelKey(table: KeyTable, noun: string, { unit }: Keyed): string {
  // A price or a sum counted in % is its change, whatever the verb: 居民消费价格控制在2%以内.
  return keyIn(table.levels, noun, unit) ?? (unit === '%' ? keyIn(table.changes, noun, unit) : null) ?? noun;
}

function readKey(named: Keyed, table: KeyTable): string {
  const { kind, indicator, measure } = named;
  // A clause without a figure and a grant go by their own words.
  if (kind !== 'target') return plainName(indicator) || indicator;
  const { noun, change } = wordingOf(indicator);
  const isGrowth = change !== '' || measure === 'growth';
  return isGrowth ? changeKey(table, noun, change, named) : levelKey(table, noun, named) || indicator;
}

const KNOWN = new WeakMap<readonly KeyRow[], Map<string, string>>();

/** Read once per wording; never empty. `rows`: the same array each time, since what is made of it is remembered. */
export function indicatorKeyOf(named: Keyed, rows: readonly KeyRow[]): string {
  const known = KNOWN.get(rows) ?? new Map<string, string>();
  KNOWN.set(rows, known);
  const { kind, indicator, unit, measure, direction } = named;
  const said = [kind, unit, measure === 'growth', direction, indicator].join('|');
  const key = known.get(said) ?? readKey(named, tableOf(rows));
  known.set(said, key);
  return key;
}
