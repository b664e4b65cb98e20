/** The sheet of policies: its rows, which of them are listed, in which order, under which heads. Pure. */
import { doubtsOf, hasNoRecord, isInDoubt, lacksRecords } from '../../../domain/dataset/doubts.ts';
import { isLocal } from '../../../domain/dataset/local-id.ts';
import type { DocumentKind, Doubt, FactName, Region } from '../../../domain/dataset/schema.ts';
import { sortOf } from '../../../domain/collections/sort.ts';
import { groupOf } from '../../../domain/collections/lists-in-steps.ts';
import { eachOf, type Steps } from '../../../domain/collections/steps.ts';
import { tally } from '../../../domain/collections/tally.ts';
import { isAtPlace } from '../../../domain/dataset/levels.ts';
import { FACT_OF } from '../../../domain/dataset/policy-facts.ts';
import { inferredFacts, type SheetFacts } from '../../../domain/dataset/sheet-facts.ts';
import type { IndexDocument } from '../../../domain/dataset/target-index.ts';
import type { DatasetView, PolicyRef } from '../../../domain/dataset/view.ts';
import { matchesWords, normalise, queryWords } from '../../../domain/search/query.ts';
import { SHEET_SHOWS, type DocumentsParams, type SheetSort } from '../../../url/documents.ts';
import { policyText } from '../list-model.ts';

export interface PolicyRow extends PolicyRef {
  /** Of the policy. */
  readonly id: string;
  readonly commitments: number;
  readonly results: number;
  /** Numbers left out; null where nobody counted them. */
  readonly leftOut: number | null;
  /** Facts that the text does not say itself. */
  readonly inferred: readonly FactName[];
  readonly doubts: readonly Doubt[];
  readonly isInDoubt: boolean;
  /** A list of a person's own says nothing that could be read otherwise. */
  readonly isFixed: boolean;
}

/** What the rows need beside the dataset; null: not read yet. */
export interface Beside {
  readonly built: SheetFacts | null;
  /** Of imported policies: numbers left out, by policy. */
  readonly imported: ReadonlyMap<string, number>;
}

export function* policyRows(
  { rows, documents, resultCounts }: DatasetView,
  { built, imported }: Beside,
): Steps<readonly PolicyRow[]> {
  const counts = new Map<string, number>();
  yield* eachOf(rows, ({ articleId }) => counts.set(articleId, (counts.get(articleId) ?? 0) + 1));
  const leftOut = new Map([...(built?.leftOut ?? []), ...imported]);
  const inferred = new Map(built?.inferred);
  const policies: PolicyRow[] = [];
  yield* eachOf(documents, (document) => {
    for (const article of document.articles) {
      const said = new Set<FactName>(article.curated?.map(({ field }) => FACT_OF[field]));
      const made = inferred.get(article.id) ?? inferredFacts(article);
      policies.push({
        id: article.id,
        document,
        article,
        commitments: counts.get(article.id) ?? 0,
        results: resultCounts.get(article.id) ?? 0,
        leftOut: leftOut.get(article.id) ?? (built === null || isLocal(document.id) ? null : 0),
        inferred: made.filter((fact) => !said.has(fact)),
        doubts: doubtsOf(article),
        isInDoubt: isInDoubt(article),
        isFixed: document.isList === true,
      });
    }
  });
  return policies;
}

type Filter = Pick<DocumentsParams, 'q' | 'show' | 'kind' | 'level' | 'place'>;

const SHOWN: { readonly [S in DocumentsParams['show']]: (row: PolicyRow) => boolean } = {
  all: () => true,
  doubtful: (row) => row.isInDoubt,
  'no-record': ({ article }) => hasNoRecord(article),
  corrected: ({ article }) => article.curated !== undefined,
  imported: ({ document }) => isLocal(document.id),
};

/** `placeOf`: what the page calls a place. */
export function isListed(
  { q, show, kind, level, place }: Filter,
  placeOf: (place: PolicyRow['article']['region']) => string,
): (row: PolicyRow) => boolean {
  const words = queryWords(q);
  return (row) =>
    SHOWN[show](row) &&
    (kind === null || row.article.kind === kind) &&
    isAtPlace(row.article.region, { level, region: place }) &&
    (words.length === 0 ||
      matchesWords(`${policyText(row)}\n${normalise(placeOf(row.article.region))}`, words));
}

