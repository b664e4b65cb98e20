/** One region's commitments with what was recorded on them. Pure. */
import { UNKNOWN_PLACE } from '../../domain/region/provinces.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import { plainMarkdown } from '../../domain/notes/markdown/plain.ts';
import { compareDeadlines } from '../../domain/time/period.ts';
import type { LinkedResults } from '../../domain/progress/linked.ts';
import type { Judgement, ProgressStatus } from '../../domain/progress/types.ts';
import type { Note } from '../../storage/note.ts';
import type { Observation } from '../../storage/observation.ts';
import type { MonitorParams } from '../../url/monitor.ts';
import { actualsOf, judgeRow, type Actual } from './input.ts';
import { STATUSES } from './words.ts';

export interface MonitorRow {
  readonly row: TargetRow;
  readonly judgement: Judgement;
  readonly latest: Actual | null;
  /** The latest note's office and words. */
  readonly office: string;
  readonly noteStatus: string | null;
  readonly note: string;
}

export interface MonitorModel {
  readonly region: string | null;
  readonly rows: readonly MonitorRow[];
  /** Of the region, before the filter by status. */
  readonly counts: ReadonlyMap<ProgressStatus, number>;
  readonly total: number;
}

export interface Recorded {
  /** What documents report. */
  readonly linked: LinkedResults;
  readonly observations: ReadonlyMap<string, readonly Observation[]>;
  readonly notes: ReadonlyMap<string, readonly Note[]>;
}

/** Commitments with a figure that a region can keep; what a recipient gets is no duty to be followed. */
function isFollowed(row: TargetRow): boolean {
  return row.kind === 'target' && row.value !== null;
}

/** The region of the address, else the one with most recorded, else the one with most commitments. */
function regionOf(
  params: MonitorParams,
  dataset: DatasetView,
  { observations, linked }: Recorded,
): string | null {
  if (params.region !== null) return params.region;
  const scores = new Map<string, number>();
  for (const row of dataset.rows) {
    if (!isFollowed(row)) continue;
    const recorded = observations.has(row.id) ? 1000 : linked.has(row.id) ? 10 : 0;
    scores.set(row.region.code, (scores.get(row.region.code) ?? 0) + 1 + recorded);
  }
  const best = [...scores]
    .toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .find(([code]) => code !== UNKNOWN_PLACE);
  return best?.[0] ?? null;
}

function byUrgency(a: MonitorRow, b: MonitorRow): number {
  const [x, y] = [a.row.deadline.value, b.row.deadline.value];
  if (x !== y) return x === null ? 1 : y === null ? -1 : compareDeadlines(x, y);
  return a.row.line - b.row.line;
}

export function monitorModel(
  dataset: DatasetView,
  recorded: Recorded,
  params: MonitorParams,
  asOf: string,
): MonitorModel {
  const region = regionOf(params, dataset, recorded);
  const followed = dataset.rows.filter((row) => row.region.code === region && isFollowed(row));
  const rows = followed.map((row): MonitorRow => {
    const observations = recorded.observations.get(row.id) ?? [];
    const actuals = actualsOf(row, observations, recorded.linked.get(row.id) ?? []);
    const judgement = judgeRow(row, observations, actuals, dataset, asOf, params.method);
    const note = (recorded.notes.get(row.id) ?? []).toSorted((a, b) => b.updatedAt - a.updatedAt)[0];
    return {
      row,
      judgement,
      latest: actuals.find(({ date }) => date === judgement.latest?.date) ?? null,
      office: note?.office ?? '',
      noteStatus: note?.status ?? null,
      note: plainMarkdown(note?.text ?? ''),
    };
  });
  const counts = new Map(
    STATUSES.map((status) => [status, rows.filter(({ judgement }) => judgement.status === status).length]),
  );
  const chosen = new Set(params.status);
  const shown = rows.filter(({ judgement }) => chosen.size === 0 || chosen.has(judgement.status));
  return { region, rows: shown.toSorted(byUrgency), counts, total: rows.length };
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
