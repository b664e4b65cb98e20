/** The monitoring table: which of the followed commitments are shown, and in which order. Pure. */
import { groupBy } from '../../domain/collections/group-by.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { ProgressStatus } from '../../domain/progress/types.ts';
import { NO_VALUE } from '../../domain/search/facets.ts';
import { matchesWords, queryWords } from '../../domain/search/query.ts';
import { searchable } from '../../domain/search/synonyms.ts';
import type { Observation } from '../../storage/observation.ts';
import type { MonitorParams, MonitorColumn } from '../../url/monitor.ts';
import type { Followed, MonitorRow } from './monitor-rows.ts';
import { STATUSES, shownRatio } from './words.ts';
import { leadOf } from '../../domain/progress/completion.ts';
import { signedFigure } from '../../domain/quantity/signed.ts';
import { compareDeadlines } from '../../domain/time/period.ts';

export interface MonitorGroup {
  /** The office in charge; null: the table is one, '': none is named. */
  readonly office: string | null;
  readonly rows: readonly MonitorRow[];
}

export interface MonitorModel extends Pick<Followed, 'places' | 'isOfMany'> {
  /** In the order of the groups. */
  readonly rows: readonly MonitorRow[];
  readonly groups: readonly MonitorGroup[];
  /** Of what the search, the themes and the offices leave. */
  readonly counts: ReadonlyMap<ProgressStatus, number>;
  /** What can be chosen, by theme's id and office or `NO_VALUE`, with how many commitments are followed in each. */
  readonly themes: ReadonlyMap<string, number>;
  readonly offices: ReadonlyMap<string, number>;
  /** Before any filter. */
  readonly total: number;
}

const themeOf = ({ row }: MonitorRow): string => row.theme?.id ?? NO_VALUE;
const officeOf = ({ office }: MonitorRow): string => office || NO_VALUE;
const statusOf = ({ judgement }: MonitorRow): string => judgement.status;

const isAmong = (chosen: readonly string[], value: string): boolean =>
  chosen.length === 0 || chosen.includes(value);

function searchText({ row, office, note }: MonitorRow, shown: string): string {
  return searchable([row.indicator, shown, row.scope, office, note].join('\n'));
}

const sizes = (
  rows: readonly MonitorRow[],
  keyOf: (row: MonitorRow) => string,
): ReadonlyMap<string, number> => new Map([...groupBy(rows, keyOf)].map(([key, of]) => [key, of.length]));

/** `nameOf`: what the page calls an indicator. */
export function monitorModel(
  { places, isOfMany, rows }: Followed,
  params: MonitorParams,
  compareText: CompareText,
  nameOf = ({ indicator }: MonitorRow['row']): string => indicator,
): MonitorModel {
  const words = queryWords(params.q);
  const found = rows.filter(
    (entry) =>
      isAmong(params.theme, themeOf(entry)) &&
      isAmong(params.office, officeOf(entry)) &&
      (words.length === 0 || matchesWords(searchText(entry, nameOf(entry.row)), words)),
  );
  const shown = ordered(
    found.filter((entry) => isAmong(params.status, statusOf(entry))),
    params,
    compareText,
  );
  const counts = sizes(found, statusOf);
  return {
    places,
    isOfMany,
    rows: shown,
    groups:
      params.group === 'none'
        ? [{ office: null, rows: shown }]
        : [...groupBy(shown, ({ office }) => office)].map(([office, of]) => ({ office, rows: of })),
    counts: new Map(STATUSES.map((status) => [status, counts.get(status) ?? 0])),
    themes: sizes(rows, themeOf),
    offices: sizes(rows, officeOf),
    total: rows.length,
  };
}

/** Reported values whose commitment is not in the dataset any more, by the commitment's id. */
export function orphanedValues(
  dataset: DatasetView,
  observations: readonly Observation[],
): ReadonlyMap<string, readonly Observation[]> {
  const orphans = new Map<string, Observation[]>();
  for (const observation of observations) {
    const { targetId } = observation;
    if (dataset.rowById.has(targetId) || dataset.isElsewhere?.(targetId) === true) continue;
    orphans.set(observation.targetId, [...(orphans.get(observation.targetId) ?? []), observation]);
  }
  return orphans;
}

/** In the reader's language's collation. */
type CompareText = (a: string, b: string) => number;

interface Order {
  readonly isMissing: (entry: MonitorRow) => boolean;
  readonly compare: (a: MonitorRow, b: MonitorRow, compareText: CompareText) => number;
}

const never = (): boolean => false;

const byText = (textOf: (entry: MonitorRow) => string): Order => ({
  isMissing: (entry) => textOf(entry) === '',
  compare: (a, b, compareText) => compareText(textOf(a), textOf(b)),
});

/** What has no value stands last in either direction, what is equal by urgency. */
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
function ordered(
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
