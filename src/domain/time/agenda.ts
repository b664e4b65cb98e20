/** What falls due as an agenda: first what is over without a result, then month by month, then what has one. Pure. */
import { groupBy } from '../collections/group-by.ts';
import type { TargetRow } from '../dataset/target-index.ts';
import type { SameDeadline } from './deadline-order.ts';
import type { DeadlineState } from './due.ts';
import { lastDay } from './period.ts';

type AgendaPart = 'over' | 'coming' | 'reported' | 'undated';

export interface AgendaGroup {
  readonly part: AgendaPart;
  /** Of what is to come the month (`2027-06`), or the year (`2027`) where no month is said; else empty. */
  readonly date: string;
  readonly rows: readonly TargetRow[];
}

/** What falls due on one date and has come to one state. */
export interface DueRows extends SameDeadline<TargetRow> {
  readonly state: DeadlineState;
}

const rowsOf = (dates: readonly DueRows[]): TargetRow[] => dates.flatMap(({ rows }) => rows);

/**
 * Groups that have something. A year without a month stands behind its months: it can be kept until its end.
 * @param parts by deadline; of one by region, of one region as they stand
 */
export function agendaOf(parts: readonly DueRows[], undated: readonly TargetRow[]): AgendaGroup[] {
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
