/**
 * The small columnar index that a browser loads first: every fact of a target but its sentences, which come with the
 * document's records when a commitment is opened. Strings and small objects that repeat (regions, units, deadlines)
 * are written once and pointed at, so that 100,000 rows stay small on the wire and in memory.
 */
import type { SameDefinition } from './curated.ts';
import type { Dataset, Mention, PolicyDocument, Target } from './schema.ts';

/** A target as the list, the facets, the charts and the timeline need it: all but the text of its mentions. */
export interface TargetRow extends Omit<Target, 'mentions'> {
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
  /** Wordings that are one definition, for the comparability gate. */
  readonly same?: SameDefinition | undefined;
}

export interface CuratedLabels {
  readonly themes: readonly TermLabel[];
  readonly families: readonly TermLabel[];
}

/** Either one entry per row, or the distinct entries and per row the position in them. */
type Column<T> =
  { readonly all: readonly T[] } | { readonly dict: readonly T[]; readonly at: readonly number[] };

type Columns = { readonly [K in keyof TargetRow]: Column<TargetRow[K]> };

export interface DatasetIndex {
  readonly format: 1;
  /** Short hash of targets.json. */
  readonly datasetVersion: string;
  /** Latest issue date of a document: the date of the data. Null where no document is dated. */
  readonly dataDate: string | null;
  readonly rows: number;
  readonly columns: Columns;
  readonly documents: readonly IndexDocument[];
  readonly labels: CuratedLabels;
}

/** The records file of one document: the targets whose main mention is in it. */
export interface DocumentRecords {
  readonly documentId: string;
  readonly targets: readonly Target[];
}

/** The mention that a citation names: in the policy's own text, else in the editor's note. */
function mainMention(target: Target): Mention {
  const first = target.mentions.find(({ part }) => part === 'body') ?? target.mentions[0];
  if (first === undefined) throw new Error(`target ${target.id} has no mention`);
  return first;
}

export function toRow(target: Target): TargetRow {
  const { mentions, ...facts } = target;
  const { documentId, articleId, line } = mainMention(target);
  return { ...facts, documentId, articleId, line, mentionCount: mentions.length };
}

function toColumn<T>(values: readonly T[]): Column<T> {
  const dict: T[] = [];
  const positions = new Map<string, number>();
  const at = values.map((value) => {
    const key = JSON.stringify(value);
    const known = positions.get(key);
    if (known !== undefined) return known;
    positions.set(key, dict.length);
    dict.push(value);
    return dict.length - 1;
  });
  // A dictionary pays only where most entries repeat.
  return dict.length * 2 > values.length ? { all: values } : { dict, at };
}

/** Entry of a column; throws where the file is shorter than it says. */
function entry<T>(column: Column<T>, row: number): T {
  const value = 'all' in column ? column.all[row] : column.dict[column.at[row] ?? -1];
  if (value === undefined) throw new Error(`dataset index: row ${row} is missing`);
  return value;
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
  const column = <K extends keyof TargetRow>(key: K): Column<TargetRow[K]> =>
    toColumn(rows.map((row) => row[key]));
  return {
    id: column('id'),
    kind: column('kind'),
    region: column('region'),
    indicator: column('indicator'),
    scope: column('scope'),
    value: column('value'),
    valueMax: column('valueMax'),
    unit: column('unit'),
    comparator: column('comparator'),
    measure: column('measure'),
    direction: column('direction'),
    frequency: column('frequency'),
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
  };
}

function rowAt(columns: Columns, row: number): TargetRow {
  const at = <K extends keyof TargetRow>(key: K): TargetRow[K] => entry<TargetRow[K]>(columns[key], row);
  return {
    id: at('id'),
    kind: at('kind'),
    region: at('region'),
    indicator: at('indicator'),
    scope: at('scope'),
    value: at('value'),
    valueMax: at('valueMax'),
    unit: at('unit'),
    comparator: at('comparator'),
    measure: at('measure'),
    direction: at('direction'),
    frequency: at('frequency'),
    deadline: at('deadline'),
    baseline: at('baseline'),
    certainty: at('certainty'),
    binding: at('binding'),
    theme: at('theme'),
    family: at('family'),
    confidence: at('confidence'),
    inferred: at('inferred'),
    flags: at('flags'),
    documentId: at('documentId'),
    articleId: at('articleId'),
    line: at('line'),
    mentionCount: at('mentionCount'),
  };
}

export function buildIndex(dataset: Dataset, datasetVersion: string, labels: CuratedLabels): DatasetIndex {
  const rows = dataset.targets.map(toRow);
  return {
    format: 1,
    datasetVersion,
    dataDate: latestIssueDate(dataset.documents),
    rows: rows.length,
    columns: toColumns(rows),
    documents: dataset.documents.map(({ sha256: _sha256, ...document }) => document),
    labels,
  };
}

/** The rows of an index, in the order of targets.json. */
export function readRows(index: DatasetIndex): TargetRow[] {
  return Array.from({ length: index.rows }, (_, row) => rowAt(index.columns, row));
}

/** Groups targets by the document of their first mention; a document without any gets an empty file. */
export function splitRecords(dataset: Dataset): DocumentRecords[] {
  const byDocument = new Map<string, Target[]>(dataset.documents.map(({ id }) => [id, []]));
  for (const target of dataset.targets) {
    const { documentId } = mainMention(target);
    const list = byDocument.get(documentId);
    if (list === undefined) throw new Error(`target ${target.id}: unknown document ${documentId}`);
    list.push(target);
  }
  return [...byDocument].map(([documentId, targets]) => ({ documentId, targets }));
}
