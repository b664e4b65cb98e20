/** The index as it is made of a dataset, when the page is built and in tests. The page itself only reads it (index-row.ts). */
import { atOnce } from '../domain/collections/steps.ts';
import { tally } from '../domain/collections/tally.ts';
import type { WrittenPart } from '../domain/dataset/parts.ts';
import { isMistitled } from '../domain/dataset/mistitled.ts';
import type { Article, Dataset, Observation, PolicyDocument } from '../domain/dataset/schema.ts';
import {
  sectionsIn,
  toRow,
  type CuratedLabels,
  type IndexArticle,
  type IndexDocument,
  type TargetRow,
} from '../domain/dataset/target-index.ts';
import { viewOf, type DatasetView } from '../domain/dataset/view.ts';
import { toColumn, type Column } from './column.ts';
import { rowsIn, type Columns, type DatasetIndex, type Facts } from './index-row.ts';

export function latestIssueDate(documents: readonly PolicyDocument[]): string | null {
  const dates = documents.flatMap((document) => document.issueDate ?? []);
  return dates.reduce<string | null>(
    (latest, date) => (latest === null || date > latest ? date : latest),
    null,
  );
}

/** Written out, so that a field added to the schema and forgotten here does not compile. */
function toColumns(rows: readonly TargetRow[]): Columns {
  const column = <K extends keyof Facts>(key: K): Column<Facts[K]> => toColumn(rows.map((row) => row[key]));
  return {
    id: column('id'),
    kind: column('kind'),
    region: column('region'),
    indicator: column('indicator'),
    indicatorKey: column('indicatorKey'),
    scope: column('scope'),
    value: column('value'),
    valueMax: column('valueMax'),
    unit: column('unit'),
    comparator: column('comparator'),
    measure: column('measure'),
    direction: column('direction'),
    frequency: column('frequency'),
    average: column('average'),
    cumulative: column('cumulative'),
    deadline: column('deadline'),
    baseline: column('baseline'),
    certainty: column('certainty'),
    binding: column('binding'),
    theme: column('theme'),
    family: column('family'),
    confidence: column('confidence'),
    inferred: column('inferred'),
    flags: column('flags'),
    documentId: column('documentId'),
    articleId: column('articleId'),
    line: column('line'),
    part: column('part'),
    mentionCount: column('mentionCount'),
    said: column('said'),
    relation: toColumn(rows.map(({ relation }) => relation ?? null)),
    curated: toColumn(rows.map(({ curated }) => curated ?? [])),
  };
}

function indexArticle(article: Article): IndexArticle {
  const { sections: _sections, facts: _facts, regionEvidence: _evidence, ...others } = article;
  return isMistitled(article) ? { ...others, mistitled: true } : others;
}

/** Sections and the evidence of facts come with the results of a document. */
const indexDocument = ({ sha256: _sha256, ...document }: PolicyDocument): IndexDocument => ({
  ...document,
  articles: document.articles.map(indexArticle),
});

export function buildIndex(
  dataset: Dataset,
  datasetVersion: string,
  labels: CuratedLabels,
  observations: readonly Observation[] = [],
): DatasetIndex {
  const { documents } = dataset;
  const sectionsOf = sectionsIn(documents);
  const rows = dataset.targets.map((target) => toRow(target, labels.keys, sectionsOf));
  const tellers = observations.flatMap(({ mentions }) => mentions[0]?.articleId ?? []);
  return indexOf({ documents, rows, tellers }, datasetVersion, labels);
}

export interface Indexed {
  readonly documents: readonly PolicyDocument[];
  readonly rows: readonly TargetRow[];
  /** The policy that speaks of each result first. */
  readonly tellers: readonly string[];
}

export const indexOf = (
  { documents, rows, tellers }: Indexed,
  datasetVersion: string,
  labels: CuratedLabels,
  parts: readonly WrittenPart[] = [],
): DatasetIndex => ({
  format: 5,
  datasetVersion,
  dataDate: latestIssueDate(documents),
  rows: rows.length,
  columns: toColumns(rows),
  documents: documents.map(indexDocument),
  labels,
  ...(tellers.length > 0 ? { results: [...tally(tellers)] } : {}),
  ...(parts.length > 0 ? { parts } : {}),
});

export const rowsOf = (index: DatasetIndex): TargetRow[] => atOnce(rowsIn(index));

/** The whole index at once; the page opens its own in turns. */
export const openIndex = (index: DatasetIndex): DatasetView => viewOf(index, rowsOf(index));
