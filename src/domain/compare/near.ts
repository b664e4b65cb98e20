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
  const stem = STEMS.get(key) ?? normaliseName(key).replace(MEASURE_WORDS, '');
  STEMS.set(key, stem);
  return stem;
}

function isNameNear(a: string, b: string): boolean {
  const [short = '', long = ''] = [stemOf(a), stemOf(b)].toSorted((x, y) => x.length - y.length);
  return short.length >= SHORTEST && long.includes(short);
}

/** No two families: carbon per product is no product. What is said without a figure must be of the very family. */
function isFamilyNear(a: Named, b: Named): boolean {
  const [one, other] = [a.family?.id, b.family?.id];
  return b.value === null ? one !== undefined && one === other : !one || !other || one === other;
}

/** Whether `other` names nearly what `row`, which has a figure, names, and measures it alike. Of one key it is only counted otherwise. */
export function isNear(row: Named, other: Named): boolean {
  if (row.indicatorKey === other.indicatorKey) return true;
  if (!isFamilyNear(row, other) || !isNameNear(row.indicatorKey, other.indicatorKey)) return false;
  return (
    other.value === null ||
    (row.measure === other.measure && dimensionOf(row.unit) === dimensionOf(other.unit))
  );
}
