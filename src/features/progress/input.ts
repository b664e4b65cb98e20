/** From a row, its reported values and the as-of date to what the judgement reads. Pure. */
import { citationLine, citationOf, citationWithLines } from '../../charts/citation.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import { baselineYear, impliedBaseOf } from '../../domain/progress/baseline.ts';
import { judge } from '../../domain/progress/judge.ts';
import { countedOf, endOf, type DocumentResult, type LinkedResult } from '../../domain/progress/linked.ts';
import type { Judgement, Method, ProgressInput, Reported } from '../../domain/progress/types.ts';
import type { I18n } from '../../i18n/index.ts';
import type { Observation } from '../../storage/observation.ts';

type Base = ProgressInput['baseline'];

function statedBase({ baseline, unit }: TargetRow): Base {
  const year = baseline === null ? null : baselineYear(baseline);
  if (baseline?.value === undefined || year === null) return null;
  const date = baseline.year ?? String(year);
  return { date, value: baseline.value, unit: baseline.unit ?? unit, origin: 'document' };
}

const ownBase = (own: Observation | undefined): Base =>
  own === undefined ? null : { date: own.date, value: own.value, unit: own.unit, origin: 'person' };

function impliedBase(row: TargetRow, { rows, policyById }: DatasetView): Base {
  const implied = impliedBaseOf(row, rows, policyById.get(row.articleId)?.article ?? {});
  if (implied === null || typeof implied === 'string' || implied.base.valueMax !== null) return null;
  return { date: String(implied.year), value: implied.base.value, unit: row.unit, origin: 'implied' };
}

/** The document's baseline where it has a figure and a year, else the person's, else what goal and growth imply. */
const baselineOf = (row: TargetRow, own: Observation | undefined, dataset: DatasetView): Base =>
  statedBase(row) ?? ownBase(own) ?? impliedBase(row, dataset);

function latestBaseline(observations: readonly Observation[]): Observation | undefined {
  return observations
    .filter(({ role }) => role === 'baseline')
    .toSorted((a, b) => b.updatedAt - a.updatedAt)[0];
}

/** A reached value with where it is from: what the person noted, or what a document reports. */
export interface Actual extends Reported {
  readonly source: string | DocumentResult;
}

/** What documents report, unless the person recorded a value for the same time. */
export function actualsOf(
  row: TargetRow,
  observations: readonly Observation[],
  linked: readonly LinkedResult[],
): readonly Actual[] {
  const own = observations.filter(({ role }) => role === 'actual');
  const dates = new Set(own.map(({ date }) => date));
  const told = countedOf(linked, row).map(({ result }) => ({
    date: endOf(result),
    value: result.value,
    unit: result.unit,
    source: result,
  }));
  return [...own, ...told.filter(({ date }) => !dates.has(date))];
}

/** The source in words; a document's as planners cite it, with its line. */
export function sourceText({ source }: Actual, dataset: DatasetView, i18n: I18n): string {
  if (typeof source === 'string') return source;
  const policy = dataset.policyById.get(source.articleId);
  if (policy === undefined) return '';
  return citationWithLines(citationLine(citationOf(policy, i18n), i18n), [source.line], i18n);
}

export function judgeRow(
  row: TargetRow,
  observations: readonly Observation[],
  actuals: readonly Actual[],
  dataset: DatasetView,
  asOf: string,
  method: Method,
): Judgement {
  const plan = dataset.policyById.get(row.articleId)?.article.planPeriod;
  return judge({
    goal: row,
    baseline: baselineOf(row, latestBaseline(observations), dataset),
    planStart: row.baseline?.year ?? plan?.start ?? null,
    actuals,
    asOf,
    method,
  });
}
