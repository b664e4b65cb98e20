/** Orders of the monitoring table: what has no value stands last in either direction, what is equal by urgency. Pure. */
import { leadOf } from '../../domain/progress/completion.ts';
import { signedFigure } from '../../domain/quantity/signed.ts';
import { compareDeadlines } from '../../domain/time/period.ts';
import type { MonitorColumn, MonitorParams } from '../../url/monitor.ts';
import type { MonitorRow } from './monitor-rows.ts';
import { shownRatio, STATUSES } from './words.ts';

/** In the reader's language's collation. */
export type CompareText = (a: string, b: string) => number;

interface Order {
  readonly isMissing: (entry: MonitorRow) => boolean;
  readonly compare: (a: MonitorRow, b: MonitorRow, compareText: CompareText) => number;
}

const never = (): boolean => false;

const byText = (textOf: (entry: MonitorRow) => string): Order => ({
  isMissing: (entry) => textOf(entry) === '',
  compare: (a, b, compareText) => compareText(textOf(a), textOf(b)),
});

const ORDERS: { readonly [C in MonitorColumn]: Order } = {
  status: { isMissing: never, compare: (a, b) => rankOf(a) - rankOf(b) },
  indicator: byText(({ row }) => row.indicator),
  // Values are ordered within their unit: 5000亿元 and 60% have no order between them.
  target: {
    isMissing: ({ row }) => row.value === null,
    compare: (a, b, compareText) =>
      compareText(a.row.unit, b.row.unit) ||
      (signedFigure(a.row).value ?? 0) - (signedFigure(b.row).value ?? 0),
  },
  deadline: {
    isMissing: ({ row }) => row.deadline.value === null,
    compare: (a, b) => compareDeadlines(a.row.deadline.value ?? '', b.row.deadline.value ?? ''),
  },
  latest: {
    isMissing: ({ judgement }) => judgement.latest === null,
    compare: ({ judgement: a }, { judgement: b }, compareText) =>
      compareText(a.unit, b.unit) || (a.latest?.value ?? 0) - (b.latest?.value ?? 0),
  },
  // Ahead of time last; a distance has no order beside a ratio.
  done: {
    isMissing: (entry) => leadOrDone(entry) === null,
    compare: (a, b) => (leadOrDone(a) ?? 0) - (leadOrDone(b) ?? 0),
  },
  pace: {
    isMissing: ({ judgement }) => shownRatio(judgement) === null,
    compare: ({ judgement: a }, { judgement: b }) => (shownRatio(a) ?? 0) - (shownRatio(b) ?? 0),
  },
  office: byText(({ office }) => office),
  note: byText(({ note, noteStatus }) => note || (noteStatus ?? '')),
};

/** How far before its time; without a time, how far short of the whole. */
function leadOrDone({ judgement: { completion } }: MonitorRow): number | null {
  if (completion === null || completion.done === null) return null;
  return completion.done - (leadOf(completion)?.gone ?? 1);
}

const rankOf = ({ judgement }: MonitorRow): number => STATUSES.indexOf(judgement.status);

function inOrder(
  { isMissing, compare }: Order,
  dir: 'asc' | 'desc',
  compareText: CompareText,
): (a: MonitorRow, b: MonitorRow) => number {
  const sign = dir === 'asc' ? 1 : -1;
  return (a, b) => {
    const missing = Number(isMissing(a)) - Number(isMissing(b));
    return missing === 0 && !isMissing(a) ? sign * compare(a, b, compareText) : missing;
  };
}

/** By office where they are grouped so, those without one last; then as the address asks; then the soonest due. */
export function ordered(
  rows: readonly MonitorRow[],
  { sort, dir, group }: Pick<MonitorParams, 'sort' | 'dir' | 'group'>,
  compareText: CompareText,
): readonly MonitorRow[] {
  const byOffice = inOrder(ORDERS.office, 'asc', compareText);
  const asked = inOrder(ORDERS[sort], dir, compareText);
  const byUrgency = inOrder(ORDERS.deadline, 'asc', compareText);
  return rows.toSorted(
    (a, b) =>
      (group === 'office' ? byOffice(a, b) : 0) || asked(a, b) || byUrgency(a, b) || a.row.line - b.row.line,
  );
}