export interface Choices {
  /** How many rows each choice of what is shown has. */
  readonly shows: ReadonlyMap<DocumentsParams['show'], number>;
  readonly kinds: readonly DocumentKind[];
  readonly regions: ReadonlyMap<string, Region>;
}

/** What can be chosen among the rows. */
export function choicesOf(rows: readonly PolicyRow[]): Choices {
  const kinds = new Set<DocumentKind>();
  const regions = new Map<string, Region>();
  for (const { article } of rows) {
    if (article.kind !== undefined) kinds.add(article.kind);
    regions.set(article.region.code, article.region);
  }
  const shows = SHEET_SHOWS.map((show) => [show, rows.filter(SHOWN[show]).length] as const);
  return { shows: new Map(shows), kinds: [...kinds], regions };
}

type Key = string | number;

const KEYS: { readonly [S in SheetSort]: (row: PolicyRow) => Key | undefined } = {
  doubts: (row) => `${3 - urgency(row)} ${newest(row)}`,
  title: ({ article }) => article.title,
  kind: ({ article }) => article.kind,
  region: ({ article }) => article.region.code,
  issued: ({ article }) => article.issueDate?.value,
  period: ({ article }) => article.planPeriod && `${article.planPeriod.end} ${article.planPeriod.start}`,
  issuer: ({ article }) => article.issuer,
  documentNumber: ({ article }) => article.documentNumber,
  commitments: ({ commitments }) => commitments,
  results: ({ results }) => results,
  leftOut: ({ leftOut }) => leftOut ?? undefined,
};

/** What has no value stands behind, whichever way it goes. */
function compared(a: Key | undefined, b: Key | undefined, sign: number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  return sign * String(a).localeCompare(String(b), 'zh-CN');
}

const newest = ({ document: { issueDate }, article }: PolicyRow): string =>
  issueDate ?? article.issueDate?.value ?? '';

/** What may spoil records, then what has none, then what only lacks its place. */
function urgency({ article, isInDoubt }: PolicyRow): number {
  if (article.flags?.includes('facts-doubtful') === true) return 0;
  if (lacksRecords(article)) return 1;
  return isInDoubt ? 2 : 3;
}

/** The doubtful first, then the newest document; or by one column. What is alike is compared once and stays as it stands. */
export function* orderedRows(
  rows: readonly PolicyRow[],
  { sort, dir }: Pick<DocumentsParams, 'sort' | 'dir'>,
): Steps<readonly PolicyRow[]> {
  const sign = sort !== 'doubts' && dir === 'asc' ? 1 : -1;
  const alike = [...(yield* groupOf(rows, KEYS[sort]))];
  return (yield* sortOf(alike, ([a], [b]) => compared(a, b, sign))).flatMap(([, of]) => of);
}

export type SheetItem =
  | { readonly kind: 'head'; readonly document: IndexDocument; readonly policies: number }
  | { readonly kind: 'policy'; readonly row: PolicyRow; readonly isUnderHead: boolean };

/**
 * In the order of documents, a newsletter stands as a head over its policies, which it can fold away; a document of one
 * policy is that policy's row. What is in doubt stands before all, under no head, and so does what is ordered by a column.
 */
export function sheetItems(
  rows: readonly PolicyRow[],
  sort: SheetSort,
  folded: ReadonlySet<string>,
): readonly SheetItem[] {
  const items: SheetItem[] = [];
  const listed = sort === 'doubts' ? rows.filter((row) => !row.isInDoubt) : [];
  const policies = tally(listed.map(({ document }) => document.id));
  let last: string | null = null;
  for (const row of rows) {
    const { document } = row;
    const isUnderHead = sort === 'doubts' && !row.isInDoubt && document.articles.length > 1;
    if (isUnderHead && document.id !== last)
      items.push({ kind: 'head', document, policies: policies.get(document.id) ?? 0 });
    last = isUnderHead ? document.id : null;
    if (!isUnderHead || !folded.has(document.id)) items.push({ kind: 'policy', row, isUnderHead });
  }
  return items;
}
