/** From a commitment and all that is known of it to what the judgement reads, and to the judgement. Pure. */
import type { TargetRow } from '../dataset/target-index.ts';
import type { DatasetView } from '../dataset/view.ts';
import { lastDay } from '../time/period.ts';
import { judge } from './judge.ts';
import { countedOf, dateOf, type DocumentResult, type LinkedResult } from './linked.ts';
import type { Judgement, Method, ProgressInput, Recorded, Reported } from './types.ts';

/** A reached value with where it is from: what the person noted, or what a document reports. */
export interface Actual extends Reported {
  readonly source: string | DocumentResult;
}

/** The document's baseline where it has a figure and a year, else the person's. */
function baselineOf(row: TargetRow, recorded: readonly Recorded[]): ProgressInput['baseline'] {
  const { baseline } = row;
  if (baseline?.value !== undefined && baseline.year !== undefined) {
    return {
      date: baseline.year,
      value: baseline.value,
      unit: baseline.unit ?? row.unit,
      origin: 'document',
    };
  }
  const [own] = recorded
    .filter(({ role }) => role === 'baseline')
    .toSorted((a, b) => b.updatedAt - a.updatedAt);
  if (own === undefined || own.value === null) return null;
  return { date: own.date, value: own.value, unit: own.unit, origin: 'person' };
}

export const actualOf = ({ result }: LinkedResult): Actual => {
  const { value, unit } = result;
  return { date: dateOf(result), value, unit, source: result.own === undefined ? result : result.own.source };
};

function ofOtherTimes(known: readonly Actual[], more: readonly Actual[]): Actual[] {
  const ends = new Set(known.map(({ date }) => lastDay(date)));
  return more.filter(({ date }) => !ends.has(lastDay(date)));
}

/**
 * For one time first what the person recorded here, then what they recorded elsewhere of the same thing, then what
 * documents report.
 */
export function actualsOf(
  row: TargetRow,
  recorded: readonly Recorded[],
  linked: readonly LinkedResult[],
): readonly Actual[] {
  const here = recorded.flatMap(({ role, date, value, unit, source }): Actual[] =>
    role === 'actual' && value !== null ? [{ date, value, unit, source }] : [],
  );
  const counted = countedOf(linked, row);
  const elsewhere = counted.filter(({ result }) => result.own !== undefined).map(actualOf);
  const told = counted.filter(({ result }) => result.own === undefined).map(actualOf);
  const own = [...here, ...ofOtherTimes(here, elsewhere)];
  return [...own, ...ofOtherTimes(own, told)];
}

export function judgeRow(
  row: TargetRow,
  recorded: readonly Recorded[],
  actuals: readonly Actual[],
  dataset: Pick<DatasetView, 'policyById'>,
  asOf: string,
  method: Method,
): Judgement {
  const plan = dataset.policyById.get(row.articleId)?.article.planPeriod;
  return judge({
    goal: row,
    baseline: baselineOf(row, recorded),
    planStart: row.baseline?.year ?? plan?.start ?? null,
    actuals,
    done: recorded.filter(({ role }) => role === 'done').map(({ date }) => date),
    asOf,
    method,
  });
}
