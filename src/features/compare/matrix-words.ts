/** The matrix in words: its marks, its table. */
import type { MatrixDrawing, MatrixMark } from '../../charts/compare-matrix/data.ts';
import { deadlineLabel } from '../../charts/deadline-label.ts';
import type { ChartTable } from '../../charts/table.ts';
import { lazily } from '../../domain/collections/lazily.ts';
import type { I18n } from '../../i18n/index.ts';
import { gateWords } from './gate-words.ts';
import { panelName } from './panel-words.ts';
import type { Cell, Matrix, MatrixColumn } from './matrix.ts';
import type { ComparableRow } from './model.ts';

export function columnName(
  { name, isFamily, panel }: MatrixColumn,
  labels: ReadonlyMap<string, string>,
  i18n: I18n,
): string {
  if (!isFamily) return name;
  // A family holds several definitions: the column has one of them, which is named.
  const [family, own] = [labels.get(name) ?? name, panelName(panel.members)];
  return own === family ? family : `${family}${i18n.t('common.colon')}${own}`;
}

/** 2000亿元（2030年） */
function dated(row: ComparableRow, i18n: I18n): string {
  const amount = i18n.format.quantity(row) ?? '';
  return i18n.t('compare.panel.pathStep', { amount, due: deadlineLabel(row.deadline, i18n) });
}

/** What a cell says: the figure with its deadline, or why there is none. */
export function cellWords(cell: Cell, i18n: I18n): string {
  if (cell.kind === 'value') {
    const more = cell.count > 1 ? i18n.t('compare.matrix.lastOf', { n: cell.count }) : '';
    return dated(cell.row, i18n) + more;
  }
  if (cell.kind === 'unlike') {
    const { row, reasons } = cell;
    const gate = { verdict: 'side-by-side', reasons: reasons(), caveats: [] } as const;
    const why = gateWords(gate, i18n).map(({ what, detail }) => `${what} ${detail}`.trim());
    const what = `${row.indicator} ${dated(row, i18n)}`;
    return i18n.t('compare.matrix.unlike', { what, why: why.join(i18n.t('common.listSeparator')) });
  }
  if (cell.kind === 'words') return i18n.t('compare.matrix.words', { what: cell.row.indicator });
  return i18n.t(cell.kind === 'not-found' ? 'compare.matrix.notFound' : 'compare.matrix.noDocument');
}

const LOOKS = {
  value: 'value',
  unlike: 'dash',
  words: 'words',
  'not-found': 'hollow',
  'no-document': 'blank',
} as const;

function markOf(cell: Cell, heading: string, i18n: I18n): MatrixMark {
  const row = 'row' in cell ? cell.row : null;
  const isValue = cell.kind === 'value';
  return {
    id: row?.id ?? null,
    look: LOOKS[cell.kind],
    amount: isValue ? (i18n.format.quantity(cell.row) ?? '') : '',
    due: isValue ? deadlineLabel(cell.row.deadline, i18n) : '',
    hover: [heading, cellWords(cell, i18n), ...(isValue ? [i18n.format.exact(cell.row)] : [])],
  };
}

export function matrixDrawing(
  { columns, rows }: Matrix,
  labels: ReadonlyMap<string, string>,
  mine: string | null,
  i18n: I18n,
): MatrixDrawing {
  const names = columns.map((column) => columnName(column, labels, i18n));
  return {
    columns: names,
    rows: rows.map(({ code, name, cells }) => {
      // Said of the rows that are drawn: of hundreds few are in view.
      const marks = lazily(() =>
        cells.map((cell, index) => markOf(cell, `${name ?? code} · ${names[index] ?? ''}`, i18n)),
      );
      return {
        name: name ?? code,
        isMine: code === mine,
        get marks() {
          return marks();
        },
      };
    }),
  };
}

export function matrixTable(
  { columns, rows }: Matrix,
  labels: ReadonlyMap<string, string>,
  i18n: I18n,
): ChartTable {
  return {
    columns: [
      { key: 'region', label: i18n.t('compare.column.region'), numeric: false, short: true },
      ...columns.map((column) => ({
        key: column.key,
        label: columnName(column, labels, i18n),
        numeric: false,
      })),
    ],
    rows: rows.map(({ code, name, cells }) => {
      const said = lazily(() => [name ?? code, ...cells.map((cell) => cellWords(cell, i18n))]);
      return {
        id: code,
        get cells() {
          return said();
        },
      };
    }),
  };
}
