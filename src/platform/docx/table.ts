/** A table with three rules, in small type; its columns are as wide as what they say asks for. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { NotedRun, WrittenTable } from '../../domain/brief/brief.ts';
import { INNER, SIZE } from './look.ts';

export type RunWriter = (run: NotedRun) => ParagraphChild[];

const rule = (size: number) => ({ style: BorderStyle.SINGLE, size, color: '000000' });
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const [THICK, THIN] = [rule(12), rule(6)];
const RULES = {
  top: THICK,
  bottom: THICK,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

/** In letters as wide as high; a Latin one is half of it, a note's number a third. */
const widthOf = (text: string): number => text.length - (text.match(/[\x20-\x7e–−]/gu)?.length ?? 0) * 0.5;
const widthOfRun = ({ text, notes }: NotedRun): number => widthOf(text) + notes.join(',').length / 3;

/** A head may stand in so many lines, on an upright sheet and on one that is turned. */
const HEAD_LINES = { upright: 3, wide: 5 } as const;
/** More rows are set smaller. */
const LONG = 12;
/** No word of it is broken. */
const narrowest = (head: string, lines: number): number =>
  Math.max(widthOf(head) / lines, ...head.split(' ').map((word) => Math.min(widthOf(word), 7)));
/** Longer cells are words, which are read from the left. */
const WORDS = 14;

/** Of the column's widths what four of five keep within, so that one long cell breaks and not all others; names have their longest. */
function usualOf(widths: readonly number[], at: number): number {
  const sorted = widths.toSorted((a, b) => a - b);
  return sorted[at === 0 ? sorted.length - 1 : Math.ceil(sorted.length * 0.8) - 1] ?? 0;
}

/** The first has what it asks for, and so have narrow ones; wider ones share the rest, and what is left over is for all. */
function sharesOf(asked: readonly number[], total: number): number[] {
  const order = asked
    .map((width, at) => ({ width, at }))
    .toSorted((a, b) => (a.at && a.width) - (b.at && b.width));
  let rest = total;
  const given = new Map(
    order.map(({ width, at }, n) => {
      const own = Math.min(width, at === 0 ? total / 4 : rest / (order.length - n));
      rest -= own;
      return [at, own];
    }),
  );
  return asked.map((_, at) => Math.floor((given.get(at) ?? 0) + rest / asked.length));
}

/** The head, before row 0; so many rows stand on one page with it. */
const [HEAD, TOGETHER] = [-1, 3];
const EMPTY: NotedRun = { text: '', notes: [] };

export function tableOf({ head, rows, isWide = false }: WrittenTable, runs: RunWriter): Table {
  const usual = head.map((_, at) =>
    usualOf(
      rows.map((row) => widthOfRun(row[at] ?? EMPTY)),
      at,
    ),
  );
  const sheet = isWide ? 'wide' : 'upright';
  const isLong = rows.length > LONG;
  // A letter, and the room beside it.
  const letter = (isLong ? SIZE.long : SIZE.small) * 10;
  const widthIn = (text: string, at: number): number =>
    Math.max(usual[at] ?? 0, narrowest(text, HEAD_LINES[sheet]), 2) + 1;
  const columnWidths = sharesOf(
    head.map((text, at) => widthIn(text, at) * letter),
    INNER[sheet],
  );
  const cell = (children: readonly ParagraphChild[], at: number, row: number): TableCell =>
    new TableCell({
      margins: { left: 40, right: 40 },
      width: { size: columnWidths[at] ?? 0, type: WidthType.DXA },
      ...(row === HEAD && { borders: { bottom: THIN } }),
      children: [
        new Paragraph({
          style: isLong ? 'LongCell' : 'Cell',
          keepNext: row < TOGETHER,
          alignment: at === 0 || (usual[at] ?? 0) > WORDS ? AlignmentType.LEFT : AlignmentType.CENTER,
          children,
        }),
      ],
    });
  const bold = (text: string, at: number): TableCell => cell([new TextRun({ text, bold: true })], at, HEAD);
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.FIXED,
    columnWidths,
    borders: RULES,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map(bold) }),
      ...rows.map(
        (row, n) => new TableRow({ cantSplit: true, children: row.map((run, at) => cell(runs(run), at, n)) }),
      ),
    ],
  });
}
