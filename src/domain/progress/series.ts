/** One indicator of one place through the years: what other commitments promise of it, and what documents report. Pure. */
import type { TargetRow } from '../dataset/target-index.ts';
import { convertUnit } from '../quantity/conversion.ts';
import { signed } from '../quantity/signed.ts';
import { yearOf } from '../time/period.ts';
import { spanOf, type PolicyTime } from './link-facts.ts';
import { countedOf, dateOf, type LinkedResult, type LinkedResults } from './result-links.ts';
import type { Point } from './types.ts';

interface SeriesTarget extends Point {
  readonly row: TargetRow;
  readonly valueMax: number | null;
  /** First year that it holds for: its own, or the first of those of which it is the mean or the sum. */
  readonly fromYear: number;
}

interface SeriesResult extends Point {
  readonly link: LinkedResult;
}

/** In the unit that was asked for; oldest first. */
export interface Series {
  /** Of the commitment itself; null where it has no deadline. */
  readonly fromYear: number | null;
  readonly targets: readonly SeriesTarget[];
  readonly results: readonly SeriesResult[];
}

type PolicyOf = (articleId: string) => PolicyTime | undefined;

/** What commitments share that are of one series: a level answers no growth, a mean or a sum of years no single year. */
export const seriesKey = (row: TargetRow, policyOf: PolicyOf): string =>
  [
    row.indicatorKey,
    row.region.code,
    row.scope,
    row.measure,
    row.average,
    row.cumulative,
    row.frequency,
    yearsIn(row, policyOf),
  ].join('|');

const byDate = (a: Point, b: Point): number => a.date.localeCompare(b.date);

/** Of a commitment; itself and its own results are left out. What cannot be converted is left out too. */
export function seriesOf(
  row: TargetRow,
  unit: string,
  rows: readonly TargetRow[],
  linked: LinkedResults,
  policyOf: PolicyOf,
): Series {
  const key = seriesKey(row, policyOf);
  const others = rows
    .filter(
      ({ id, kind, indicatorKey }) => id !== row.id && kind === 'target' && indicatorKey === row.indicatorKey,
    )
    .filter((other) => seriesKey(other, policyOf) === key)
    .map(signed);
  const own = new Set(countedOf(linked.get(row.id) ?? [], row).map(({ resultId }) => resultId));
  const links = others.flatMap((other) => countedOf(linked.get(other.id) ?? [], other));
  const found = new Map(
    links.filter(({ resultId }) => !own.has(resultId)).map((link) => [link.resultId, link]),
  );
  const fromYearOf = (of: TargetRow): number | null => firstYearOf(of, policyOf(of.articleId) ?? {});
  return {
    fromYear: fromYearOf(row),
    targets: others
      .flatMap((other): SeriesTarget[] => {
        const value = other.value === null ? null : inUnit(other.value, other.unit, unit);
        const fromYear = fromYearOf(other);
        if (value === null || other.deadline.value === null || fromYear === null) return [];
        const valueMax = other.valueMax === null ? null : inUnit(other.valueMax, other.unit, unit);
        return [{ row: other, date: other.deadline.value, value, valueMax, fromYear }];
      })
      .toSorted(byDate),
    results: [...found.values()]
      .flatMap((link): SeriesResult[] => {
        const value = inUnit(link.result.value, link.result.unit, unit);
        const { comparator, valueMax } = link.result;
        const high = valueMax === null ? null : inUnit(valueMax, link.result.unit, unit);
        return value === null ? [] : [{ link, date: dateOf(link.result), value, comparator, valueMax: high }];
      })
      .toSorted(byDate),
  };
}

/** Of how many years a sum is, where that is known: one of five shares no line with those of one. Null of what is no sum. */
function yearsIn({ measure, frequency, deadline, articleId }: TargetRow, policyOf: PolicyOf): number | null {
  if (measure !== 'increment' || frequency !== null) return null;
  const span = spanOf(deadline.value, policyOf(articleId) ?? {});
  return span === null ? null : span.last - span.first + 1;
}

/** A state is one of its own year; a mean and a sum are of all years of their plan, where those are known. */
function firstYearOf({ average, cumulative, deadline }: TargetRow, policy: PolicyTime): number | null {
  if (deadline.value === null) return null;
  const span = average || cumulative ? spanOf(deadline.value, policy) : null;
  return span?.first ?? yearOf(deadline.value);
}

function inUnit(value: number, from: string, to: string): number | null {
  const converted = convertUnit(value, from, to);
  return converted.ok ? converted.value : null;
}
