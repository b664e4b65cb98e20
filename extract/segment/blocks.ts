/**
 * Lines → blocks: paragraphs (healed across page breaks and hard wraps) and tables. What a page adds to the text (page
 * numbers, running heads) is set aside as furniture, so that its digits can still be accounted for.
 */
import { flowOf, type Flow } from './flow.ts';
import { isPageNumber, numbering, type Line } from './lines.ts';
import { tableRows, type TableRow } from './tables.ts';
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
}
export interface Table {
  readonly kind: 'table';
  readonly rows: readonly TableRow[];
  readonly firstLine: number;
  readonly lastLine: number;
}
export type Block = Paragraph | Table;

/** The text of a paragraph; empty for a table or where there is no block. */
export const textOf = (block: Block | undefined): string =>
  block?.kind === 'paragraph' ? block.flow.text : '';

export interface Blocks {
  readonly blocks: readonly Block[];
  /** Source ranges of page numbers and running heads. */
  readonly furniture: readonly (readonly [number, number])[];
}

/** A line must be this long before its missing full stop is read as a break in mid-sentence. */
const MIN_BROKEN_LINE = 25;
const MIN_BROKEN_LINE_WITHOUT_GAP = 15;
/** A numbered line without a full stop is a heading up to this length. */
const MAX_HEADING = 45;
const RUNNING_HEAD_REPEATS = 3;
const MAX_CONTENTS_ENTRY = 80;

interface Open {
  pieces: [number, number][];
  text: string;
  /** Length of the line last added. */
  lastLength: number;
  firstLine: number;
  lastLine: number;
  depth: number | undefined;
  markdownHeading: boolean;
}

export function blocksOf(source: string, lines: readonly Line[]): Blocks {
  const blocks: Block[] = [];
  const furniture: [number, number][] = [];
  const heads = runningHeads(lines);
  let open: Open | undefined;
  let gap = false;
  let inContents = false;
  const close = (): void => {
    if (open) blocks.push(paragraph(source, open));
    open = undefined;
    gap = false;
  };
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line) continue;
    const trimmed = line.text.trim();
    if (trimmed === '') {
      gap = true;
      continue;
    }
    if (isPageNumber(line.text) || heads.has(trimmed)) {
      furniture.push([line.start, line.end]);
      gap = true;
      continue;
    }
    const table = tableRows(source, lines, i);
    if (table) {
      close();
      blocks.push({
        kind: 'table',
        rows: table.rows,
        firstLine: line.number,
        lastLine: lines[table.next - 1]?.number ?? line.number,
      });
      i = table.next - 1;
      continue;
    }
    const piece = textPiece(line);
    const part = flowOf(source, [[piece.start, line.end]]).text;
    if (part === '') continue;
    inContents =
      CONTENTS.test(part) || (inContents && part.length <= MAX_CONTENTS_ENTRY && !/。|^编者按/.test(part));
    if (open && !inContents && continues(open, part, piece, gap)) {
      open.pieces.push([piece.start, line.end]);
      open.text += part;
      open.lastLength = part.length;
      open.lastLine = line.number;
    } else {
      close();
      open = {
        pieces: [[piece.start, line.end]],
        text: part,
        lastLength: part.length,
        firstLine: line.number,
        lastLine: line.number,
        depth: numbering(part) ?? (piece.bullet ? 6 : undefined),
        markdownHeading: piece.heading,
      };
    }
    gap = false;
  }
  close();
  return { blocks, furniture };
}

interface Piece {
  start: number;
  heading: boolean;
  bullet: boolean;
}

/** Skips the Markdown marks that open a line: `## `, `- `, `> `. */
function textPiece(line: Line): Piece {
  const mark = /^\s*(?:(#{1,6})\s+|([-*+])\s+|>\s*)/.exec(line.text);
  return {
    start: line.start + (mark?.[0].length ?? 0),
    heading: mark?.[1] !== undefined,
    bullet: mark?.[2] !== undefined,
  };
}

/** Whether a line goes on with the paragraph before it. */
function continues(open: Open, part: string, piece: Piece, gap: boolean): boolean {
  if (piece.heading || open.markdownHeading || piece.bullet) return false;
  if (numbering(part) !== undefined || /^(?:编者按|（?来源：|附件|目录)/.test(part)) return false;
  if (/[，、]$/.test(open.text)) return true;
  if (/[。！？；：…]$|[。！？；]?[”）》】〕]$/.test(open.text)) return false;
  if (isHeading(open.text, open.depth) || (open.depth === undefined && isTitleText(open.text))) return false;
  return open.lastLength >= (gap ? MIN_BROKEN_LINE : MIN_BROKEN_LINE_WITHOUT_GAP);
}

function isHeading(text: string, depth: number | undefined): boolean {
  if (/[。！；，]$/.test(text)) return false;
  if (/。/.test(text)) return false;
  return depth !== undefined && depth <= 5 ? text.length <= MAX_HEADING : text.length < MIN_BROKEN_LINE;
}

function paragraph(source: string, open: Open): Paragraph {
  const flow = flowOf(source, open.pieces);
  return {
    kind: 'paragraph',
    flow,
    firstLine: open.firstLine,
    lastLine: open.lastLine,
    depth: open.depth,
    heading: open.markdownHeading || isHeading(flow.text, open.depth),
  };
}

/** Short lines without punctuation that stand on three pages or more. */
function runningHeads(lines: readonly Line[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const text = line.text.trim();
    if (text.length < 3 || text.length > 40 || /^[#|（(〔[]|[。；：，）)|]$|^编者按|\t/.test(text)) continue;
    if (numbering(text) !== undefined || !/\d|^[\u4e00-\u9fa5A-Za-z ]+$/.test(text)) continue;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const heads = new Set<string>();
  for (const [text, n] of counts)
    if (n >= RUNNING_HEAD_REPEATS && !/^(?:扫描二维码|阅读全文)$/.test(text)) heads.add(text);
  return heads;
}
