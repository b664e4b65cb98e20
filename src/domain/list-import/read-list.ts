/** From the rows of a list to its targets, with every problem by row and column. Nothing is guessed. Pure. */
import { parseDateCell } from '../observation-import/parse-cell.ts';
import { plainText } from '../plain-text.ts';
import { parseTypedAmount, type TypedAmount } from '../review/amount.ts';
import type { Comparator, Region } from '../schema.ts';
import type { ListField, ListMapping } from './fields.ts';

export interface ListRow {
  /** Row in the file, 1-based, the heading being row 1. */
  readonly row: number;
  readonly indicator: string;
  readonly scope: string;
  readonly region: Region;
  /** Null: a dated commitment without a figure. */
  readonly amount: TypedAmount | null;
  readonly comparator: Comparator | null;
  /** The figure as it stands in its cell. */
  readonly written: string;
  readonly deadline: string | null;
  readonly source: string;
  readonly quote: string;
}

export type ListProblemCode =
  'indicator' | 'region' | 'value' | 'unit-twice' | 'deadline' | 'nothing' | 'long';

export interface ListProblem {
  readonly row: number;
  /** 0-based; null where no column is to blame. */
  readonly column: number | null;
  readonly code: ListProblemCode;
  readonly cell: string;
}

export interface ListReading {
  readonly rows: readonly ListRow[];
  readonly problems: readonly ListProblem[];
}

const LONGEST = 2000;
const LONGEST_NAME = 200;

const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:≥|>=|不低于|不少于|至少)\s*/u, '>='],
  [/^(?:≤|<=|不超过|不高于|最多|控制在)\s*/u, '<='],
  [/^(?:>|超过|突破|高于)\s*/u, '>'],
  [/^(?:<|低于|小于)\s*/u, '<'],
  [/^(?:≈|~|约)\s*/u, '~'],
];
const BEHIND: readonly (readonly [RegExp, Comparator])[] = [
  [/\s*(?:及?以上)$/u, '>='],
  [/\s*(?:及?以下|以内)$/u, '<='],
  [/\s*左右$/u, '~'],
];

/** ≥60% and 60%以上 are a bound around an amount. */
export function splitBound(text: string): { readonly amount: string; readonly comparator: Comparator } {
  const plain = text.normalize('NFKC').trim();
  const found = [...BEFORE, ...BEHIND].find(([form]) => form.test(plain));
  return found === undefined
    ? { amount: plain, comparator: '=' }
    : { amount: plain.replace(found[0], ''), comparator: found[1] };
}

type Cells = (field: ListField) => string;
type Fail = (field: ListField, code: ListProblemCode) => null;

/** Undefined: a problem was said. Null: the row has no figure. */
function readAmount(cells: Cells, fail: Fail): Pick<ListRow, 'amount' | 'comparator'> | null {
  const written = cells('value');
  if (written === '') return { amount: null, comparator: null };
  const { amount: text, comparator } = splitBound(written);
  const alone = parseTypedAmount(text, '');
  if (alone === null) return fail('value', 'value');
  const unit = cells('unit').normalize('NFKC');
  if (unit === '') return { amount: alone, comparator };
  if (alone.unit !== '' && !text.endsWith(unit)) return fail('unit', 'unit-twice');
  const amount = parseTypedAmount(text.endsWith(unit) ? text : text + unit, '');
  return amount === null ? fail('unit', 'value') : { amount, comparator };
}

function readRow(
  row: number,
  cells: Cells,
  fail: Fail,
  placeOf: (name: string) => Region | null,
): ListRow | null {
  const [indicator, scope, quote, source] = [
    cells('indicator'),
    cells('scope'),
    cells('quote'),
    cells('source'),
  ];
  if (indicator === '') return fail('indicator', 'indicator');
  if (indicator.length > LONGEST_NAME) return fail('indicator', 'long');
  if (quote.length > LONGEST) return fail('quote', 'long');
  if (scope.length + source.length > LONGEST) return fail('source', 'long');
  const region = placeOf(cells('region')) ?? fail('region', 'region');
  const figure = readAmount(cells, fail);
  const date = cells('deadline');
  const deadline = date === '' ? null : parseDateCell(date);
  if (date !== '' && deadline === null) return fail('deadline', 'deadline');
  if (region === null || figure === null) return null;
  if (figure.amount === null && deadline === null) return fail('value', 'nothing');
  return { row, indicator, scope, region, ...figure, written: cells('value'), deadline, source, quote };
}

/** `placeOf`: of the region's cell, empty where there is none. Wholly empty rows are passed over. */
export function readList(
  table: readonly (readonly string[])[],
  mapping: ListMapping,
  placeOf: (name: string) => Region | null,
): ListReading {
  const problems: ListProblem[] = [];
  const rows: ListRow[] = [];
  table.forEach((line, index) => {
    if (line.every((cell) => cell.trim() === '')) return;
    const row = index + 2;
    const cells: Cells = (field) =>
      plainText(line[mapping.get(field) ?? -1] ?? '')
        .replaceAll(/\s+/gu, ' ')
        .trim();
    const fail: Fail = (field, code) => {
      problems.push({ row, column: mapping.get(field) ?? null, code, cell: cells(field).slice(0, 80) });
      return null;
    };
    const read = readRow(row, cells, fail, placeOf);
    if (read !== null) rows.push(read);
  });
  return { rows, problems };
}
