/**
 * The rows of an indicator table whose borders were lost when its text was taken over: the cells of all rows stand in one
 * line without a sign between them (捕捞产量（万吨）9085-6%2养殖面积…). Arithmetic says where its figures part:
 * 捕捞产量（万吨）9085-6% under 2020年 | 2025年 | 增减 can only be 90 | 85 | -6%. A row that may be parted in two ways is
 * not read.
 */
import { unitAt } from '../../src/domain/quantity/unit.ts';
import { flowOf, sourceRange, type Flow } from '../../src/domain/text/flow.ts';
import type { Line } from './lines.ts';
import type { FoundTable, TableRow } from './tables.ts';

/** What a column's cells look like, in the order in which a header's words are tried. */
const COLUMNS = {
  change:
    /(?:20\d\d年?比20\d\d年?|“?十[一二三四五]五”?(?:期间|时期)?)?(?:累计|年均|增减|增长|增幅|变化|下降|降低|减少|提高)[\u4e00-\u9fa5]{0,4}|[〔（[]累计[〕）\]]/y,
  year: /(?:19|20)\d\d年?(?:目标值?|现状值?|实际值?)?/y,
  binding: /(?:指标)?(?:属性|性质)/y,
} as const;
type ColumnKind = keyof typeof COLUMNS;

/** A cell is tried to its longest and to each shorter form. */
const CELLS: Readonly<Record<ColumnKind, RegExp>> = {
  change: /^(?:[-+]?\d+(?:\.\d+)?(?:%|个百分点)?|[〔（[][-+]?\d+(?:\.\d+)?(?:%|个百分点)?[〕）\]]|—|-)$/,
  year: /^(?:[<>≤≥]?(?:0|[1-9]\d*)(?:\.\d+)?%?(?:左右|以上|以下|以内)?|—|-)$/,
  binding: /^(?:约束性|预期性)$/,
};
const LONGEST_CELL = 14;
const MOST_WAYS = 500;

interface Column {
  readonly kind: ColumnKind;
  readonly start: number;
  readonly end: number;
}
type Span = readonly [start: number, end: number];

/** 2捕捞产量（万吨）: a row's number, its name and the unit that ends the name before the first figure. */
const NAMED = /(?:\d{1,2}[.、]? ?)?[\u4e00-\u9fa5][^。；（）]{1,40}（([^（）]{1,12})）(?=[ \d<>≤≥＜＞〔—-])/y;
const ONLY_CELLS = /^[\d. <>≤≥＜＞％%〔〕个百分点约束预期性—-]+$/;
const MIN_ROWS = 2;

/** 6%2养殖, 产量（万吨）90, 39.25家3亩, 占比（%）61.5≥70: a figure that runs into its neighbour. */
const RUNS_ON =
  /%\d|[（(][%‰\u4e00-\u9fa5/]{1,8}[）)][\d＜＞<>≤≥]|\d\.\d+[＜＞<>≤≥-]\d|\d(?:家|个|人|元|吨|亩|户)\d/g;
const MIN_RUNS_ON = 3;
const STOPS = /[。；，]/g;
const ALL_FIGURES = /\d+/g;
const MIN_FIGURES = 6;
/** Prose has a stop for each two or three figures. */
const MAX_STOPS = 0.2;

const countOf = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

/** Whether a line is such a table. */
export function isLostTable(text: string): boolean {
  if (text.includes('|') || text.includes('\t')) return false;
  const figures = countOf(ALL_FIGURES, text);
  return (
    figures >= MIN_FIGURES &&
    countOf(STOPS, text) <= MAX_STOPS * figures &&
    countOf(RUNS_ON, text) >= MIN_RUNS_ON
  );
}

/** The lost table that begins with the line at index `at`, with the rows that can be parted; undefined where there is none. */
export function gluedTable(source: string, lines: readonly Line[], at: number): FoundTable | undefined {
  const first = lines[at];
  if (!first || !(isLostTable(first.text.trim()) || isGluedRow(first.text.trim()))) return undefined;
  const lost = [first];
  let next = at + 1;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (!line || (line.text.trim() !== '' && !isGluedRow(line.text.trim()))) break;
    if (line.text.trim() !== '') lost.push(line);
  }
  return { rows: gluedRows(source, lost, textBefore(lines, at)), oversized: [], lost, next };
}

/** A row in a line of its own: 1捕捞产量（万吨）9085-6%. */
function isGluedRow(text: string): boolean {
  NAMED.lastIndex = 0;
  const named = NAMED.exec(text);
  return named !== null && isUnit(named[1] ?? '') && ONLY_CELLS.test(text.slice(NAMED.lastIndex));
}

/** The last line with text before an index, at whose end the header may begin. */
function textBefore(lines: readonly Line[], index: number): Line | undefined {
  let at = index - 1;
  while (at >= 0 && lines[at]?.text.trim() === '') at -= 1;
  return lines[at];
}

/** The header and the rows; none where it has no header of years, or fewer than two rows can be parted. */
function gluedRows(source: string, lines: readonly Line[], before: Line | undefined): TableRow[] {
  const pieces = lines.map(({ start, end }): Span => [start, end]);
  const flow = flowOf(source, [...(before ? [headOf(before)] : []), ...pieces]);
  const header = headerOf(flow.text);
  if (!header) return [];
  const { name, columns } = header;
  const row = (spans: readonly Span[]): TableRow => {
    const cells = spans.map(([start, end]) => flowOf(source, [sourceRange(flow, start, end)]));
    const [from] = sourceRange(flow, ...(spans[0] ?? [0, 0]));
    return { line: (lines.findLast(({ start }) => start <= from) ?? lines[0])?.number ?? 0, cells };
  };
  const rows = rowsFrom(flow, header.end, columns);
  if (rows.length < MIN_ROWS) return [];
  return [row([name, ...columns.map(({ start, end }): Span => [start, end])]), ...rows.map(row)];
}

