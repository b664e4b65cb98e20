/**
 * Lines → blocks: paragraphs (healed across page breaks and hard wraps) and tables. What a page adds to the text (page
 * numbers, running heads, buttons, captions) is set aside as furniture, so that its digits can still be accounted for.
 */
import { CharacterSet } from '../../src/domain/text/character-set.ts';
import { flowOf, type Flow } from '../../src/domain/text/flow.ts';
import { gluedTable } from './glued-table.ts';
import { isPageNumber, numbering, type Line } from './lines.ts';
import { isMetaLine, isPageLine, runningHeads } from './page-lines.ts';
import { partsOfLines } from './long-lines.ts';
import { stackedTable } from './stacked-table.ts';
import { tableRows, type FoundTable, type TableRow } from './tables.ts';
import { CONTENTS, isTitleText } from './titles.ts';

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly flow: Flow;
  readonly firstLine: number;
  readonly lastLine: number;
  /** Depth of its numbering, see `numbering`; undefined for plain text. */
  readonly depth: number | undefined;
  /** A line without a full stop that stands over what follows. */
  readonly heading: boolean;
  /** Of a Markdown heading: 3 for ###. */
  readonly level?: number;
}
export interface Table {
  readonly kind: 'table';
  readonly rows: readonly TableRow[];
  /** Lines of rows beyond the limits of read/limits.ts, which are not read. */
  readonly oversized: readonly number[];
  readonly firstLine: number;
  readonly lastLine: number;
}
export type Block = Paragraph | Table;

/** The text of a paragraph; empty for a table or where there is no block. */
export const textOf = (block: Block | undefined): string =>
  block?.kind === 'paragraph' ? block.flow.text : '';

/** The texts of the blocks [first, end). */
export const textsOf = (blocks: readonly Block[], first: number, end: number): string[] =>
  blocks.slice(first, end).map(textOf);

export interface Blocks {
  readonly blocks: readonly Block[];
  /** Source ranges of page numbers, running heads, and the buttons and captions of a page. */
  readonly furniture: readonly (readonly [number, number])[];
  /** Source ranges of tables whose cells run into each other: what glued-table.ts cannot part is not read. */
  readonly lostTables: readonly (readonly [number, number])[];
}

/** A line must be this long before its missing full stop is read as a break in mid-sentence. */
const MIN_BROKEN_LINE = 25;
const MIN_BROKEN_LINE_WITHOUT_GAP = 15;
/** A numbered line without a full stop is a heading up to this length. */
const MAX_HEADING = 45;
const MAX_CONTENTS_ENTRY = 80;

interface Open {
  pieces: Piece['range'][];
  /** Of its first line alone; most paragraphs have no other. */
  flow: Flow;
  text: string;
  /** The line last added. */
  last: string;
  firstLine: number;
  lastLine: number;
  depth: number | undefined;
  markdownHeading: boolean;
  level: number | undefined;
}

/** Heals paragraphs, collects tables, and sets page numbers and running heads aside. */
export function blocksOf(source: string, given: readonly Line[]): Blocks {
  const lines = partsOfLines(given);
  const furniture: [number, number][] = [];
  const lostTables: [number, number][] = [];
  const heads = runningHeads(lines);
  const builder = new Builder(source);
  for (let i = 0, next = 0; i < lines.length; i = next) {
    const line = lines[i];
    if (!line) break;
    next = i + 1;
    const found = tableAt(source, lines, i);
    if (found) {
      builder.table(found, line.number, lines[found.next - 1]?.number ?? line.number);
      for (const { start, end } of found.lost ?? []) lostTables.push([start, end]);
      ({ next } = found);
    } else if (isFurniture(line.text, heads)) {
      builder.gap();
      furniture.push([line.start, line.end]);
    } else if (line.text.trim() === '') builder.gap();
    else builder.line(line);
  }
  return { blocks: builder.finish(), furniture, lostTables };
}

/** A table of any form that begins at a line. */
function tableAt(source: string, lines: readonly Line[], at: number): FoundTable | undefined {
  if (lines[at]?.text.trim() === '') return undefined;
  return stackedTable(source, lines, at) ?? gluedTable(source, lines, at) ?? tableRows(source, lines, at);
}

/** Page numbers, running heads, buttons and captions. */
function isFurniture(line: string, heads: ReadonlySet<string>): boolean {
  const text = line.trim();
  return text !== '' && (isPageNumber(line) || heads.has(text) || isPageLine(text));
}

/** Collects blocks; a paragraph stays open as long as lines may go on with it. */
class Builder {
  private readonly blocks: Block[] = [];
  private open: Open | undefined;
  /** An empty line or furniture stands since the last line of text. */
  private afterGap = false;
  private inContents = false;

