/**
 * What stands close to an indicator without being it: 一般公共预算收入同口径增速 beside 一般公共预算收入增速, a mean of years
 * beside a year's figure. Where a place says no more than that, a table shows it as unlike: “nothing found” would be false. Pure.
 */
import type { TargetRow } from '../dataset/target-index.ts';
import { normaliseName } from '../indicator/definition.ts';
import { dimensionOf } from '../quantity/conversion.ts';

/** What of a name says how it is measured. */
const MEASURE_WORDS = /(?:年均)?(?:增长速度|增长率|增速|增长|增幅|涨幅|降幅)$/u;
/** Shorter stems stand in too many names. */
const SHORTEST = 4;

type Named = Pick<TargetRow, 'indicatorKey' | 'family' | 'measure' | 'unit' | 'value'>;

const STEMS = new Map<string, string>();

/** A name without what says how it is measured. */
export function stemOf(key: string): string {
  const known = STEMS.get(key);
  if (known !== undefined) return known;
  const stem = normaliseName(key).replace(MEASURE_WORDS, '');
  STEMS.set(key, stem);
  return stem;
}

/** What of a commitment is asked here, made once, since one is asked by many. */
export interface Nearness {
  readonly key: string;
  readonly stem: string;
  readonly family: string;
  readonly measure: TargetRow['measure'];
  readonly dimension: string;
  readonly isWords: boolean;
}

export const nearnessOf = ({ indicatorKey, family, measure, unit, value }: Named): Nearness => ({
  key: indicatorKey,
  stem: stemOf(indicatorKey),
  family: family?.id ?? '',
  measure,
  dimension: dimensionOf(unit),
  isWords: value === null,
});

const isPart = (stem: string, of: string): boolean => stem.length >= SHORTEST && of.includes(stem);

const isNameNear = (a: string, b: string): boolean => (a.length < b.length ? isPart(a, b) : isPart(b, a));

/** No two families: carbon per product is no product. */
const isFamilyNear = (a: string, b: string): boolean => a === b || a === '' || b === '';

/** Whether that indicator is the very one, or its name nearly: what else is not near. */
export const isNamedNear = (row: Nearness, key: string): boolean =>
  row.key === key || isNameNear(row.stem, stemOf(key));

/**
 * Whether `other` names nearly what `row`, which has a figure, names, and measures it alike. Of one key it is only counted
 * otherwise; what is said without a figure must be of the very family.
 */
export function isNear(row: Nearness, other: Nearness): boolean {
  if (row.key === other.key) return true;
  const fits = other.isWords
    ? row.family !== '' && row.family === other.family
    : row.measure === other.measure &&
      row.dimension === other.dimension &&
      isFamilyNear(row.family, other.family);
  return fits && isNameNear(row.stem, other.stem);
}
