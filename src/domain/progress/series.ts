/** One indicator of one place through the years: what other commitments promise of it, and what documents report. Pure. */
import type { TargetRow } from '../dataset/target-index.ts';
import { convertUnit } from '../quantity/conversion.ts';
import { countedOf, dateOf, type LinkedResult, type LinkedResults } from './linked.ts';
import type { Point } from './types.ts';

interface SeriesTarget extends Point {
  readonly row: TargetRow;
}

interface SeriesResult extends Point {
  readonly link: LinkedResult;
}

/** In the unit that was asked for; oldest first. */
export interface Series {
  readonly targets: readonly SeriesTarget[];
  readonly results: readonly SeriesResult[];
}

/** A level answers no growth, a mean of years no single year. */
const isOneSeries = (a: TargetRow, b: TargetRow): boolean =>
  a.kind === 'target' &&
  a.indicatorKey === b.indicatorKey &&
  a.region.code === b.region.code &&
  a.scope === b.scope &&
  a.measure === b.measure &&
  a.average === b.average &&
  a.frequency === b.frequency;

const byDate = (a: Point, b: Point): number => a.date.localeCompare(b.date);

/** Of a commitment; itself and its own results are left out. What cannot be converted is left out too. */
export function seriesOf(
  row: TargetRow,
  unit: string,
  rows: readonly TargetRow[],
  linked: LinkedResults,
): Series {
  const others = rows.filter((other) => other.id !== row.id && isOneSeries(other, row));
  const own = new Set(countedOf(linked.get(row.id) ?? [], row).map(({ resultId }) => resultId));
  const links = others.flatMap((other) => countedOf(linked.get(other.id) ?? [], other));
  const found = new Map(
    links.filter(({ resultId }) => !own.has(resultId)).map((link) => [link.resultId, link]),
  );
  return {
    targets: others
      .flatMap((other): SeriesTarget[] => {
        const value = other.value === null ? null : inUnit(other.value, other.unit, unit);
        return value === null || other.deadline.value === null
          ? []
          : [{ row: other, date: other.deadline.value, value }];
      })
      .toSorted(byDate),
    results: [...found.values()]
      .flatMap((link): SeriesResult[] => {
        const value = inUnit(link.result.value, link.result.unit, unit);
        return value === null ? [] : [{ link, date: dateOf(link.result), value }];
      })
      .toSorted(byDate),
  };
}

function inUnit(value: number, from: string, to: string): number | null {
  const converted = convertUnit(value, from, to);
  return converted.ok ? converted.value : null;
}
