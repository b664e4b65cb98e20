/** The loaded dataset with the look-ups that every screen needs. */
import type { Bilingual, CuratedLabels, IndexDocument, TargetRow } from './target-index.ts';
import type { KeyRow } from '../indicator/key-table.ts';
import type { Article, Region } from './schema.ts';
import type { PartSize, WrittenPart } from './parts.ts';
import type { ResultCount } from './results.ts';

export interface PolicyRef {
  readonly document: IndexDocument;
  readonly article: Article;
}

export interface DatasetView {
  readonly version: string;
  readonly dataDate: string | null;
  readonly rows: readonly TargetRow[];
  readonly rowById: ReadonlyMap<string, TargetRow>;
  readonly documents: readonly IndexDocument[];
  readonly policyById: ReadonlyMap<string, PolicyRef>;
  /** Regions that have a target, by code. */
  readonly regions: ReadonlyMap<string, Region>;
  /** Names of the curated tables' entries; an id without one is shown as it is. */
  readonly labels: { readonly zh: ReadonlyMap<string, string>; readonly en: ReadonlyMap<string, string> };
  /** Ids of the curated tables' entries, in their order. */
  readonly terms: { readonly themes: readonly string[]; readonly families: readonly string[] };
  /** What a family measures (口径), by id. */
  readonly definitions: ReadonlyMap<string, Bilingual>;
  /** By which records that a person brings get their indicator key. */
  readonly keys: readonly KeyRow[];
  /** How many results each policy speaks of, by article id; never counted among commitments. */
  readonly resultCounts: ReadonlyMap<string, number>;
  /** Of what comes in parts, when it is asked for: what is not there yet. Missing where all comes at once. */
  readonly unread?: ReadonlyMap<string, PartSize>;
  /** Whether what has no row here may be in a part that is not there yet: a commitment's id or a document's. */
  readonly isElsewhere?: (id: string) => boolean;
  /** How many read records of an imported policy wait for a verdict, by article id. Missing while nothing is imported. */
  readonly pendingCounts?: ReadonlyMap<string, number>;
  /** Titles of imported documents that could not be joined and are on no screen but the import's. */
  readonly unjoined?: readonly string[];
  /** Of commitments that a person imported: which known one they update. Missing while nothing is imported. */
  readonly updates?: ReadonlyMap<string, string>;
}

/** What an index says beside its rows. */
export interface ViewSource {
  readonly datasetVersion: string;
  readonly dataDate: string | null;
  readonly documents: readonly IndexDocument[];
  readonly labels: CuratedLabels;
  readonly results?: readonly ResultCount[];
  readonly parts?: readonly WrittenPart[];
}

/** `rowById`: of the same rows, where it was made with them. */
export function viewOf(
  index: ViewSource,
  rows: readonly TargetRow[],
  rowById: DatasetView['rowById'] = new Map(rows.map((row) => [row.id, row])),
): DatasetView {
  const regions = new Map<string, Region>();
  let last: Region | null = null;
  // Those of a document mostly stand together.
  for (const { region } of rows) {
    if (region !== last) regions.set(region.code, region);
    last = region;
  }
  const policies = index.documents.flatMap((document) =>
    document.articles.map((article): [string, PolicyRef] => [article.id, { document, article }]),
  );
  const { themes, families } = index.labels;
  const terms = [...themes, ...families];
  return {
    version: index.datasetVersion,
    dataDate: index.dataDate,
    rows,
    rowById,
    documents: index.documents,
    policyById: new Map(policies),
    regions,
    resultCounts: new Map(index.results ?? []),
    ...(index.parts && {
      unread: new Map(index.parts.map(([part, targets, results]) => [part, { targets, results }])),
    }),
    labels: {
      zh: new Map(terms.map(({ id, name }) => [id, name.zh])),
      en: new Map(terms.map(({ id, name }) => [id, name.en])),
    },
    terms: { themes: themes.map(({ id }) => id), families: families.map(({ id }) => id) },
    definitions: new Map(
      terms.flatMap(({ id, definition }): [string, Bilingual][] =>
        definition === undefined ? [] : [[id, definition]],
      ),
    ),
    keys: index.labels.keys ?? [],
  };
}
