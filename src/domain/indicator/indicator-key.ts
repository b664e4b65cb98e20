/**
 * The indicator key: the name under which one thing is the same thing in every document. 全省GDP增速, 地区生产总值同比增长
 * and 经济增长 have one key; a level and a growth, a total and a part (固定资产投资, 工业投资) have two. Whether the figure
 * is a year's, a mean of years or a sum of years is no part of the key. Wordings that only a person can know to be one
 * thing stand in the table of `data/families.json`; of all others the key is the wording in one spelling. Pure.
 */
import { plainName, wordingOf } from './wording.ts';
import { keyIn, tableOf, type KeyRow, type KeyTable } from './key-table.ts';
import type { Target } from '../dataset/schema.ts';

export type Keyed = Pick<Target, 'kind' | 'indicator' | 'unit' | 'measure' | 'direction' | 'relation'>;

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

function levelKey(table: KeyTable, noun: string, { unit, relation }: Keyed): string {
  // A price or a sum counted in % is its change, whatever the verb: 居民消费价格控制在2%以内.
  return (
    keyIn(table.levels, noun, relation && unit === '' ? null : unit) ??
    (unit === '%' ? keyIn(table.changes, noun, unit) : null) ??
    noun
  );
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
  const { kind, indicator, unit, measure, direction, relation } = named;
  const said = [kind, unit, relation !== undefined, measure === 'growth', direction, indicator].join('|');
  const key = known.get(said) ?? readKey(named, tableOf(rows));
  known.set(said, key);
  return key;
}
