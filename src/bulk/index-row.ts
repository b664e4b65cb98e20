/**
 * The small columnar index that a browser loads first: every fact of a target but its sentences, which come with the
 * document's records when a commitment is opened. Strings and small objects that repeat (regions, units, deadlines)
 * are written once and pointed at, so that 100,000 rows stay small on the wire and in memory.
 */
import type { WrittenPart } from '../domain/dataset/parts.ts';
import type { ResultCount } from '../domain/dataset/results.ts';
import type { CurationMark, Relation } from '../domain/dataset/schema.ts';
import type { CuratedLabels, IndexDocument, TargetRow } from '../domain/dataset/target-index.ts';
import { eachOf, type Steps } from '../domain/collections/steps.ts';
import { cellAt, openColumn, type Column, type OpenColumn } from './column.ts';

/** An optional field of a row is null or an empty list in its column. */
export type Facts = Omit<TargetRow, 'curated' | 'relation'>;
interface Cells extends Facts {
  readonly curated: readonly CurationMark[];
  readonly relation: Relation | null;
}
export type Columns = { readonly [K in keyof Cells]: Column<Cells[K]> };

export interface DatasetIndex {
  readonly format: 5;
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
  /** Where it comes in parts: what each has, but for the first. */
  readonly parts?: readonly WrittenPart[];
}

type OpenColumns = { readonly [K in keyof Cells]: OpenColumn<Cells[K]> };

function* openColumns({ columns, rows }: DatasetIndex): Steps<OpenColumns> {
  const open: OpenColumns = Object.create(Object.prototype);
  for (const [name, column] of Object.entries<Column<unknown>>(columns)) {
    Object.assign(open, { [name]: openColumn(column, rows) });
    yield;
  }
  return open;
}

/** Throws where the file is shorter than it says. */
export function* rowsIn(index: DatasetIndex): Steps<TargetRow[]> {
  const columns = yield* openColumns(index);
  const rows: TargetRow[] = [];
  yield* eachOf([...columns.id.places.keys()], (row) => rows.push(rowAt(columns, row)));
  return rows;
}

/** A row of the index. Written out: an engine makes such a row four times faster than one filled field by field. */
function rowAt(columns: OpenColumns, row: number): TargetRow {
  const cell = <T>(column: OpenColumn<T>): T => cellAt(column, row);
  const curated = cell(columns.curated);
  const relation = cell(columns.relation);
  return {
    id: cell(columns.id),
    kind: cell(columns.kind),
    region: cell(columns.region),
    indicator: cell(columns.indicator),
    indicatorKey: cell(columns.indicatorKey),
    scope: cell(columns.scope),
    value: cell(columns.value),
    ...(relation && { relation }),
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
    said: cell(columns.said),
    ...(curated.length > 0 ? { curated: [...curated] } : {}),
  };
}
