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
} from './words.ts';
import { commitmentFields, orPlace } from '../exhibit/commitment-data.ts';
import { type ExhibitContext, exhibitOf } from '../exhibit/context.ts';
import { type ExhibitData, type DataField, dataOf } from '../exhibit/fields.ts';
import { type Exhibit, type ExhibitDrawing, type ExhibitSources, subtitleOf } from '../exhibit/exhibit.ts';
import { rowDoubts } from '../exhibit/row-doubts.ts';
import { citedSources, countedSources } from '../exhibit/sources.ts';
import { beforeFields, beforeKey } from '../kept/beside.ts';
import { keptWords, promiseOf } from '../kept/words.ts';
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
import { cellKey, type KeptCell, type KeptCells } from '../../domain/compare/kept.ts';
import { joined } from '../../domain/text/joined.ts';
import type { I18n } from '../../i18n/index.ts';
import { regionName } from '../../i18n/shown-names.ts';

export const citedOf = ({ rows }: Matrix): ComparableRow[] => rows.flatMap(citedIn);

export const more = ({ more: n }: Matrix, { i18n }: ExhibitContext): string[] =>
  n > 0 ? [i18n.t('compare.matrix.more', { n })] : [];

export const yearWords = ({ horizon }: Matrix, i18n: I18n): string =>
  horizon === null ? '' : i18n.t('compare.matrix.ofYear', { year: i18n.format.date(String(horizon)) });

interface Wishes {
  readonly mine: string | null;
  /** The column by which it is sorted, whose finding is the title. */
  readonly by: string | null;
  /** What became of the year before, where it is shown beside. */
  readonly before?: KeptCells;
}

const NOTHING: KeptCells = new Map();

/** What has nothing at all is in the data, and told in one line. */
export function matrixExhibit(
  whole: Matrix,
  { mine, by, before = NOTHING }: Wishes,
  context: ExhibitContext,
): Exhibit {
  const { i18n } = context;
  const { matrix, silent } = folded(whole);
  const drawing = matrixDrawing(matrix, mine, context, before);
  const counts = { regions: withSomething(matrix).rows.length, n: matrix.columns.length };
  const title =
    i18n.t(counts.regions === 0 ? 'compare.matrix.titleNone' : 'compare.matrix.title', counts) +
    yearWords(matrix, i18n);
  const finding = matrixTitle(matrix, by, context);
  const cited = [...citedOf(matrix), ...[...before.values()].flatMap((kept) => promiseOf(kept) ?? [])];
  return exhibitOf(
    context,
    {
      kind: 'matrix',
      title: finding ?? title,
      subtitle: subtitleOf(
        ['measure', joined([finding && title, i18n.t('compare.matrix.subtitle')])],
        ['key', i18n.clauses([i18n.t('compare.matrix.key'), ...beforeKey(matrix, before, i18n)])],
      ),
      doubts: [
        ...silentWords(silent, i18n),
        ...unlikeWords(matrix, context),
        ...rowDoubts(cited, i18n),
        ...more(matrix, context),
      ],
      sources: sourcesOf(cited, context),
      summary: i18n.t('compare.matrix.summary', counts),
      drawing: drawingOf(drawing),
      table: matrixTable(matrix, { mine, before }, context),
      brief: () => briefTable(matrix, { mine, before }, context),
      plot: null,
    },
    () => gridData(whole, context, before),
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

export function sourcesOf(cited: ComparableRow[], { dataset, i18n }: ExhibitContext): ExhibitSources {
  return cited.length > MOST_CITED
    ? countedSources(cited, dataset, i18n)
    : citedSources(cited, dataset, i18n);
}

/** A row per cell, also of those that say nothing: their reason is what is known of them. */
export function gridData(
  { columns, rows }: Matrix,
  context: ExhibitContext,
  before: KeptCells = NOTHING,
): ExhibitData {
  const { dataset, i18n } = context;
  const cells = rows.flatMap((row) =>
    cellsOf(row, columns).map(({ cell, column }) => ({
      id: `${row.code} ${column.key}`,
      column,
      cell,
      place: regionName({ code: row.code, name: row.name ?? row.code }, i18n),
      row: 'row' in cell ? cell.row : undefined,
      kept: before.get(cellKey(row.code, column.key)),
    })),
  );
  const fields: readonly DataField<(typeof cells)[number]>[] = [
    ['column', i18n.t('data.column'), 'text', ({ column }) => columnName(column, context)],
    ['said', i18n.t('field.remark'), 'text', ({ cell, column }) => cellWords(cell, column, i18n)],
    ...orPlace(commitmentFields(dataset, i18n)),
    ...(before.size === 0 ? [] : beforeFields(context)),
  ];
  return dataOf(fields, cells, ({ id, row, kept }) => ({
    id,
    ids: [row, kept && promiseOf(kept)].flatMap((one) => one?.id ?? []),
  }));
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

/** Which row is mine, and what stands below the figures of a cell. */
type Beside = Pick<Wishes, 'mine' | 'before'>;

export const matrixTable = (matrix: Matrix, beside: Beside, context: ExhibitContext): ChartTable =>
  tableOf(matrix, beside, context, (cell, column, kept) => {
    const { i18n } = context;
    const words = cellWords(cell, column, i18n);
    return kept === undefined || matrix.horizon === null
      ? words
      : i18n.clauses([
          words,
          i18n.labelled(i18n.format.date(String(matrix.horizon - 1)), keptWords(kept, i18n)),
        ]);
  });

/** With the part of each column's highest that a figure is: one text of a column is one figure. */
export function briefTable(matrix: Matrix, beside: Beside, context: ExhibitContext): ChartTable {
  const { i18n } = context;
  const { columns, rows } = tableOf(matrix, beside, context, (cell, column, kept) =>
    joined([briefWords(cell, column, i18n), kept && keptWords(kept, i18n, true)], '\n'),
  );
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
  { mine, before = NOTHING }: Beside,
  context: ExhibitContext,
  words: (cell: Cell, column: MatrixColumn, kept: KeptCell | undefined) => string,
): ChartTable {
  const { i18n } = context;
  const own = rows.find(({ code }) => code === mine);
  return {
    columns: [
      {
        key: 'region',
        label: i18n.t('field.region'),
        numeric: false,
        short: true,
        ...(own && { mine: rowName(own, i18n) }),
      },
      ...columns.map((column) => ({
        key: column.key,
        label: columnTitle(column, context),
        numeric: false,
      })),
    ],
    rows: rows.map((row) => {
      const said = lazily(() => [
        rowName(row, i18n),
        ...cellsOf(row, columns).map(({ cell, column }) =>
          words(cell, column, before.get(cellKey(row.code, column.key))),
        ),
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
