/** The monitoring table: which of the followed commitments are shown, and in which order. Pure. */
import { groupBy } from '../../domain/collections/group-by.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { ProgressStatus } from '../../domain/progress/types.ts';
import { NO_VALUE } from '../../domain/search/facets.ts';
import { matchesWords, queryWords } from '../../domain/search/query.ts';
import { searchable } from '../../domain/search/synonyms.ts';
import type { Observation } from '../../storage/observation.ts';
import type { MonitorParams } from '../../url/monitor.ts';
import { ordered, type CompareText } from './monitor-order.ts';
import type { Followed, MonitorRow } from './monitor-rows.ts';
import { STATUSES } from './words.ts';

export interface MonitorGroup {
  /** The office in charge; null: the table is one, '': none is named. */
  readonly office: string | null;
  readonly rows: readonly MonitorRow[];
}

export interface MonitorModel extends Pick<Followed, 'region' | 'hasPlaces'> {
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
  { region, hasPlaces, rows }: Followed,
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
    region,
    hasPlaces,
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
    if (dataset.rowById.has(observation.targetId)) continue;
    orphans.set(observation.targetId, [...(orphans.get(observation.targetId) ?? []), observation]);
  }
  return orphans;
}
