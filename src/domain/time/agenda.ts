/** What falls due as an agenda: first what is over without a result, then month by month, then what has one. Pure. */
import { groupBy } from '../collections/group-by.ts';
import type { TargetRow } from '../dataset/target-index.ts';
import { byDeadline } from './deadline-order.ts';
import { stateBy, type Vantage } from './due.ts';
import { lastDay } from './period.ts';

type AgendaPart = 'over' | 'coming' | 'reported' | 'undated';

export interface AgendaGroup {
  readonly part: AgendaPart;
  /** Of what is to come the month (`2027-06`), or the year (`2027`) where no month is said; else empty. */
  readonly date: string;
  readonly rows: readonly TargetRow[];
}

/** By deadline; of one by region, of one region as they stand. */
function inTime(rows: readonly TargetRow[]): (readonly TargetRow[])[] {
  const regions = [...groupBy(rows, ({ region }) => region.code)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return byDeadline(regions.flatMap(([, of]) => of)).map((date) => date.rows);
}

const latest = (rows: readonly TargetRow[]): TargetRow[] => inTime(rows).toReversed().flat();

/** Groups that have something. A year without a month stands behind its months: it can be kept until its end. */
export function agendaOf(
  dated: readonly TargetRow[],
  undated: readonly TargetRow[],
  vantage: Vantage,
): AgendaGroup[] {
  const stateOf = stateBy(vantage);
  const states = groupBy(dated, (row) => stateOf(row, row.deadline.value ?? ''));
  const over = [...(states.get('passed') ?? []), ...(states.get('unread') ?? [])];
  const months = groupBy(states.get('coming') ?? [], ({ deadline }) => (deadline.value ?? '').slice(0, 7));
  return [
    { part: 'over' as const, date: '', rows: latest(over) },
    ...[...months]
      .toSorted(([a], [b]) => lastDay(a).localeCompare(lastDay(b)) || b.length - a.length)
      .map(([date, rows]) => ({ part: 'coming' as const, date, rows: inTime(rows).flat() })),
    { part: 'reported' as const, date: '', rows: latest(states.get('reported') ?? []) },
    { part: 'undated' as const, date: '', rows: undated },
  ].filter(({ rows }) => rows.length > 0);
}
