/** Regions by indicators as exhibits: the aligned table, and the same as small multiples. Pure. */
import { drawingPart, type MatrixDrawing, matrixDrawing } from './data.ts';
import { compareMatrixHeight, compareMatrixOption, LOW_ROWS, ROWS, type Rows } from './option.ts';
import {
  cellWords,
  columnName,
  columnTitle,
  matrixTitle,
  rowName,
  silentWords,
  unlikeWords,
  withSomething,
  type Said,
} from './words.ts';
import { commitmentFields, orPlace } from '../exhibit/commitment-data.ts';
import { type ExhibitContext, exhibitOf } from '../exhibit/context.ts';
import { type ExhibitData, type DataField, dataOf } from '../exhibit/fields.ts';
import { type Exhibit, type ExhibitDrawing, type ExhibitSources, subtitleOf } from '../exhibit/exhibit.ts';
import { rowDoubts } from '../exhibit/row-doubts.ts';
import { citedSources, countedSources } from '../exhibit/sources.ts';
import type { ChartTable } from '../table.ts';
import { lazily } from '../../domain/collections/lazily.ts';
import type { ComparableRow } from '../../domain/compare/comparison.ts';
import {
  type Cell,
  cellsOf,
  citedIn,
  folded,
  type Matrix,
  type MatrixColumn,
  sharesOf,
} from '../../domain/compare/matrix.ts';
import { joined } from '../../domain/text/joined.ts';
import type { I18n } from '../../i18n/index.ts';
import { regionName } from '../../i18n/shown-names.ts';

const citedOf = ({ rows }: Matrix): ComparableRow[] => rows.flatMap(citedIn);

export const more = ({ more: n }: Matrix, { i18n }: ExhibitContext): string[] =>
  n > 0 ? [i18n.t('compare.matrix.more', { n })] : [];

export const yearWords = ({ horizon }: Matrix, i18n: I18n): string =>
  horizon === null ? '' : i18n.t('compare.matrix.ofYear', { year: i18n.format.date(String(horizon)) });

/** `by`: the column by which it is sorted, whose finding is the title. What has nothing at all is in the data, and told in one line. */
export function matrixExhibit(
  whole: Matrix,
  { mine, by }: { readonly mine: string | null; readonly by: string | null },
  context: ExhibitContext,
): Exhibit {
  const { i18n } = context;
  const { matrix, silent } = folded(whole);
  const drawing = matrixDrawing(matrix, mine, context);
  const counts = { regions: withSomething(matrix).rows.length, n: matrix.columns.length };
  const title =
    i18n.t(counts.regions === 0 ? 'compare.matrix.titleNone' : 'compare.matrix.title', counts) +
    yearWords(matrix, i18n);
  const finding = matrixTitle(matrix, by, context);
  return exhibitOf(
    context,
    {
      kind: 'matrix',
      title: finding ?? title,
      subtitle: subtitleOf(
        ['measure', joined([finding && title, i18n.t('compare.matrix.subtitle')])],
        ['key', i18n.t('compare.matrix.key')],
      ),
      doubts: [
        ...silentWords(silent, i18n),
        ...unlikeWords(matrix, context),
        ...rowDoubts(citedOf(matrix), i18n),
        ...more(matrix, context),
      ],
      sources: sourcesOf(matrix, context),
      summary: i18n.t('compare.matrix.summary', counts),
      drawing: drawingOf(drawing),
      table: matrixTable(matrix, context),
      brief: () => briefTable(matrix, context),
      plot: null,
    },
    () => gridData(whole, context),
  );
}

const drawnIn = (drawing: MatrixDrawing, rows: Rows): ExhibitDrawing => ({
  option: (style) => compareMatrixOption(drawing, style, rows),
  height: (width) => compareMatrixHeight(drawing, width, rows),
  isElastic: false,
});

