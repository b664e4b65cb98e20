/** Key and marks of records that were kept before there were any, were typed by a person, or were corrected by one. */
import { indicatorKeyOf, type Keyed } from './indicator-key.ts';
import { type KeyRow } from './key-table.ts';
import type { CuratedField, Target } from '../dataset/schema.ts';

type Marked = Pick<Target, 'indicatorKey' | 'average' | 'cumulative' | 'curated'>;
/** Present in every row that the page shows. */
export interface WithKey {
  readonly indicatorKey: string;
  readonly average: boolean;
  readonly cumulative: boolean;
}

/** Fields that the key is made of. */
const SOURCES = new Set<CuratedField>(['kind', 'indicator', 'unit', 'measure', 'direction']);

/** 年均增速, but 年均浓度 is a year's figure. */
const SAYS_AVERAGE = /年均(?!浓度|气温|降水|降雨|径流|值)|年平均(?!浓度|气温|降水|降雨|径流|值)/u;

/** The key that the record has, unless a person corrected what it is made of; a key that a person set stands. */
function ownKey({ indicatorKey, curated = [] }: Marked): string | undefined {
  if (curated.some(({ field }) => field === 'indicatorKey')) return indicatorKey;
  return curated.some(({ field }) => SOURCES.has(field)) ? undefined : indicatorKey;
}

/** `rows`: the keys of the curated families. */
export function keyed<T extends Keyed & Marked>(
  record: T,
  rows: readonly KeyRow[],
): Omit<T, keyof WithKey> & WithKey {
  const { indicator, average, cumulative } = record;
  return {
    ...record,
    indicatorKey: ownKey(record) ?? indicatorKeyOf(record, rows),
    average: average ?? SAYS_AVERAGE.test(indicator),
    cumulative: cumulative ?? indicator.includes('累计'),
  };
}