/** From the last 指标 of a line on, where a header may begin; nothing of a line without one. */
function headOf({ start, end, text }: Line): Span {
  const at = text.lastIndexOf('指标');
  return [at < 0 ? end : start + at, end];
}

interface Header {
  readonly name: Span;
  readonly columns: readonly Column[];
  readonly end: number;
}

/** 指标2020年2025年增减: the word 指标, then columns one behind the other, of which one is a year. */
function headerOf(text: string): Header | undefined {
  for (let at = text.indexOf('指标'); at >= 0; at = text.indexOf('指标', at + 2)) {
    const columns: Column[] = [];
    let end = at + 2;
    for (let next = columnAt(text, end); next; next = columnAt(text, end)) {
      columns.push(next);
      end = next.end;
    }
    if (columns.some(({ kind }) => kind === 'year') && columns.length > 1)
      return { name: [at, at + 2], columns, end };
  }
  return undefined;
}

function columnAt(text: string, start: number): Column | undefined {
  for (const kind of ['change', 'year', 'binding'] as const) {
    const words = COLUMNS[kind];
    words.lastIndex = start;
    const found = words.exec(text);
    if (found) return { kind, start, end: words.lastIndex };
  }
  return undefined;
}

/** The rows that can be parted in one way only, up to the first whose end cannot be told. */
function rowsFrom({ text }: Flow, from: number, columns: readonly Column[]): Span[][] {
  const rows: Span[][] = [];
  for (let at = from; ;) {
    NAMED.lastIndex = at;
    const named = NAMED.exec(text);
    if (!named || !isUnit(named[1] ?? '')) return rows;
    const name: Span = [at, NAMED.lastIndex];
    const ways = waysOf(text, name[1], columns);
    const [end, ...others] = new Set(ways.map((cells) => cells.at(-1)?.[1]));
    if (end === undefined || others.length > 0) return rows;
    const [cells = []] = ways;
    if (ways.length === 1) rows.push([name, ...cells]);
    at = end;
  }
}

const isUnit = (text: string): boolean => unitAt(text, 0) !== undefined || /^[万亿]/.test(text);

/** The ways to part a row's figures that their arithmetic confirms; where it confirms none, those that it cannot refute. */
function waysOf(text: string, from: number, columns: readonly Column[]): Span[][] {
  const ways = partings(text, from, columns).filter((cells) => endsRow(text, cells));
  const judged = ways.map((cells) => addsUp(text, cells, columns));
  return ways.filter((_, i) => judged[i] === (judged.includes(true) ? true : undefined));
}

/** All ways to part the figures at `from` into one cell a column; none where there are more than anybody would write. */
function partings(text: string, from: number, columns: readonly Column[]): Span[][] {
  let ways: Span[][] = [[]];
  for (const { kind } of columns) {
    ways = ways.flatMap((cells) =>
      cellsAt(text, cells.at(-1)?.[1] ?? from, kind).map((cell) => [...cells, cell]),
    );
    if (ways.length > MOST_WAYS) return [];
  }
  return ways;
}

/** What a column's cell can be at an offset, behind a blank if there is one. */
function cellsAt(text: string, from: number, kind: ColumnKind): Span[] {
  const start = text[from] === ' ' ? from + 1 : from;
  const found: Span[] = [];
  for (let end = start + 1; end <= Math.min(start + LONGEST_CELL, text.length); end += 1)
    if (CELLS[kind].test(text.slice(start, end))) found.push([start, end]);
  return found;
}

/** Behind a row stand the next row's number and name, or the table's end; 个 of 个百分点 begins none. */
const endsRow = (text: string, cells: readonly Span[]): boolean =>
  /^(?:\d{1,2}[.、]?)?(?![个%以左])[\u4e00-\u9fa5“]|^$/.test(
    text.slice(cells.at(-1)?.[1], (cells.at(-1)?.[1] ?? 0) + 4),
  );

const FIGURE = /\d+(?:\.(\d+))?/;

/**
 * Whether what a column of change says is the change between the two years before it, as exactly as it is written; undefined
 * where one of the three is not said.
 */
function addsUp(text: string, cells: readonly Span[], columns: readonly Column[]): boolean | undefined {
  const of = (kind: ColumnKind): string[] =>
    cells.flatMap(([start, end], i) => (columns[i]?.kind === kind ? [text.slice(start, end)] : []));
  const [base, goal] = of('year').map((cell) => Number(FIGURE.exec(cell)?.[0]));
  const written = of('change')[0] ?? '';
  const change = FIGURE.exec(written);
  if (!change || base === undefined || goal === undefined || Number.isNaN(base + goal)) return undefined;
  const half = 0.5 * 10 ** -(change[1] ?? '').length + 1e-9;
  const fits = (real: number): boolean => Math.abs(Math.abs(real) - Number(change[0])) <= half;
  const isRate = !written.includes('点') && fits(((goal - base) / base) * 100);
  return isRate || (!written.includes('%') && fits(goal - base));
}
