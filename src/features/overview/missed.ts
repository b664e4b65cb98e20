/** What was promised for a time that is past, and by what is reported not reached. Pure. */
import { outcomeOf, type Known } from '../../domain/compare/kept-verdict.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { Actual } from '../../domain/progress/actuals.ts';
import { isPast, yearOf } from '../../domain/time/period.ts';

export interface Missed {
  readonly row: TargetRow;
  readonly result: Actual;
}

interface MissedModel {
  /** Mine first, then the latest. */
  readonly missed: readonly Missed[];
  /** How many could be judged, and how many of them were nearly reached. */
  readonly judged: number;
  readonly near: number;
}

export function missedOf(
  rows: readonly TargetRow[],
  known: Known,
  asOf: string,
  mine: string | null,
): MissedModel {
  const outcomes = rows.flatMap((row) => {
    const { value } = row.deadline;
    const isReported = known.linked.has(row.id) || known.recorded.has(row.id);
    if (!isReported || row.kind !== 'target' || value === null || !isPast(value, asOf)) return [];
    return [{ row, ...outcomeOf(row, yearOf(value), known) }];
  });
  const of = (verdict: string) => outcomes.filter((one) => one.verdict === verdict);
  const [missed, near] = [of('missed'), of('near')];
  return {
    missed: missed
      .flatMap(({ row, result }) => (result === null ? [] : [{ row, result }]))
      .toSorted(
        (a, b) =>
          Number(b.row.region.code === mine) - Number(a.row.region.code === mine) ||
          yearOf(b.row.deadline.value ?? '') - yearOf(a.row.deadline.value ?? ''),
      ),
    judged: missed.length + near.length + of('reached').length,
    near: near.length,
  };
}
