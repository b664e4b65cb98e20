/**
 * The small columnar index that a browser loads first: every fact of a target but its sentences, which come with the
 * document's records when a commitment is opened. Strings and small objects that repeat (regions, units, deadlines)
 * are written once and pointed at, so that 100,000 rows stay small on the wire and in memory.
 */
import { readerOf, toColumn, type Column } from '../collections/column.ts';
import type { KeyRow } from '../indicator/key-table.ts';
import { keyed, type WithKey } from '../indicator/keyed.ts';
import { resultCounts, type ResultCount } from './results.ts';
import type { CurationMark, Dataset, Mention, Observation, PolicyDocument, Target } from './schema.ts';
import { atOnce, type Sliced } from '../collections/sliced.ts';

/** A target as the list, the facets, the charts and the timeline need it: all but the text of its mentions. */
export interface TargetRow extends Omit<Target, 'mentions' | 'rows' | keyof WithKey>, WithKey {
  /** Document and article of the first mention; its full record is in that document's file. */
  readonly documentId: string;
  readonly articleId: string;
  /** Line of the first mention, 1-based. */
  readonly line: number;
  readonly mentionCount: number;
}

export interface IndexDocument extends Omit<PolicyDocument, 'sha256'> {}

/** A text in both languages of the page. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A curated table's entry as the page shows it: its name and, of a family, what it measures (口径). */
export interface TermLabel {
  readonly id: string;
  readonly name: Bilingual;
  readonly definition?: Bilingual | undefined;
}

export interface CuratedLabels {
  readonly themes: readonly TermLabel[];
  readonly families: readonly TermLabel[];
  /** By which records that a person brings get their indicator key. */
  readonly keys?: readonly KeyRow[];
}

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

/** The records file of one document: the targets whose main mention is in it. */
export interface DocumentRecords {
  readonly documentId: string;
  /** Of the document's file, by which a correction names it. */
  readonly sha256: string;
  readonly targets: readonly Target[];
}

/** The mention that a citation names: in the policy's own text, else in the editor's note. */
function mainMention(target: Target): Mention {
  const first = target.mentions.find(({ part }) => part === 'body') ?? target.mentions[0];
  if (first === undefined) throw new Error(`target ${target.id} has no mention`);
  return first;
}

const NO_KEYS: readonly KeyRow[] = [];

/** `keys`: of the curated families, for records that come without one. */
export function toRow(target: Target, keys: readonly KeyRow[] = NO_KEYS): TargetRow {
  const { mentions, rows: _rows, ...facts } = keyed(target, keys);
  const { documentId, articleId, line } = mainMention(target);
  return { ...facts, documentId, articleId, line, mentionCount: mentions.length };
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
    mentionCount: column('mentionCount'),
    curated: toColumn(rows.map(({ curated }) => curated ?? [])),
  };
}

type Readers = { readonly [K in keyof Cells]: (row: number) => Cells[K] };

/** A column is read when its first entry is asked for, so that not all are read in one go. */
function readersOf({ columns, rows }: DatasetIndex): Readers {
  const reader = <K extends keyof Cells>(key: K): ((row: number) => Cells[K]) => {
    let read: ((row: number) => Cells[K]) | null = null;
    return (row) => (read ??= readerOf<Cells[K]>(columns[key], rows))(row);
  };
  return {
    id: reader('id'),
    kind: reader('kind'),
    region: reader('region'),
    indicator: reader('indicator'),
    indicatorKey: reader('indicatorKey'),
    scope: reader('scope'),
    value: reader('value'),
    valueMax: reader('valueMax'),
    unit: reader('unit'),
    comparator: reader('comparator'),
    measure: reader('measure'),
    direction: reader('direction'),
    frequency: reader('frequency'),
    average: reader('average'),
    cumulative: reader('cumulative'),
    deadline: reader('deadline'),
    baseline: reader('baseline'),
    certainty: reader('certainty'),
    binding: reader('binding'),
    theme: reader('theme'),
    family: reader('family'),
    confidence: reader('confidence'),
    inferred: reader('inferred'),
    flags: reader('flags'),
    documentId: reader('documentId'),
    articleId: reader('articleId'),
    line: reader('line'),
    mentionCount: reader('mentionCount'),
    curated: reader('curated'),
  };
}

function rowAt(read: Readers, row: number): TargetRow {
  const curated = read.curated(row);
  return {
    id: read.id(row),
    kind: read.kind(row),
    region: read.region(row),
    indicator: read.indicator(row),
    indicatorKey: read.indicatorKey(row),
    scope: read.scope(row),
    value: read.value(row),
    valueMax: read.valueMax(row),
    unit: read.unit(row),
    comparator: read.comparator(row),
    measure: read.measure(row),
    direction: read.direction(row),
    frequency: read.frequency(row),
    average: read.average(row),
    cumulative: read.cumulative(row),
    deadline: read.deadline(row),
    baseline: read.baseline(row),
    certainty: read.certainty(row),
    binding: read.binding(row),
    theme: read.theme(row),
    family: read.family(row),
    confidence: read.confidence(row),
    inferred: read.inferred(row),
    flags: read.flags(row),
    documentId: read.documentId(row),
    articleId: read.articleId(row),
    line: read.line(row),
    mentionCount: read.mentionCount(row),
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
  const rows = dataset.targets.map((target) => toRow(target, labels.keys ?? NO_KEYS));
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

/** Rows that are made before somebody else may have a turn. */
const TURN = 1000;

/** The rows of an index, in the order of targets.json. */
export function* rowsOf(index: DatasetIndex): Sliced<TargetRow[]> {
  const readers = readersOf(index);
  const rows: TargetRow[] = [];
  if (index.rows > TURN) {
    for (const read of Object.values(readers)) {
      read(0);
      yield;
    }
  }
  for (let row = 0; row < index.rows; row += 1) {
    rows.push(rowAt(readers, row));
    if (row % TURN === TURN - 1) yield;
  }
  return rows;
}

export const readRows = (index: DatasetIndex): TargetRow[] => atOnce(rowsOf(index));

/** Groups targets by the document of their first mention; a document without any gets an empty file. */
export function splitRecords(dataset: Dataset): DocumentRecords[] {
  const byDocument = new Map<string, Target[]>(dataset.documents.map(({ id }) => [id, []]));
  const hashes = new Map(dataset.documents.map(({ id, sha256 }) => [id, sha256]));
  for (const target of dataset.targets) {
    const { documentId } = mainMention(target);
    const list = byDocument.get(documentId);
    if (list === undefined) throw new Error(`target ${target.id}: unknown document ${documentId}`);
    list.push(target);
  }
  return [...byDocument].map(([documentId, targets]) => ({
    documentId,
    sha256: hashes.get(documentId) ?? '',
    targets,
  }));
}
