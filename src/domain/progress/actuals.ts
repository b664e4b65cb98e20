/** From a commitment and all that is known of it to what the judgement reads, and to the judgement. Pure. */
import type { TargetRow } from '../dataset/target-index.ts';
import type { DatasetView } from '../dataset/view.ts';
import { countsAs } from '../quantity/conversion.ts';
import { isFall, signed, signedFigure } from '../quantity/signed.ts';
import { lastDay } from '../time/period.ts';
import { baselineYear, impliedBaseOf } from './baseline.ts';
import { isBetterLow } from '../indicator/better-low.ts';
import { isCeiling } from './bound.ts';
import { judge } from './judge.ts';
import { countedOf, dateOf, type DocumentResult, type LinkedResult } from './result-links.ts';
import { spanOf, type PolicyTime } from './link-facts.ts';
import { isOfTheYear, isPartOfYear } from './of-the-year.ts';
import { wordedOf } from './relation.ts';
import { timeKey } from './stretch.ts';
import type { Judgement, Method, ProgressInput, Recorded, Reported } from './types.ts';

/** A reached value with where it is from: what the person noted, or what a document reports. */
export interface Actual extends Reported {
  readonly source: string | DocumentResult;
}

type Base = ProgressInput['baseline'];
/** Of the dataset, what a baseline may follow from. */
export type Around = Pick<DatasetView, 'rows' | 'policyById'>;

function statedBase({ baseline, unit }: TargetRow): Base {
  const year = baseline === null ? null : baselineYear(baseline);
  if (baseline?.value === undefined || year === null) return null;
  const date = baseline.year ?? String(year);
  return { date, value: baseline.value, unit: baseline.unit ?? unit, origin: 'document' };
}

function ownBase(row: TargetRow, recorded: readonly Recorded[]): Base {
  const [own] = recorded
    .filter(({ role }) => role === 'baseline')
    .toSorted((a, b) => b.updatedAt - a.updatedAt);
  const value = own === undefined ? null : signedAt(own, row);
  if (own === undefined || value === null) return null;
  return { date: own.date, value, unit: own.unit, origin: 'person' };
}

function impliedBase(row: TargetRow, { rows, policyById }: Around): Base {
  const implied = impliedBaseOf(row, rows, policyById.get(row.articleId)?.article ?? {});
  if (implied === null || typeof implied === 'string' || implied.base.valueMax !== null) return null;
  return { date: String(implied.year), value: implied.base.value, unit: row.unit, origin: 'implied' };
}

/** The document's baseline where it has a figure and a year, else the person's, else what goal and growth imply. */
const baselineOf = (row: TargetRow, recorded: readonly Recorded[], around: Around): Base =>
  statedBase(row) ?? ownBase(row, recorded) ?? impliedBase(row, around);

/** In the commitment's own word for one of a thing: 57家 of 30个. */
export const actualOf = (
  { result, isLikely = false }: LinkedResult,
  row: Pick<TargetRow, 'unit'>,
): Actual => {
  const { value, valueMax, comparator, relation } = result;
  const unit = countsAs(result.unit, row.unit) ? row.unit : result.unit;
  const source =
    result.own === undefined
      ? { ...result, inference: isLikely ? ('inferred' as const) : result.inference }
      : result.own.source;
  return { date: dateOf(result), value, valueMax, comparator, relation, unit, source };
};

/** What is kept so far may not be kept at the end. */
const isLimit = (row: TargetRow): boolean => isCeiling(row) || isBetterLow(row.indicator);

/** Of a year's goal, what is of its end or of a part of it is marked. */
function linkedActual(link: LinkedResult, row: TargetRow): Actual {
  const isPartial = link.fit === 'on-the-way' && link.result.part !== 'year' && isOfTheYear(row);
  return { ...actualOf(link, row), ...(isPartial && { isPartial }) };
}

/** What was typed at a commitment is of its kind: at 下降3% a 2 is a fall of 2%, unless it was typed as a rise. */
export function signedAt(recorded: Pick<Recorded, 'value' | 'direction'>, row: TargetRow): number | null {
  const direction = recorded.direction ?? (isFall(row) ? 'down' : null);
  const { measure, unit } = row;
  return signedFigure({ value: recorded.value, measure, unit, direction }).value;
}

/** A month or a quarter is no other word for the year up to its end. */
const timeOf = (actual: Actual): string => timeKey({ ...actual, date: lastDay(actual.date) });

function ofOtherTimes(known: readonly Actual[], more: readonly Actual[]): Actual[] {
  const times = new Set(known.map(timeOf));
  return more.filter((actual) => !times.has(timeOf(actual)));
}

/** Where the value that is judged is from. */
export const judgedActual = (
  actuals: readonly Actual[],
  { latest }: Pick<Judgement, 'latest'>,
): Actual | undefined => actuals.find(({ date, from }) => date === latest?.date && from === latest.from);

/**
 * For one time first what the person recorded here, then what they recorded elsewhere of the same thing, then what
 * documents report.
 */
export function actualsOf(
  row: TargetRow,
  recorded: readonly Recorded[],
  linked: readonly LinkedResult[],
): readonly Actual[] {
  const here = recorded.flatMap((own): Actual[] => {
    const value = signedAt(own, row);
    if (own.role !== 'actual' || value === null) return [];
    const { date, from, unit, source } = own;
    const isPartial = isPartOfYear(date) && (isOfTheYear(row) || (from !== undefined && isLimit(row)));
    const said = { ...(from !== undefined && { from }), ...(isPartial && { isPartial }) };
    return [{ date, value, unit, source, ...said }];
  });
  const counted = countedOf(linked, row);
  const elsewhere = counted
    .filter(({ result }) => result.own !== undefined)
    .map((link) => linkedActual(link, row));
  const told = counted
    .filter(({ result }) => result.own === undefined)
    .map((link) => linkedActual(link, row));
  const own = [...here, ...ofOtherTimes(here, elsewhere)];
  return [...own, ...ofOtherTimes(own, told)];
}

export function judgeRow(
  row: TargetRow,
  recorded: readonly Recorded[],
  actuals: readonly Actual[],
  dataset: Around,
  asOf: string,
  method: Method,
  linked: readonly LinkedResult[] = [],
): Judgement {
  const policy: PolicyTime = dataset.policyById.get(row.articleId)?.article ?? {};
  return judge({
    goal: signed(row),
    baseline: baselineOf(row, recorded, dataset),
    planStart: row.baseline?.year ?? policy.planPeriod?.start ?? null,
    span: spanOf(row.deadline.value, policy),
    worded: wordedOf(row, linked),
    actuals,
    done: recorded.filter(({ role }) => role === 'done').map(({ date }) => date),
    asOf,
    method,
  });
}
