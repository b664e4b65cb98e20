/** The aligned table as it is drawn. */
import { cellSaid, cellWords, columnTitle, rowName, type Said } from './words.ts';
import type { Strip } from '../../domain/compare/benchmark.ts';
import { FRAMED } from '../deadline-label.ts';
import { keptWords } from '../kept/words.ts';
import { lazily } from '../../domain/collections/lazily.ts';
import { type Cell, cellsOf, type Matrix, type MatrixColumn, sharesOf } from '../../domain/compare/matrix.ts';
import { cellKey, type KeptCell, type KeptCells } from '../../domain/compare/kept.ts';
import { joined } from '../../domain/text/joined.ts';
import type { Portion } from '../../page/portions.ts';
import type { I18n } from '../../i18n/index.ts';

export type MatrixLook = 'value' | 'unlike' | 'words' | 'hollow' | 'blank';

export interface MatrixMark {
  /** The commitment to which the cell leads; null where there is none. */
  readonly id: string | null;
  readonly look: MatrixLook;
  /** 2000亿元; empty for absences. */
  readonly amount: string;
  /** 2030年; of an unlike figure also what differs. */
  readonly due: string;
  /** ● 5.4%（目标 ≈5%）: of the year before, below both; empty where that is not shown. */
  readonly before?: string;
  /** Part of the column's highest, 0–1; null where it shares no axis. */
  readonly share: number | null;
  readonly hover: readonly string[];
  /** In place of words: where one figure stands among others. */
  readonly strip?: Strip | null;
}

export interface MatrixDrawing {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly isMine: boolean;
    readonly marks: readonly MatrixMark[];
  }[];
}

const LOOKS = {
  value: 'value',
  elsewhen: 'unlike',
  words: 'words',
  'not-found': 'hollow',
  'no-document': 'blank',
} as const;

interface Drawn {
  readonly cell: Cell;
  readonly column: MatrixColumn;
  readonly share: number | null;
  readonly kept?: KeptCell | undefined;
}

/** A cell of the aligned table. */
export function markOf({ cell, column, share, kept }: Drawn, heading: string, i18n: I18n): MatrixMark {
  const { text, due, chips } = cellSaid(cell, column, i18n);
  const isFigure = cell.kind === 'value' || cell.kind === 'elsewhen';
  // 与经济增长同步, 合理水平: said in words in place of a figure.
  const isSaid = cell.kind === 'words' && cell.row.relation !== undefined;
  const isUnlike = isSaid || chips.length > 0;
  // Alone, the dot stands beside what it is of, not below.
  const dot = due === FRAMED ? due : '';
  return {
    id: 'row' in cell ? cell.row.id : null,
    look: isUnlike ? 'unlike' : LOOKS[cell.kind],
    amount: isFigure || isSaid ? text + dot : '',
    due: joined([dot === '' ? due : '', ...chips.map(({ word }) => `≠ ${word}`)], ' '),
    ...(kept && { before: keptWords(kept, i18n, true) }),
    share,
    hover: [heading, cellWords(cell, column, i18n), ...(isFigure ? [i18n.format.exact(cell.row)] : [])],
  };
}

export function matrixDrawing(
  matrix: Matrix,
  mine: string | null,
  context: Said,
  before: KeptCells = new Map(),
): MatrixDrawing {
  const { i18n } = context;
  const { columns, rows } = matrix;
  const names = columns.map((column) => columnTitle(column, context));
  const shares = lazily(() => sharesOf(matrix));
  return {
    columns: names,
    rows: rows.map((row, place) => {
      const name = rowName(row, i18n);
      // Said of the rows that are drawn: of hundreds few are in view.
      const marks = lazily(() =>
        cellsOf(row, columns).map(({ cell, column }, at) =>
          markOf(
            {
              cell,
              column,
              share: shares()[place]?.[at] ?? null,
              kept: before.get(cellKey(row.code, column.key)),
            },
            `${name} · ${names[at] ?? ''}`,
            i18n,
          ),
        ),
      );
      return {
        name,
        isMine: row.code === mine,
        get marks() {
          return marks();
        },
      };
    }),
  };
}

/** Some of the rows and of the columns, shaded as in the whole. */
export function drawingPart(
  { columns, rows }: MatrixDrawing,
  [fromRow, toRow]: Portion,
  [from, to]: Portion,
): MatrixDrawing {
  return {
    columns: columns.slice(from, to),
    rows: rows.slice(fromRow, toRow).map((row) => ({
      name: row.name,
      isMine: row.isMine,
      get marks() {
        return row.marks.slice(from, to);
      },
    })),
  };
}
