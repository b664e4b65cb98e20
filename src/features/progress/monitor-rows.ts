/** The commitments of one region, or of all places in it, each with what was recorded on it. Pure. */
import { eachOf, filterOf, mapOf, type Steps } from '../../domain/collections/steps.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import { plainMarkdown } from '../../domain/notes/markdown/plain.ts';
import { actualsOf, judgedActual, judgeRow, type Actual } from '../../domain/progress/actuals.ts';
import { isFollowed } from '../../domain/progress/monitoring.ts';
import type { LinkedResults } from '../../domain/progress/result-links.ts';
import type { Judgement } from '../../domain/progress/types.ts';
import { provinceOf, UNKNOWN_PLACE } from '../../domain/region/provinces.ts';
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
  readonly region: string | null;
  /** Whether the region is a province of which other places are followed too. */
  readonly hasPlaces: boolean;
  readonly rows: readonly MonitorRow[];
}

/** What of the address says which commitments are followed, and how they are reckoned. */
export type Following = Pick<MonitorParams, 'region' | 'places' | 'method'>;

/** The region of the address, else the reader's own, else the one with most recorded, else the one with most commitments. */
function* regionOf(
  asked: string | null,
  mine: string | null,
  rows: readonly TargetRow[],
  { observations, linked }: Recorded,
): Steps<string | null> {
  if (asked !== null || mine !== null) return asked ?? mine;
  const scores = new Map<string, number>();
  yield* eachOf(rows, (row) => {
    const recorded = observations.has(row.id) ? 1000 : linked.has(row.id) ? 10 : 0;
    scores.set(row.region.code, (scores.get(row.region.code) ?? 0) + 1 + recorded);
  });
  const best = [...scores]
    .toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .find(([code]) => code !== UNKNOWN_PLACE);
  return best?.[0] ?? null;
}

/** A province's cities and counties have its first two digits; what has no place lies in none. */
const liesIn = (code: string, province: string): boolean =>
  province !== UNKNOWN_PLACE && provinceOf(code) === province;

const doneOf = ({ status }: Judgement, observations: readonly Observation[]): Latest | undefined =>
  status === 'achieved' ? observations.find(({ role }) => role === 'done') : undefined;

/** `mine`: the region that the reader calls their own. */
export function* followedIn(
  dataset: DatasetView,
  recorded: Recorded,
  { region: asked, places, method }: Following,
  asOf: string,
  mine: string | null,
): Steps<Followed> {
  const followed = yield* filterOf(dataset.rows, isFollowed);
  const region = yield* regionOf(asked, mine, followed, recorded);
  const all = yield* filterOf(
    followed,
    ({ region: { code } }) => region !== null && (code === region || liesIn(code, region)),
  );
  const own = all.filter((row) => row.region.code === region);
  const judged = (row: TargetRow): MonitorRow => {
    const observations = recorded.observations.get(row.id) ?? [];
    const linked = recorded.linked.get(row.id) ?? [];
    const actuals = actualsOf(row, observations, linked);
    const judgement = judgeRow(row, observations, actuals, dataset, asOf, method, linked);
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
  const rows = yield* mapOf(places === 'within' ? all : own, judged);
  return { region, hasPlaces: all.length > own.length, rows };
}
