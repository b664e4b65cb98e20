/** From a row, its reported values and the as-of date to what the judgement reads. Pure. */
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import { judge } from '../../domain/progress/judge.ts';
import type { Judgement, Method, ProgressInput } from '../../domain/progress/types.ts';
import type { Observation } from '../../storage/observation.ts';

/** The document's baseline where it has a figure and a year, else the person's. */
function baselineOf(row: TargetRow, own: Observation | undefined): ProgressInput['baseline'] {
  const { baseline } = row;
  if (baseline?.value !== undefined && baseline.year !== undefined) {
    return {
      date: baseline.year,
      value: baseline.value,
      unit: baseline.unit ?? row.unit,
      origin: 'document',
    };
  }
  return own === undefined ? null : { date: own.date, value: own.value, unit: own.unit, origin: 'person' };
}

function latestBaseline(observations: readonly Observation[]): Observation | undefined {
  return observations
    .filter(({ role }) => role === 'baseline')
    .toSorted((a, b) => b.updatedAt - a.updatedAt)[0];
}

export function judgeRow(
  row: TargetRow,
  observations: readonly Observation[],
  dataset: DatasetView,
  asOf: string,
  method: Method,
): Judgement {
  const plan = dataset.policyById.get(row.articleId)?.article.planPeriod;
  return judge({
    goal: row,
    baseline: baselineOf(row, latestBaseline(observations)),
    planStart: row.baseline?.year ?? plan?.start ?? null,
    actuals: observations.filter(({ role }) => role === 'actual'),
    asOf,
    method,
  });
}
