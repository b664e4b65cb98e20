/**
 * Lines → text. A line that reaches the right edge goes on in the next one, unless that begins something of its own;
 * page breaks and columns are healed the same way. Each paragraph is one line; an empty line parts what the page parts.
 */
import { numbering } from '../../segment/lines.ts';
import { columnsOf, type Column } from './columns.ts';
import type { PageRows } from './furniture.ts';
import type { Row } from './rows.ts';
import { partsOf } from './tables.ts';

interface PlacedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  readonly column: Edges;
}

/** Where the lines of a column begin and end, and how far apart they stand. */
interface Edges {
  readonly left: number;
  readonly right: number;
  readonly leading: number;
}

/** In letters: so far from the edge a full line may end (a word or a bracket that did not fit). */
const FULL_WITHIN = 2;
/** In letters: a paragraph's first line is set in by about two. */
const INDENT = 0.9;
/** Letters of one size, but for rounding. */
const SAME_SIZE = 0.15;
/** A title's letters are larger than the text's. */
const TITLE = 1.25;
/** Lines of a paragraph stand as far apart as lines do; paragraphs that are not set in stand further. */
const PARAGRAPH_SPACE = 1.25;

export interface PdfText {
  readonly text: string;
  /** Offset at which each page begins. */
  readonly pages: readonly number[];
}

export function textOfPages(pages: readonly PageRows[]): PdfText {
  const body = bodySize(pages);
  const set = pages.map(({ rows, height }) => ({ height, columns: columnsOf(rows) }));
  const common = commonEdges(set, body);
  const writer = new Writer(body);
  for (const { height, columns } of set) {
    writer.page();
    const ofShape = columns.length === 1 ? common.get(Math.round(height)) : undefined;
    for (const column of columns) {
      writeColumn(writer, column, ofShape ?? edgesOf([column], body));
      writer.columnEnds();
    }
  }
  return writer.finish();
}

interface SetPage {
  readonly height: number;
  readonly columns: readonly Column[];
}

/** Pages of one shape in one column have the same edges; a last page of two short lines shows none of its own. */
function commonEdges(pages: readonly SetPage[], body: number): Map<number, Edges> {
  const shapes = new Map<number, Column[]>();
  for (const { height, columns } of pages) {
    const shape = Math.round(height);
    if (columns.length > 1) continue;
    const known = shapes.get(shape);
    if (known) known.push(...columns);
    else shapes.set(shape, [...columns]);
  }
  return new Map([...shapes].map(([shape, columns]) => [shape, edgesOf(columns, body)]));
}

function writeColumn(writer: Writer, { rows, left, right }: Column, edges: Edges): void {
  for (const part of partsOf(rows, right - left)) {
    if (part.kind === 'table') writer.table(part.rows.map(barred));
    else if (part.kind === 'ruled') writer.table(part.lines);
    else writer.line(placed(part.row, edges));
  }
}

function placed(row: Row, column: Edges): PlacedLine {
  const { segments, base, size } = row;
  return {
    text: segments.map(({ text }) => text).join(' '),
    left: segments[0]?.left ?? 0,
    right: segments.at(-1)?.right ?? 0,
    base,
    size,
    column,
  };
}

/** A few lines may run beyond the edges. */
const MOST = 0.9;

/** By the lines in the size of the text that are at least half as wide as the column. */
function edgesOf(columns: readonly Column[], body: number): Edges {
  const lines = columns.flatMap(({ rows, left, right }) =>
    rows.flatMap((row) => {
      if (row.table || Math.abs(row.size - body) > SAME_SIZE * body) return [];
      const span = { left: row.segments[0]?.left ?? left, right: row.segments.at(-1)?.right ?? right };
      return [{ ...span, isLong: span.right - span.left >= (right - left) / 2 }];
    }),
  );
  const long = lines.filter(({ isLong }) => isLong);
  const ruling = long.length > 0 ? long : lines;
  const steps = columns.flatMap(({ rows }) => rows.slice(1).map((row, i) => row.base - (rows[i]?.base ?? 0)));
  return {
    left: quantile(
      ruling.map((line) => line.left),
      1 - MOST,
    ),
    right: quantile(
      ruling.map((line) => line.right),
      MOST,
    ),
    leading: quantile(steps, 0.5),
  };
}

const quantile = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0;

/** The size in which most letters are set. */
function bodySize(pages: readonly PageRows[]): number {
  const letters = new Map<number, number>();
  for (const { rows } of pages)
    for (const { segments } of rows)
      for (const { text, size } of segments) {
        const rounded = Math.round(size * 2) / 2;
        letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
      }
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

const barred = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '｜')).join(' | ')} |`;

class Writer {
  private text = '';
  private readonly pages: number[] = [];
  private pagesToMark = 0;
  private last: PlacedLine | undefined;
  /** The next line stands on another page or in another column. */
  private isElsewhere = false;

  constructor(private readonly body: number) {}

  page(): void {
    this.pagesToMark += 1;
    this.isElsewhere = true;
  }

  columnEnds(): void {
    this.isElsewhere = true;
  }

  line(line: PlacedLine): void {
    const { last } = this;
    if (last && this.goesOn(last, line)) {
      if (isHyphenated(last.text, line.text)) this.text = this.text.slice(0, -1);
      this.add(isWordBreak(last.text, line.text) ? ' ' : '', line.text);
    } else this.add(last && isFull(last) && !isSetIn(line) ? '\n' : '\n\n', line.text);
    this.last = line;
  }

  table(lines: readonly string[]): void {
    this.add('\n\n', lines.join('\n'));
    this.last = undefined;
  }

  finish(): PdfText {
    this.markPages();
    return { text: this.text, pages: this.pages };
  }

  private add(separator: string, text: string): void {
    if (this.text !== '') this.text += separator;
    this.markPages();
    this.text += text;
    this.isElsewhere = false;
  }

  private markPages(): void {
    for (; this.pagesToMark > 0; this.pagesToMark -= 1) this.pages.push(this.text.length);
  }

  private goesOn(last: PlacedLine, line: PlacedLine): boolean {
    if (Math.abs(last.size - line.size) > SAME_SIZE * last.size) return false;
    const step = this.isElsewhere ? line.column.leading : line.base - last.base;
    if (numbering(line.text) !== undefined) return false;
    if (line.size > TITLE * this.body)
      return !this.isElsewhere && step < 2 * line.size && !/[。；]$/u.test(last.text);
    if (!isFull(last) || isSetIn(line)) return false;
    const isClosed = /[。！？；：]$/u.test(last.text);
    return isClosed ? step <= PARAGRAPH_SPACE * line.column.leading : step <= 2 * line.column.leading;
  }
}

const isFull = ({ right, size, column }: PlacedLine): boolean => right >= column.right - FULL_WITHIN * size;
const isSetIn = ({ left, size, column }: PlacedLine): boolean => left > column.left + INDENT * size;

/** A Latin word that was broken at the end of its line. */
const isHyphenated = (before: string, after: string): boolean =>
  /[A-Za-z]-$/u.test(before) && /^[a-z]/u.test(after);
const isWordBreak = (before: string, after: string): boolean =>
  /[A-Za-z,.;]$/u.test(before) && /^[A-Za-z]/u.test(after);
