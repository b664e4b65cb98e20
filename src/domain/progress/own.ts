/**
 * What a person recorded belongs to an indicator and its place: entered at one commitment, it answers all others that it
 * fits, by the same rules as what documents report. Pure.
 */
import type { TargetRow } from '../dataset/target-index.ts';
import { signedFigure } from '../quantity/signed.ts';
import { lastDay, yearOf } from '../time/period.ts';
import { signedAt } from './actuals.ts';
import { isYearlyRate } from './bound.ts';
import { isState } from './link.ts';
import { spanOf, type PolicyTime } from './link-facts.ts';
import { linkRecorded, type PolicyOf } from './link-results.ts';
import type { LinkedResult, LinkedResults, OwnResult } from './result-links.ts';
import { isPartOfYear } from './of-the-year.ts';
import { stretchOf } from './stretch.ts';
import type { Recorded, RecordedSeries } from './types.ts';

type Series = Omit<RecordedSeries, 'since'>;

/** Null where nobody can tell from here: no figure, or a running total of which the beginning is not known. */
export function seriesFacts(row: TargetRow, policy: PolicyTime | undefined): RecordedSeries | null {
  const { kind, value, measure, region, indicatorKey, scope } = row;
  if (kind !== 'target' || value === null || measure === null) return null;
  const facts = { regionCode: region.code, indicatorKey, scope, measure };
  const isOfItsYear = isState(measure) || row.frequency !== null || row.average || isYearlyRate(row);
  if (isOfItsYear) return { ...facts, since: null };
  const span = spanOf(row.deadline.value, policy ?? {});
  return span === null ? null : { ...facts, since: span.first };
}

/** A running total's years; else the year, or the date itself where it is not the year's end. */
function periodOf(date: string, since: number | null): string {
  const year = yearOf(date);
  const end = lastDay(date) === `${year}-12-31` ? String(year) : date;
  return since !== null && since < year ? `${since}/${end}` : end;
}

function ownResultOf(own: Recorded, anchor: TargetRow | undefined, policyOf: PolicyOf): OwnResult | null {
  if (own.role !== 'actual' || own.value === null) return null;
  // The commitment it was entered at knows best; what was kept of it stands in where it is gone.
  const facts = anchor === undefined ? own.series : seriesFacts(anchor, policyOf(anchor.articleId));
  if (facts === undefined || facts === null) return null;
  const { since, ...series } = facts;
  // A month or a quarter answers no other goal than that where it was entered.
  if (stretchOf(own) === 'current') return null;
  const { id, unit, date } = own;
  const value = anchor === undefined ? signedAlone(own, series) : signedAt(own, anchor);
  if (value === null) return null;
  const period = periodOf(date, own.from === undefined ? since : yearOf(own.from));
  const part = isPartOfYear(date) ? 'part' : 'year';
  const figure = { value, valueMax: null, comparator: '=', average: false } as const;
  return { ...series, ...figure, id, unit, period, part, isFlagged: false, own };
}

/** Of a value whose commitment is gone: its key says whether falls were recorded. */
function signedAlone({ value, unit, direction }: Recorded, { measure, indicatorKey }: Series): number | null {
  const way = direction ?? (indicatorKey.endsWith('降幅') ? 'down' : null);
  return signedFigure({ value, unit, measure, direction: way }).value;
}

/** Links to all commitments but the one where the value was entered, which needs none. */
export function linkOwn(
  rows: readonly TargetRow[],
  rowById: ReadonlyMap<string, TargetRow>,
  policyOf: PolicyOf,
  recorded: readonly Recorded[],
): LinkedResults {
  const results = recorded.flatMap((own) => ownResultOf(own, rowById.get(own.targetId), policyOf) ?? []);
  const links = [...linkRecorded(rows, policyOf, results)].map(([id, found]): [string, LinkedResult[]] => [
    id,
    found.flatMap((link) => elsewhere(link, rowById) ?? []),
  ]);
  return new Map(links.filter(([, found]) => found.length > 0));
}

function elsewhere(link: LinkedResult, rowById: ReadonlyMap<string, TargetRow>): LinkedResult | null {
  const { own } = link.result;
  if (own === undefined || own.targetId === link.targetId) return null;
  const anchor = rowById.get(own.targetId);
  if (anchor === undefined) return { ...link, doubts: [...link.doubts, 'orphan'] };
  // One document means one thing by one name, however far apart its figures for two years are.
  const isOneDocument = anchor.documentId === rowById.get(link.targetId)?.documentId;
  return isOneDocument ? { ...link, doubts: link.doubts.filter((doubt) => doubt !== 'magnitude') } : link;
}
