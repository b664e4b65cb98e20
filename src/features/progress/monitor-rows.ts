/** The commitments of some places, each with what was recorded on it. Pure. */
import { filterOf, mapOf } from '../../domain/collections/lists-in-steps.ts';
import { eachOf, type Steps } from '../../domain/collections/steps.ts';
import { isAtPlace } from '../../domain/dataset/levels.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import { plainMarkdown } from '../../domain/notes/markdown/plain.ts';
import { actualsOf, judgedActual, judgeRow, type Actual } from '../../domain/progress/actuals.ts';
import { isFollowed } from '../../domain/progress/monitoring.ts';
import type { LinkedResults } from '../../domain/progress/result-links.ts';
import type { Judgement } from '../../domain/progress/types.ts';
import { codeOf, withAllIn } from '../../domain/region/place-filter.ts';
import { UNKNOWN_PLACE } from '../../domain/region/provinces.ts';
import type { Note } from '../../storage/note.ts';
import type { Observation } from '../../storage/observation.ts';
import type { MonitorParams } from '../../url/monitor.ts';

/** The value that is judged, or that what has no figure is done. */
interface Latest extends Omit<Actual, 'value'> {
  readonly value: number | null;
}

export interface MonitorRow {
  readonly row: TargetRow;
  readonly judgement: Judgement;
  readonly latest: Latest | null;
  /** The latest note's office and words. */
  readonly office: string;
  readonly noteStatus: string | null;
  readonly note: string;
}

export interface Recorded {
  /** What documents report. */
  readonly linked: LinkedResults;
  readonly observations: ReadonlyMap<string, readonly Observation[]>;
  readonly notes: ReadonlyMap<string, readonly Note[]>;
}

export interface Followed {
  /** Values of a filter for places; none: all of the level. */
  readonly places: readonly string[];
  /** Whether there are commitments of several places, each of which is named. */
  readonly isOfMany: boolean;
  readonly rows: readonly MonitorRow[];
}

/** What of the address says which commitments are followed, and how they are reckoned. */
export type Following = Pick<MonitorParams, 'level' | 'region' | 'places' | 'method'>;

/** The one with most recorded, else with most commitments. */
function* busiest(rows: readonly TargetRow[], { observations, linked }: Recorded): Steps<string | undefined> {
  const scores = new Map<string, number>();
  yield* eachOf(rows, (row) => {
    const recorded = observations.has(row.id) ? 1000 : linked.has(row.id) ? 10 : 0;
    scores.set(row.region.code, (scores.get(row.region.code) ?? 0) + 1 + recorded);
  });
  return [...scores]
    .toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .map(([code]) => code)
    .find((code) => code !== UNKNOWN_PLACE);
}

/** The places of the address, else, where it names no level, the reader's own, else the busiest. */
function* placesOf(
  { level, region, places }: Following,
  mine: string | null,
  rows: readonly TargetRow[],
  recorded: Recorded,
): Steps<readonly string[]> {
  if (region.length === 0 && level !== null) return [];
  const first = region.length > 0 ? undefined : (mine ?? (yield* busiest(rows, recorded)));
  const own = first === undefined ? region : [first];
  return places === 'within' ? own.map((value) => withAllIn(codeOf(value))) : own;
}

const doneOf = ({ status }: Judgement, observations: readonly Observation[]): Latest | undefined =>
  status === 'achieved' ? observations.find(({ role }) => role === 'done') : undefined;

/** `mine`: the region that the reader calls their own. */
export function* followedIn(
  dataset: DatasetView,
  recorded: Recorded,
  following: Following,
  asOf: string,
  mine: string | null,
): Steps<Followed> {
  const all = yield* filterOf(dataset.rows, isFollowed);
  const places = yield* placesOf(following, mine, all, recorded);
  const level = following.level === 'all' ? null : following.level;
  const followed = yield* filterOf(all, ({ region }) => isAtPlace(region, { level, region: places }));
  const judged = (row: TargetRow): MonitorRow => {
    const observations = recorded.observations.get(row.id) ?? [];
    const linked = recorded.linked.get(row.id) ?? [];
    const actuals = actualsOf(row, observations, linked);
    const judgement = judgeRow(row, observations, actuals, dataset, asOf, following.method, linked);
    const note = (recorded.notes.get(row.id) ?? []).toSorted((a, b) => b.updatedAt - a.updatedAt)[0];
    return {
      row,
      judgement,
      latest: judgedActual(actuals, judgement) ?? doneOf(judgement, observations) ?? null,
      office: note?.office.trim() ?? '',
      noteStatus: note?.status ?? null,
      note: plainMarkdown(note?.text ?? ''),
    };
  };
  const isOfMany = new Set(followed.map(({ region }) => region.code)).size > 1;
  return { places, isOfMany, rows: yield* mapOf(followed, judged) };
}
