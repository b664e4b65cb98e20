/** What the overview says of the dataset; apart from it, what it puts first, and what falls due, which changes with a recorded value. Pure. */
import type { DatasetView, PolicyRef } from '../../domain/dataset/view.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { dueBy, type DueOf, type Vantage } from '../../domain/time/due.ts';
import { byDeadline, type SameDeadline } from '../../domain/time/deadline-order.ts';
import { DOUBTS, facetCounts, NO_VALUE, type Doubt } from '../../domain/search/facets.ts';
import { isUnknownPlace } from '../../domain/region/provinces.ts';
import { prominent, type ProminentWish } from '../../domain/search/prominence.ts';
import { headlines, type Headline } from './headlines.ts';
import { lazily, partsOf } from '../../domain/collections/lazily.ts';
import { groupBy } from '../../domain/collections/group-by.ts';

/** The first year after those twelve months in which something falls due, and what does: years are what the deadlines' screen counts. */
interface NextDue {
  readonly year: string;
  readonly rows: readonly TargetRow[];
}

export interface NewPolicy {
  readonly policy: PolicyRef;
  readonly count: number;
}

export interface OverviewModel {
  readonly total: number;
  readonly regions: number;
  readonly policies: number;
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
  readonly dated: number;
  readonly undated: number;
  /** Past, without a result that is known. */
  readonly open: number;
  /** Due within twelve months, the earliest first. */
  readonly soon: readonly TargetRow[];
  readonly next: NextDue | null;
}

/** Ids and EDTF dates order as their letters do: the browser's collation, which takes some 10 ms to make, is not needed. */
function earlierFirst(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
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

type Dates = readonly SameDeadline<TargetRow>[];

/** Whether a date is soon or later does not hang on the row, only whether it is over and reported. */
const soonOf = (dates: Dates, dueOf: DueOf): TargetRow[] =>
  dates.flatMap(({ rows }) => (rows[0] !== undefined && dueOf(rows[0]) === 'soon' ? rows : []));

function nextDue(dates: Dates, dueOf: DueOf): NextDue | null {
  const later = dates.filter(({ rows: [row] }) => row !== undefined && dueOf(row) === 'later');
  const year = later[0]?.value?.slice(0, 4);
  if (year === undefined) return null;
  return { year, rows: later.flatMap(({ value, rows }) => (value?.startsWith(year) ? rows : [])) };
}

const dateOf = ({ article, document }: PolicyRef): string =>
  article.issueDate?.value ?? document.issueDate ?? '';

/** By the policy's own date, else the document's; undated ones last; of one day, as they stand in the documents. */
function newestOf(policies: readonly PolicyRef[], counts: ReadonlyMap<string, number>): NewPolicy[] {
  return policies
    .map((policy) => ({ policy, date: dateOf(policy) }))
    .sort((a, b) => earlierFirst(b.date, a.date))
    .map(({ policy }) => ({ policy, count: counts.get(policy.article.id) ?? 0 }));
}

export interface FirstModel {
  readonly headlines: readonly Headline[];
  readonly key: readonly TargetRow[];
}

/** What stands first. */
export function firstModel(
  { rows }: Pick<DatasetView, 'rows'>,
  wish: Pick<ProminentWish, 'by' | 'mine' | 'asOf'>,
): FirstModel {
  const common = headlines(rows);
  const known = common.map(({ indicatorKey }) => indicatorKey);
  return { headlines: common, key: prominent(rows, { ...wish, known }) };
}

/** None of what is counted here hangs on the day. */
const WHENEVER: Vantage = { asOf: '', results: null };

export function overviewModel(dataset: DatasetView): OverviewModel {
  const { rows, documents } = dataset;
  const policies = documents.flatMap((document) =>
    document.articles.map((article) => ({ document, article })),
  );
  const ids = new Set(policies.map(({ article }) => article.id));
  const perPolicy = lazily(() => facetCounts(rows, 'policy', WHENEVER));
  // Nothing of them was accepted yet: until then they are no documents of the dataset.
  const pending = lazily(
    () =>
      new Set([...(dataset.pendingCounts?.keys() ?? [])].filter((id) => ids.has(id) && !perPolicy().has(id))),
  );
  return partsOf<OverviewModel>({
    total: () => rows.length,
    regions: () => [...dataset.regions.values()].filter((region) => !isUnknownPlace(region)).length,
    policies: () => policies.length - pending().size,
    policiesPending: () => pending().size,
    results: () => [...dataset.resultCounts].reduce((sum, [id, n]) => sum + (ids.has(id) ? n : 0), 0),
    doubts: () => {
      const doubts = facetCounts(rows, 'doubt', WHENEVER);
      return DOUBTS.map((doubt) => ({ doubt, count: doubts.get(doubt) ?? 0 })).filter(
        ({ count }) => count > 0,
      );
    },
    themes: () => themesOf(rows),
    newest: () => newestOf(policies, perPolicy()),
  });
}

export function dueModel(rows: readonly TargetRow[], vantage: Vantage): DueModel {
  const dueOf = dueBy(vantage);
  const dates = byDeadline(rows);
  const dues = facetCounts(rows, 'due', vantage);
  const undated = dues.get(NO_VALUE) ?? 0;
  return {
    dated: rows.length - undated,
    undated,
    open: (dues.get('passed') ?? 0) + (dues.get('unread') ?? 0),
    soon: soonOf(dates, dueOf),
    next: nextDue(dates, dueOf),
  };
}