  constructor(private readonly source: string) {}

  gap(): void {
    this.afterGap = true;
  }

  table({ rows, oversized }: FoundTable, firstLine: number, lastLine: number): void {
    this.close();
    if (rows.length + oversized.length > 0)
      this.blocks.push({ kind: 'table', rows, oversized, firstLine, lastLine });
  }

  line(line: Line): void {
    const piece = textPiece(line);
    const flow = flowOf(this.source, [piece.range]);
    const part = flow.text;
    if (part === '') return;
    this.inContents = CONTENTS.test(part) || (this.inContents && isContentsEntry(part));
    const { open } = this;
    if (open && !this.inContents && continues(open, part, piece, this.afterGap)) {
      open.pieces.push(piece.range);
      open.text += part;
      open.last = part;
      open.lastLine = line.number;
    } else {
      this.close();
      this.open = opened(line, piece, flow);
    }
    this.afterGap = false;
  }

  finish(): readonly Block[] {
    this.close();
    return this.blocks;
  }

  private close(): void {
    if (this.open) this.blocks.push(paragraph(this.source, this.open));
    this.open = undefined;
    this.afterGap = false;
  }
}

const opened = (line: Line, piece: Piece, flow: Flow): Open => ({
  pieces: [piece.range],
  flow,
  text: flow.text,
  last: flow.text,
  firstLine: line.number,
  lastLine: line.number,
  depth: numbering(flow.text) ?? (piece.bullet ? 6 : undefined),
  markdownHeading: piece.heading,
  level: piece.level,
});

/** A line without the Markdown marks that open it. */
interface Piece {
  readonly range: readonly [number, number];
  readonly heading: boolean;
  readonly level: number | undefined;
  readonly bullet: boolean;
}

/** Skips the Markdown marks that open a line: `## `, `- `, `> `. */
function textPiece(line: Line): Piece {
  const mark = /^\s*(?:(#{1,6})\s+|([-*+])\s+|>\s*)/.exec(line.text);
  return {
    range: [line.start + (mark?.[0].length ?? 0), line.end],
    heading: mark?.[1] !== undefined,
    level: mark?.[1]?.length,
    bullet: mark?.[2] !== undefined,
  };
}

const isContentsEntry = (text: string): boolean =>
  text.length <= MAX_CONTENTS_ENTRY && !/。|^编者按/.test(text);

/** Behind these a paragraph is at its end. */
const ENDS = new CharacterSet('。！？；：…”）》】〕');
const GOES_ON = new CharacterSet('，、');

/** Whether a line goes on with the paragraph before it. */
function continues(open: Open, part: string, piece: Piece, gap: boolean): boolean {
  const end = open.last.length - 1;
  if (ENDS.has(open.last, end)) return false;
  if (open.markdownHeading || beginsOwn(part, piece)) return false;
  if (GOES_ON.has(open.last, end)) return true;
  // ——2024年1月20日在市第九届人民代表大会第四次会议上: where a report was given, a line by itself.
  if (open.last.endsWith('会议上')) return false;
  if (isHeading(open.text, open.depth) || (open.depth === undefined && isTitleText(open.text))) return false;
  return open.last.length >= (gap ? MIN_BROKEN_LINE : MIN_BROKEN_LINE_WITHOUT_GAP);
}

/** Marked or numbered, or a line that never goes on with another. */
const beginsOwn = (part: string, { heading, bullet }: Piece): boolean =>
  heading || bullet || numbering(part) !== undefined || /^(?:编者按|（?来源：|附件|目录)/.test(part);

/** 一、总体要求: no end of a sentence or clause behind it, and none of a sentence in it. */
const NO_HEADING_ENDS = new CharacterSet('。！；，');

function isHeading(text: string, depth: number | undefined): boolean {
  if (isMetaLine(text)) return false;
  const longest = depth !== undefined && depth <= 5 ? MAX_HEADING : MIN_BROKEN_LINE - 1;
  return text.length <= longest && !NO_HEADING_ENDS.has(text, text.length - 1) && !text.includes('。');
}

function paragraph(source: string, open: Open): Paragraph {
  const flow = open.pieces.length === 1 ? open.flow : flowOf(source, open.pieces);
  return {
    kind: 'paragraph',
    flow,
    firstLine: open.firstLine,
    lastLine: open.lastLine,
    depth: open.depth,
    heading: open.markdownHeading || isHeading(flow.text, open.depth),
    ...(open.level === undefined ? {} : { level: open.level }),
  };
}
