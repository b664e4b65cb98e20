/** What the overview says of the dataset, and, apart from it, of what falls due: only that changes with a recorded value. Pure. */
import type { DatasetView, PolicyRef } from '../../domain/dataset/view.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { dueBy, DUES, type Due, type DueOf, type Vantage } from '../../domain/time/due.ts';
import { byDeadline, type SameDeadline } from '../../domain/time/deadline-order.ts';
import { DOUBTS, facetCounts, NO_VALUE, type Doubt } from '../../domain/search/facets.ts';
import { isUnknownPlace } from '../../domain/region/provinces.ts';
import { headlines, type Headline } from './headlines.ts';
import { lazily, partsOf } from '../../domain/collections/lazily.ts';
import { groupBy } from '../../domain/collections/group-by.ts';
import type { RegionLevel, TargetKind } from '../../domain/dataset/schema.ts';
import { REGION_LEVELS, TARGET_KINDS } from '../../domain/dataset/schema/lists.ts';

/** The first year after those twelve months in which something falls due, and how much does: years are what the deadlines' screen counts. */
interface NextDue {
  readonly year: string;
  readonly count: number;
}

export interface NewPolicy {
  readonly policy: PolicyRef;
  readonly count: number;
}

export interface OverviewModel {
  readonly headlines: readonly Headline[];
  readonly total: number;
  readonly kinds: readonly { readonly kind: TargetKind; readonly count: number }[];
  /** Regions that have a commitment, per level. */
  readonly levels: readonly { readonly level: RegionLevel; readonly codes: readonly string[] }[];
  readonly regions: number;
  readonly documents: number;
  readonly policies: number;
  readonly policiesWith: number;
  /** Imported policies without a commitment as yet, which are no part of the dataset: what was read of them waits for review. */
  readonly policiesPending: number;
  /** What documents report as reached; no commitments, and in no other count. */
  readonly results: number;
  readonly doubts: readonly { readonly doubt: Doubt; readonly count: number }[];
  /** Theme id (or `none`) and count, the largest first, `none` last. */
  readonly themes: readonly { readonly theme: string; readonly rows: readonly TargetRow[] }[];
  readonly newest: readonly NewPolicy[];
}

export interface DueModel {
  readonly dues: readonly { readonly due: Due; readonly count: number }[];
  readonly dated: number;
  readonly undated: number;
  /** Due within twelve months, the earliest first. */
  readonly soon: readonly TargetRow[];
  readonly next: NextDue | null;
}

/** Ids and EDTF dates order as their letters do: the browser's collation, which takes some 10 ms to make, is not needed. */
function earlierFirst(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function levelsOf(dataset: DatasetView): OverviewModel['levels'] {
  return REGION_LEVELS.flatMap((level) => {
    const codes = [...dataset.regions.values()].filter((region) => region.level === level);
    return codes.length === 0 ? [] : [{ level, codes: codes.map(({ code }) => code).toSorted() }];
  });
}

function themesOf(rows: readonly TargetRow[]): OverviewModel['themes'] {
  const themes = groupBy(rows, ({ theme }) => theme?.id ?? NO_VALUE);
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
function shownDues({ results }: Vantage, dues: ReadonlyMap<string, number>): Due[] {
  const left: Due = results === null ? 'passed' : 'unread';
  return DUES.filter((due) => due !== left && (due !== 'reported' || dues.has('reported')));
}

type Dates = readonly SameDeadline<TargetRow>[];

/** Whether a date is soon or later does not hang on the row, only whether it is over and reported. */
const soonOf = (dates: Dates, dueOf: DueOf): TargetRow[] =>
  dates.flatMap(({ rows }) => (rows[0] !== undefined && dueOf(rows[0]) === 'soon' ? rows : []));

function nextDue(dates: Dates, dueOf: DueOf): NextDue | null {
  const later = dates.filter(({ rows: [row] }) => row !== undefined && dueOf(row) === 'later');
  const year = later[0]?.value?.slice(0, 4);
  if (year === undefined) return null;
  const within = later.filter(({ value }) => value?.startsWith(year));
  return { year, count: within.reduce((n, { rows }) => n + rows.length, 0) };
}

const dateOf = ({ article, document }: PolicyRef): string =>
  article.issueDate?.value ?? document.issueDate ?? '';

/** By the policy's own date, else the document's; undated ones last; of one day, as they stand in the documents. */
function newestOf(dataset: DatasetView, counts: ReadonlyMap<string, number>): NewPolicy[] {
  return [...dataset.policyById.values()]
    .map((policy) => ({ policy, date: dateOf(policy) }))
    .sort((a, b) => earlierFirst(b.date, a.date))
    .map(({ policy }) => ({ policy, count: counts.get(policy.article.id) ?? 0 }));
}

/** None of what is counted here hangs on the day. */
const WHENEVER: Vantage = { asOf: '', results: null };

export function overviewModel(dataset: DatasetView): OverviewModel {
  const { rows } = dataset;
  const perPolicy = lazily(() => facetCounts(rows, 'policy', WHENEVER));
  // Nothing of them was accepted yet: until then they are no documents of the dataset.
  const pending = lazily(
    () => new Set([...(dataset.pendingCounts?.keys() ?? [])].filter((id) => !perPolicy().has(id))),
  );
  return partsOf<OverviewModel>({
    headlines: () => headlines(rows),
    total: () => rows.length,
    kinds: () => {
      const kinds = facetCounts(rows, 'kind', WHENEVER);
      return TARGET_KINDS.map((kind) => ({ kind, count: kinds.get(kind) ?? 0 }));
    },
    levels: () => levelsOf(dataset),
    regions: () => [...dataset.regions.values()].filter((region) => !isUnknownPlace(region)).length,
    documents: () =>
      dataset.documents.filter(
        ({ articles }) => articles.length === 0 || articles.some(({ id }) => !pending().has(id)),
      ).length,
    policies: () => dataset.policyById.size - pending().size,
    policiesWith: () => [...dataset.policyById.keys()].filter((id) => perPolicy().has(id)).length,
    policiesPending: () => pending().size,
    results: () => [...dataset.resultCounts.values()].reduce((sum, n) => sum + n, 0),
    doubts: () => {
      const doubts = facetCounts(rows, 'doubt', WHENEVER);
      return DOUBTS.map((doubt) => ({ doubt, count: doubts.get(doubt) ?? 0 })).filter(
        ({ count }) => count > 0,
      );
    },
    themes: () => themesOf(rows),
    newest: () => newestOf(dataset, perPolicy()),
  });
}

export function dueModel(rows: readonly TargetRow[], vantage: Vantage): DueModel {
  const dueOf = dueBy(vantage);
  const dues = facetCounts(rows, 'due', vantage);
  const dates = byDeadline(rows);
  const undated = dues.get(NO_VALUE) ?? 0;
  return {
    dues: shownDues(vantage, dues).map((due) => ({ due, count: dues.get(due) ?? 0 })),
    dated: rows.length - undated,
    undated,
    soon: soonOf(dates, dueOf),
    next: nextDue(dates, dueOf),
  };
}