export function drawingOf(drawing: MatrixDrawing): ExhibitDrawing {
  const [rows, columns] = [drawing.rows.length, drawing.columns.length];
  return {
    ...drawnIn(drawing, ROWS),
    lower: drawnIn(drawing, LOW_ROWS),
    rows: { count: rows, of: (from, to) => drawingOf(drawingPart(drawing, [from, to], [0, columns])) },
    columns: { count: columns, of: (from, to) => drawingOf(drawingPart(drawing, [0, rows], [from, to])) },
  };
}

/** More sources than a reader looks through: then their number is said, and each cell leads to its own. */
const MOST_CITED = 100;

export function sourcesOf(matrix: Matrix, { dataset, i18n }: ExhibitContext): ExhibitSources {
  const cited = citedOf(matrix);
  return cited.length > MOST_CITED
    ? countedSources(cited, dataset, i18n)
    : citedSources(cited, dataset, i18n);
}

/** A row per cell, also of those that say nothing: their reason is what is known of them. */
export function gridData({ columns, rows }: Matrix, context: ExhibitContext): ExhibitData {
  const { dataset, i18n } = context;
  const cells = rows.flatMap((row) =>
    cellsOf(row, columns).map(({ cell, column }) => ({
      id: `${row.code} ${column.key}`,
      column,
      cell,
      place: regionName({ code: row.code, name: row.name ?? row.code }, i18n),
      row: 'row' in cell ? cell.row : undefined,
    })),
  );
  const fields: readonly DataField<(typeof cells)[number]>[] = [
    ['column', i18n.t('data.column'), 'text', ({ column }) => columnName(column, context)],
    ['said', i18n.t('field.remark'), 'text', ({ cell, column }) => cellWords(cell, column, i18n)],
    ...orPlace(commitmentFields(dataset, i18n)),
  ];
  return dataOf(fields, cells, ({ id, row }) => ({ id, ids: row ? [row.id] : [] }));
}

/** As the drawing has them, and as its key explains. */
const SIGNS = { words: '◯', 'not-found': '○', 'no-document': '' } as const;

/** For a slide: what is not there is a sign. */
function briefWords(cell: Cell, column: MatrixColumn, i18n: I18n): string {
  const isSaid = cell.kind === 'words' && cell.row.relation !== undefined;
  return cell.kind === 'value' || cell.kind === 'elsewhen' || isSaid
    ? cellWords(cell, column, i18n)
    : SIGNS[cell.kind];
}

export const matrixTable = (matrix: Matrix, context: Said): ChartTable => tableOf(matrix, cellWords, context);

/** With the part of each column's highest that a figure is: one text of a column is one figure. */
export function briefTable(matrix: Matrix, context: Said): ChartTable {
  const { columns, rows } = tableOf(matrix, briefWords, context);
  const shares = sharesOf(matrix);
  const sharesIn = (at: number): [text: string, share: number][] =>
    rows.flatMap(({ cells }, row) => {
      const share = shares[row]?.[at - 1] ?? null;
      return share === null ? [] : [[cells[at] ?? '', share]];
    });
  const named = columns.map((column, at) => ({ ...column, shares: Object.fromEntries(sharesIn(at)) }));
  return { columns: named, rows };
}

function tableOf(
  { columns, rows }: Matrix,
  words: (cell: Cell, column: MatrixColumn, i18n: I18n) => string,
  context: Said,
): ChartTable {
  const { i18n } = context;
  return {
    columns: [
      { key: 'region', label: i18n.t('field.region'), numeric: false, short: true },
      ...columns.map((column) => ({
        key: column.key,
        label: columnTitle(column, context),
        numeric: false,
      })),
    ],
    rows: rows.map((row) => {
      const said = lazily(() => [
        rowName(row, i18n),
        ...cellsOf(row, columns).map(({ cell, column }) => words(cell, column, i18n)),
      ]);
      return {
        id: row.code,
        get cells() {
          return said();
        },
      };
    }),
  };
}
