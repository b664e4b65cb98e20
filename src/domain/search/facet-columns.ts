/** The facets of a commitment, and for all rows as columns, so that counting is arithmetic on codes. */
import { codedBy, type Coded } from '../collections/coded.ts';
import type { TargetRow } from '../dataset/target-index.ts';
import { dueBy, DUES, type Due, type Vantage } from '../time/due.ts';
import type { Flag } from '../dataset/schema.ts';
import { pauseAfter, type Sliced } from '../collections/sliced.ts';

export const FACETS = [
  'region',
  'theme',
  'kind',
  'unit',
  'year',
  'due',
  'policy',
  'certainty',
  'doubt',
] as const;
export type Facet = (typeof FACETS)[number];

export type Selection = { readonly [F in Facet]: readonly string[] };

/** The value of rows that have none, in a facet where that is said: no deadline, no unit, no theme. */
export const NO_VALUE = 'none';

/** What a reader should doubt: the record's flags, and a deadline that its sentence does not say. */
export const DOUBTS = [
  'draft',
  'deadline-inferred',
  'contradiction',
  'region-unknown',
  'region-doubtful',
  'region-from-body',
  'mentions-differ',
  'deadline-passed-at-issue',
  'no-sentence',
] as const satisfies readonly (Flag | 'deadline-inferred')[];
export type Doubt = (typeof DOUBTS)[number];

export function doubtsOf({ flags, deadline }: Pick<TargetRow, 'flags' | 'deadline'>): readonly Doubt[] {
  const isInferred = deadline.value !== null && deadline.basis !== 'sentence';
  return isInferred ? ['deadline-inferred', ...flags] : flags;
}

type Values = readonly string[];

/** What a row has of a facet: one value of most; of doubts several, in one word, or none. What is due also hangs on the day. */
const KEY_OF: { readonly [F in Exclude<Facet, 'due'>]: (row: TargetRow) => string } = {
  region: (row) => row.region.code,
  theme: (row) => row.theme?.id ?? NO_VALUE,
  kind: (row) => row.kind,
  unit: (row) => (row.unit === '' ? NO_VALUE : row.unit),
  year: (row) => row.deadline.value?.slice(0, 4) ?? NO_VALUE,
  policy: (row) => row.articleId,
  certainty: (row) => row.certainty,
  doubt: (row) => doubtsOf(row).join(' '),
};

/** A facet as a column: per row a code, per code the values that it stands for. */
export interface FacetColumn {
  readonly codes: Uint32Array;
  readonly values: readonly Values[];
}

type Fixed = Exclude<Facet, 'due'>;

interface FacetColumns {
  readonly of: Map<Fixed, FacetColumn>;
  deadlines: Coded<TargetRow> | null;
}

/** Columns are made once for a list of rows, when they are first asked for, however often it is filtered. */
const KNOWN = new WeakMap<readonly TargetRow[], FacetColumns>();

function columnsOf(rows: readonly TargetRow[]): FacetColumns {
  const known = KNOWN.get(rows) ?? { of: new Map<Fixed, FacetColumn>(), deadlines: null };
  KNOWN.set(rows, known);
  return known;
}

function fixedColumn(rows: readonly TargetRow[], facet: Fixed): FacetColumn {
  const { of } = columnsOf(rows);
  const known = of.get(facet);
  if (known !== undefined) return known;
  const { codes, examples } = codedBy(rows, KEY_OF[facet]);
  const valuesOf = (row: TargetRow): Values => (facet === 'doubt' ? doubtsOf(row) : [KEY_OF[facet](row)]);
  const column = { codes, values: examples.map(valuesOf) };
  of.set(facet, column);
  return column;
}

/** Rows told apart by their deadline. */
function codedDeadlines(rows: readonly TargetRow[]): Coded<TargetRow> {
  const columns = columnsOf(rows);
  return (columns.deadlines ??= codedBy(rows, ({ deadline }) => deadline.value ?? ''));
}

const DUE_VALUES: readonly Values[] = [...DUES, NO_VALUE].map((due) => [due]);

const codeOf = (due: Due | null): number => (due === null ? DUES.length : DUES.indexOf(due));

/** What is due, once per distinct deadline; only rows with a recorded result are looked at one by one. */
function dueColumn(rows: readonly TargetRow[], vantage: Vantage): FacetColumn {
  const { results } = vantage;
  const deadlines = codedDeadlines(rows);
  const dueOf = dueBy(vantage);
  const withoutResult = dueBy({ ...vantage, results: results === null ? null : new Map() });
  const plain = deadlines.examples.map((row) => codeOf(withoutResult(row)));
  const codes = deadlines.codes.map((code) => plain[code] ?? DUES.length);
  if (results !== null && results.size > 0) {
    for (const [at, row] of rows.entries()) if (results.has(row.id)) codes[at] = codeOf(dueOf(row));
  }
  return { codes, values: DUE_VALUES };
}

export function facetColumn(rows: readonly TargetRow[], facet: Facet, vantage: Vantage): FacetColumn {
  return facet === 'due' ? dueColumn(rows, vantage) : fixedColumn(rows, facet);
}

/** Whether the rows differ in the facet at all: mostly known after two of them, without a column. */
export function doDiffer(rows: readonly TargetRow[], facet: Facet, vantage: Vantage): boolean {
  const dueOf = dueBy(vantage);
  const keyOf = facet === 'due' ? (row: TargetRow): string => dueOf(row) ?? NO_VALUE : KEY_OF[facet];
  const [first] = rows;
  return first !== undefined && rows.some((row) => keyOf(row) !== keyOf(first));
}

/** Makes the columns of many rows ready, one in a turn, before a facet is chosen for the first time. Few need no time. */
export function* columnsReady(rows: readonly TargetRow[]): Sliced<void> {
  for (const facet of FACETS) {
    yield* pauseAfter(rows);
    if (facet === 'due') codedDeadlines(rows);
    else fixedColumn(rows, facet);
  }
}
