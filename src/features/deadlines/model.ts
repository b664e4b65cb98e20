/** From the dataset, the as-of date and the filters to years. Pure. */
import { isInferred } from '../../charts/deadline-label.ts';
import type { TargetRow } from '../../domain/dataset-index.ts';
import {
  countStates,
  stateAt,
  wishedStates,
  type DeadlineState,
  type StateCounts,
  type Vantage,
} from '../../domain/due.ts';
import { compareDeadlines, yearOf } from '../../domain/period.ts';
import type { DeadlinesParams } from '../../url/deadlines.ts';

export interface YearGroup {
  readonly year: number;
  readonly rows: readonly TargetRow[];
  readonly counts: StateCounts;
}

export interface DeadlineModel {
  readonly years: readonly YearGroup[];
  /** Commitments without a date. */
  readonly undated: readonly TargetRow[];
  readonly dated: readonly TargetRow[];
  readonly counts: StateCounts;
  readonly inferred: number;
}

/** Null where there is no date. */
export function stateOf(row: TargetRow, vantage: Vantage): DeadlineState | null {
  return row.deadline.value === null ? null : stateAt(row, row.deadline.value, vantage);
}

const statesOf = (rows: readonly TargetRow[], vantage: Vantage): StateCounts =>
  countStates(rows.flatMap((row) => stateOf(row, vantage) ?? []));

function byDeadline(a: TargetRow, b: TargetRow): number {
  const order = compareDeadlines(a.deadline.value ?? '', b.deadline.value ?? '');
  return order === 0 ? a.region.code.localeCompare(b.region.code) : order;
}

function groupYears(dated: readonly TargetRow[], vantage: Vantage): YearGroup[] {
  const groups = new Map<number, TargetRow[]>();
  for (const row of dated.toSorted(byDeadline)) {
    const year = yearOf(row.deadline.value ?? '');
    const group = groups.get(year);
    if (group === undefined) groups.set(year, [row]);
    else group.push(row);
  }
  return [...groups].map(([year, rows]) => ({ year, rows, counts: statesOf(rows, vantage) }));
}

export type Filter = Pick<DeadlinesParams, 'region' | 'theme' | 'state' | 'from' | 'to'>;

/** What has no date lies in no year, so it is left out as soon as years are chosen. */
function isWithin({ deadline }: TargetRow, from: number | null, to: number | null): boolean {
  if (from === null && to === null) return true;
  if (deadline.value === null) return false;
  const year = yearOf(deadline.value);
  return (from === null || year >= from) && (to === null || year <= to);
}

export function deadlineModel(
  rows: readonly TargetRow[],
  vantage: Vantage,
  { region, theme, state, from, to }: Filter,
): DeadlineModel {
  const [regions, themes] = [new Set(region), new Set(theme)];
  const wished = wishedStates([state], vantage);
  const shown = rows.filter(
    (row) =>
      (regions.size === 0 || regions.has(row.region.code)) &&
      (themes.size === 0 || themes.has(row.theme?.id ?? '')) &&
      (state === 'all' || wished.includes(stateOf(row, vantage) ?? '')) &&
      isWithin(row, from, to),
  );
  const dated = shown.filter(({ deadline }) => deadline.value !== null);
  return {
    years: groupYears(dated, vantage),
    undated: shown.filter(({ deadline }) => deadline.value === null),
    dated,
    counts: statesOf(dated, vantage),
    inferred: dated.filter(({ deadline }) => isInferred(deadline)).length,
  };
}
