/**
 * The small columnar index that a browser loads first: every fact of a target but its sentences, which come with the
 * document's records when a commitment is opened. Strings and small objects that repeat (regions, units, deadlines)
 * are written once and pointed at, so that 100,000 rows stay small on the wire and in memory.
 */
import { resultCounts, type ResultCount } from '../domain/dataset/results.ts';
import type { CurationMark, Dataset, Observation, PolicyDocument } from '../domain/dataset/schema.ts';
import {
  toRow,
  type CuratedLabels,
  type IndexDocument,
  type TargetRow,
} from '../domain/dataset/target-index.ts';
import { viewOf, type DatasetView } from '../domain/dataset/view.ts';
import { cellAt, toColumn, type Column } from './column.ts';

/** An optional field of a row is an empty list in its column. */
type Facts = Omit<TargetRow, 'curated'>;
interface Cells extends Facts {
  readonly curated: readonly CurationMark[];
}
type Columns = { readonly [K in keyof Cells]: Column<Cells[K]> };

export interface DatasetIndex {
  readonly format: 3;
  /** Short hash of targets.json. */
  readonly datasetVersion: string;
  /** Latest issue date of a document: the date of the data. Null where no document is dated. */
  readonly dataDate: string | null;
  readonly rows: number;
  readonly columns: Columns;
  readonly documents: readonly IndexDocument[];
  readonly labels: CuratedLabels;
  /** How many results each policy speaks of; missing where it is none. */
  readonly results?: readonly ResultCount[];
}

function latestIssueDate(documents: readonly PolicyDocument[]): string | null {
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
    curated: toColumn(rows.map(({ curated }) => curated ?? [])),
  };
}

/** A row of the index. Written out: an engine makes such a row four times faster than one filled field by field. */
export function rowAt({ columns, rows }: DatasetIndex, row: number): TargetRow {
  const cell = <T>(column: Column<T>): T => cellAt(column, row, rows);
  const curated = cell(columns.curated);
  return {
    id: cell(columns.id),
    kind: cell(columns.kind),
    region: cell(columns.region),
    indicator: cell(columns.indicator),
    indicatorKey: cell(columns.indicatorKey),
    scope: cell(columns.scope),
    value: cell(columns.value),
    valueMax: cell(columns.valueMax),
    unit: cell(columns.unit),
    comparator: cell(columns.comparator),
    measure: cell(columns.measure),
    direction: cell(columns.direction),
    frequency: cell(columns.frequency),
    average: cell(columns.average),
    cumulative: cell(columns.cumulative),
    deadline: cell(columns.deadline),
    baseline: cell(columns.baseline),
    certainty: cell(columns.certainty),
    binding: cell(columns.binding),
    theme: cell(columns.theme),
    family: cell(columns.family),
    confidence: cell(columns.confidence),
    inferred: cell(columns.inferred),
    flags: cell(columns.flags),
    documentId: cell(columns.documentId),
    articleId: cell(columns.articleId),
    line: cell(columns.line),
    part: cell(columns.part),
    mentionCount: cell(columns.mentionCount),
    ...(curated.length > 0 ? { curated: [...curated] } : {}),
  };
}

/** Sections come with the results of a document. */
function indexDocument({ sha256: _sha256, ...document }: PolicyDocument): IndexDocument {
  return { ...document, articles: document.articles.map(({ sections: _sections, ...article }) => article) };
}

export function buildIndex(
  dataset: Dataset,
  datasetVersion: string,
  labels: CuratedLabels,
  observations: readonly Observation[] = [],
): DatasetIndex {
  const rows = dataset.targets.map((target) => toRow(target, labels.keys));
  return {
    format: 3,
    datasetVersion,
    dataDate: latestIssueDate(dataset.documents),
    rows: rows.length,
    columns: toColumns(rows),
    documents: dataset.documents.map(indexDocument),
    labels,
    ...(observations.length > 0 ? { results: resultCounts(observations) } : {}),
  };
}

export const rowsOf = (index: DatasetIndex): TargetRow[] =>
  Array.from({ length: index.rows }, (_, row) => rowAt(index, row));

/** The whole index at once; the page opens its own in turns. */
export const openIndex = (index: DatasetIndex): DatasetView => viewOf(index, rowsOf(index));
