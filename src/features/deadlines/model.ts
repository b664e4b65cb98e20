/** From the dataset, the as-of date and the filters to years. Pure. */
import { deadlineState, type DeadlineState } from '../../charts/deadline-years/data.ts';
import { isInferred } from '../../charts/deadline-label.ts';
import type { TargetRow } from '../../domain/dataset-index.ts';
import { compareDeadlines, yearOf } from '../../domain/period.ts';
import type { DeadlinesParams } from '../../url/deadlines.ts';

export interface YearGroup {
  readonly year: number;
  readonly rows: readonly TargetRow[];
  readonly passed: number;
  readonly coming: number;
}

export interface DeadlineModel {
  readonly years: readonly YearGroup[];
  /** Commitments without a date. */
  readonly undated: readonly TargetRow[];
  readonly dated: readonly TargetRow[];
  readonly passed: number;
  readonly coming: number;
  readonly inferred: number;
}

/** Null where there is no date. */
export function stateOf({ deadline }: TargetRow, asOf: string): DeadlineState | null {
  return deadline.value === null ? null : deadlineState(deadline.value, asOf);
}

function byDeadline(a: TargetRow, b: TargetRow): number {
  const order = compareDeadlines(a.deadline.value ?? '', b.deadline.value ?? '');
  return order === 0 ? a.region.code.localeCompare(b.region.code) : order;
}

function groupYears(dated: readonly TargetRow[], asOf: string): YearGroup[] {
  const groups = new Map<number, TargetRow[]>();
  for (const row of dated.toSorted(byDeadline)) {
    const year = yearOf(row.deadline.value ?? '');
    const group = groups.get(year);
    if (group === undefined) groups.set(year, [row]);
    else group.push(row);
  }
  return [...groups].map(([year, rows]) => {
    const passed = rows.filter((row) => stateOf(row, asOf) === 'passed').length;
    return { year, rows, passed, coming: rows.length - passed };
  });
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
  asOf: string,
  { region, theme, state, from, to }: Filter,
): DeadlineModel {
  const [regions, themes] = [new Set(region), new Set(theme)];
  const shown = rows.filter(
    (row) =>
      (regions.size === 0 || regions.has(row.region.code)) &&
      (themes.size === 0 || themes.has(row.theme?.id ?? '')) &&
      (state === 'all' || stateOf(row, asOf) === state) &&
      isWithin(row, from, to),
  );
  const dated = shown.filter(({ deadline }) => deadline.value !== null);
  const years = groupYears(dated, asOf);
  const passed = years.reduce((sum, group) => sum + group.passed, 0);
  return {
    years,
    undated: shown.filter(({ deadline }) => deadline.value === null),
    dated,
    passed,
    coming: dated.length - passed,
    inferred: dated.filter(({ deadline }) => isInferred(deadline)).length,
  };
}
