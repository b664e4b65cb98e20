/**
 * The reader's own denominators (population, GDP) for figures per head or per GDP: from a CSV to values by region and
 * year. Nothing is guessed: a row that is not understood is left out and named. Never part of the dataset.
 */
import { readTypedAmount } from '../quantity/typed.ts';

export interface Denominator {
  readonly region: string;
  readonly year: number;
  /** In persons or in 元. */
  readonly value: number;
  readonly source: string;
}

interface RowProblem {
  /** 1-based line of the row among the rows of the file, the heading counted. */
  readonly row: number;
  readonly code: 'columns' | 'region' | 'year' | 'value' | 'source' | 'twice';
  readonly text: string;
}

export interface ParsedDenominators {
  readonly values: readonly Denominator[];
  readonly problems: readonly RowProblem[];
}

/** 2185万, 4.38万亿元, 21,893,095: a positive number of persons or 元. Null where it is none. */
export function parseAmount(text: string): number | null {
  const amount = readTypedAmount(text);
  const isExact = amount !== null && amount.comparator === '=' && amount.valueMax === null;
  return isExact && amount.value > 0 && ['', '人', '元'].includes(amount.unit) ? amount.value : null;
}

function readRow(cells: readonly string[]): Denominator | RowProblem['code'] {
  const [region = '', year = '', amount = '', source = ''] = cells;
  if (cells.length < 4) return 'columns';
  if (!/^\d{6}$/u.test(region)) return 'region';
  if (!/^(?:19|20)\d{2}$/u.test(year)) return 'year';
  const value = parseAmount(amount);
  if (value === null) return 'value';
  return source === '' ? 'source' : { region, year: Number(year), value, source };
}

/** A heading is a first row whose year column is a word. */
const isHeading = (cells: readonly string[]): boolean => !/\d/u.test(cells[1] ?? '');

/** Columns: region code (GB/T 2260), year, value, source. `rows` as a CSV reader gives them. */
export function readDenominators(rows: readonly (readonly string[])[]): ParsedDenominators {
  const values: Denominator[] = [];
  const problems: RowProblem[] = [];
  const known = new Set<string>();
  for (const [index, raw] of rows.entries()) {
    const cells = raw.map((cell) => cell.replace(/^\uFEFF/u, '').trim());
    if (cells.every((cell) => cell === '') || (index === 0 && isHeading(cells))) continue;
    const read = readRow(cells);
    const key = typeof read === 'string' ? '' : `${read.region} ${read.year}`;
    const code = known.has(key) ? 'twice' : read;
    if (typeof code === 'string') {
      problems.push({ row: index + 1, code, text: cells.join(',').slice(0, 80) });
      continue;
    }
    known.add(key);
    values.push(code);
  }
  return { values, problems };
}

/** The value of the deadline's year, else the latest before it, else the earliest there is. Null where the region has none. */
export function denominatorFor(
  values: readonly Denominator[],
  region: string,
  year: number | null,
): Denominator | null {
  const own = values.filter((entry) => entry.region === region).toSorted((a, b) => a.year - b.year);
  const before = year === null ? own : own.filter((entry) => entry.year <= year);
  return before.at(-1) ?? own[0] ?? null;
}
