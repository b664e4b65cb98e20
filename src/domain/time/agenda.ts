/** What falls due as an agenda: first what is over without a result, then month by month, then what has one. Pure. */
import { groupBy } from '../collections/group-by.ts';
import type { TargetRow } from '../dataset/target-index.ts';
import type { SameDeadline } from './deadline-order.ts';
import { stateBy, type Vantage } from './due.ts';
import { lastDay } from './period.ts';

type AgendaPart = 'over' | 'coming' | 'reported' | 'undated';

export interface AgendaGroup {
  readonly part: AgendaPart;
  /** Of what is to come the month (`2027-06`), or the year (`2027`) where no month is said; else empty. */
  readonly date: string;
  readonly rows: readonly TargetRow[];
}

type Dates = readonly SameDeadline<TargetRow>[];

const rowsOf = (dates: Dates): TargetRow[] => dates.flatMap(({ rows }) => rows);

/**
 * Groups that have something. A year without a month stands behind its months: it can be kept until its end.
 * @param inTime by deadline; of one by region, of one region as they stand
 */
export function agendaOf(inTime: Dates, undated: readonly TargetRow[], vantage: Vantage): AgendaGroup[] {
  const stateOf = stateBy(vantage);
  const parts = inTime.flatMap(({ value, rows }) =>
    [...groupBy(rows, (row) => stateOf(row, value ?? ''))].map(([state, of]) => ({ state, value, rows: of })),
  );
  const over = parts.filter(({ state }) => state === 'passed' || state === 'unread');
  const reported = parts.filter(({ state }) => state === 'reported');
  const months = groupBy(
    parts.filter(({ state }) => state === 'coming'),
    ({ value }) => (value ?? '').slice(0, 7),
  );
  return [
    { part: 'over' as const, date: '', rows: rowsOf(over.toReversed()) },
    ...[...months]
      .toSorted(([a], [b]) => lastDay(a).localeCompare(lastDay(b)) || b.length - a.length)
      .map(([date, dates]) => ({ part: 'coming' as const, date, rows: rowsOf(dates) })),
    { part: 'reported' as const, date: '', rows: rowsOf(reported.toReversed()) },
    { part: 'undated' as const, date: '', rows: undated },
  ].filter(({ rows }) => rows.length > 0);
}
