/** From the dataset and the as-of date to what the overview says. Pure. */
import type { DatasetView, PolicyRef } from '../../domain/dataset-view.ts';
import type { TargetRow } from '../../domain/dataset-index.ts';
import { dueBy, DUES, type Due, type DueOf, type Vantage } from '../../domain/due.ts';
import { DOUBTS, doubtsOf, NO_VALUE, type Doubt } from '../../domain/facets.ts';
import { compareDeadlines } from '../../domain/period.ts';
import type { RegionLevel, TargetKind } from '../../domain/schema.ts';

/** Written here: the schema's own lists would bring the validator into the first visit. */
const KINDS = ['target', 'support', 'milestone'] as const satisfies readonly TargetKind[];
const LEVELS = ['nation', 'province', 'city', 'district', 'zone'] as const satisfies readonly RegionLevel[];

export interface NextDue {
  readonly date: string;
  readonly count: number;
}

export interface NewPolicy {
  readonly policy: PolicyRef;
  readonly count: number;
}

export interface OverviewModel {
  readonly total: number;
  readonly kinds: readonly { readonly kind: TargetKind; readonly count: number }[];
  /** Regions that have a commitment, per level. */
  readonly levels: readonly { readonly level: RegionLevel; readonly codes: readonly string[] }[];
  readonly regions: number;
  readonly documents: number;
  readonly policies: number;
  readonly policiesWith: number;
  readonly dues: readonly { readonly due: Due; readonly count: number }[];
  readonly dated: number;
  readonly undated: number;
  /** Due within twelve months, the earliest first. */
  readonly soon: readonly TargetRow[];
  /** The earliest deadline after those twelve months. */
  readonly next: NextDue | null;
  readonly doubts: readonly { readonly doubt: Doubt; readonly count: number }[];
  /** Theme id (or `none`) and count, the largest first, `none` last. */
  readonly themes: readonly { readonly theme: string; readonly rows: readonly TargetRow[] }[];
  readonly newest: readonly NewPolicy[];
}

/** Ids and EDTF dates order as their letters do: the browser's collation, which takes some 10 ms to make, is not needed. */
function earlierFirst(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function countBy<T>(rows: readonly TargetRow[], keysOf: (row: TargetRow) => readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const row of rows) for (const key of keysOf(row)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function levelsOf(dataset: DatasetView): OverviewModel['levels'] {
  return LEVELS.flatMap((level) => {
    const codes = [...dataset.regions.values()].filter((region) => region.level === level);
    return codes.length === 0 ? [] : [{ level, codes: codes.map(({ code }) => code).toSorted() }];
  });
}

function themesOf(rows: readonly TargetRow[]): OverviewModel['themes'] {
  const themes = new Map<string, TargetRow[]>();
  for (const row of rows) {
    const id = row.theme?.id ?? NO_VALUE;
    const list = themes.get(id);
    if (list === undefined) themes.set(id, [row]);
    else list.push(row);
  }
  return [...themes]
    .map(([theme, of]) => ({ theme, rows: of }))
    .toSorted(
      (a, b) =>
        Number(a.theme === NO_VALUE) - Number(b.theme === NO_VALUE) ||
        b.rows.length - a.rows.length ||
        earlierFirst(a.theme, b.theme),
    );
}

/** What is past is one number while nobody knows the results, and the recorded ones are named once there are any. */
function shownDues({ results }: Vantage, dues: ReadonlyMap<Due | null, number>): Due[] {
  const left: Due = results === null ? 'passed' : 'unread';
  return DUES.filter((due) => due !== left && (due !== 'reported' || dues.has('reported')));
}

const byDeadline = (a: TargetRow, b: TargetRow): number =>
  compareDeadlines(a.deadline.value ?? '', b.deadline.value ?? '');

function nextDue(rows: readonly TargetRow[], dueOf: DueOf): NextDue | null {
  const later = rows.filter((row) => dueOf(row) === 'later').toSorted(byDeadline);
  const date = later[0]?.deadline.value ?? null;
  if (date === null) return null;
  return { date, count: later.filter(({ deadline }) => deadline.value === date).length };
}

const dateOf = ({ article, document }: PolicyRef): string =>
  article.issueDate?.value ?? document.issueDate ?? '';

/** By the policy's own date, else the document's; undated ones last; of one day, as they stand in the documents. */
function newestOf(dataset: DatasetView, counts: ReadonlyMap<string, number>): NewPolicy[] {
  return [...dataset.policyById.values()]
    .toSorted((a, b) => earlierFirst(dateOf(b), dateOf(a)))
    .map((policy) => ({ policy, count: counts.get(policy.article.id) ?? 0 }));
}

export function overviewModel(dataset: DatasetView, vantage: Vantage): OverviewModel {
  const { rows } = dataset;
  const dueOf = dueBy(vantage);
  const kinds = countBy(rows, ({ kind }) => [kind]);
  const dues = countBy(rows, (row) => [dueOf(row)]);
  const doubts = countBy<string>(rows, doubtsOf);
  const perPolicy = countBy(rows, ({ articleId }) => [articleId]);
  const undated = dues.get(null) ?? 0;
  return {
    total: rows.length,
    kinds: KINDS.map((kind) => ({ kind, count: kinds.get(kind) ?? 0 })),
    levels: levelsOf(dataset),
    regions: dataset.regions.size,
    documents: dataset.documents.length,
    policies: dataset.policyById.size,
    policiesWith: [...dataset.policyById.keys()].filter((id) => perPolicy.has(id)).length,
    dues: shownDues(vantage, dues).map((due) => ({ due, count: dues.get(due) ?? 0 })),
    dated: rows.length - undated,
    undated,
    soon: rows.filter((row) => dueOf(row) === 'soon').toSorted(byDeadline),
    next: nextDue(rows, dueOf),
    doubts: DOUBTS.map((doubt) => ({ doubt, count: doubts.get(doubt) ?? 0 })).filter(
      ({ count }) => count > 0,
    ),
    themes: themesOf(rows),
    newest: newestOf(dataset, perPolicy),
  };
}
