/** Regions by indicators as exhibits: the matrix, and the same as small multiples. Pure. */
import type { MatrixDrawing } from '../../charts/compare-matrix/data.ts';
import { compareMatrixHeight, compareMatrixOption } from '../../charts/compare-matrix/option.ts';
import {
  compareMultiplesHeight,
  compareMultiplesOption,
  type MultiplesDrawing,
} from '../../charts/compare-multiples/option.ts';
import { stamp, type ExhibitContext } from '../../charts/exhibit/context.ts';
import { commitmentData } from '../../charts/exhibit/commitment-data.ts';
import type { DrawingBand, Exhibit, ExhibitSources } from '../../charts/exhibit/exhibit.ts';
import { citedSources, countedSources } from '../../charts/exhibit/sources.ts';
import { regionColour } from '../../charts/region-colour.ts';
import { lazily } from '../../domain/collections/lazily.ts';
import type { I18n } from '../../i18n/index.ts';
import { citedIn, type Cell, type Matrix } from './matrix.ts';
import { cellWords, columnName, matrixDrawing, matrixTable } from './matrix-words.ts';
import type { ComparableRow } from './model.ts';

function labelsOf({ dataset, i18n }: ExhibitContext): ReadonlyMap<string, string> {
  return i18n.lang === 'en' ? dataset.labels.en : dataset.labels.zh;
}

const citedOf = ({ rows }: Matrix): ComparableRow[] => rows.flatMap(citedIn);

const more = ({ more: n }: Matrix, { i18n }: ExhibitContext): string[] =>
  n > 0 ? [i18n.t('compare.matrix.more', { n })] : [];

export function matrixExhibit(matrix: Matrix, mine: string | null, context: ExhibitContext): Exhibit {
  const { i18n } = context;
  const labels = labelsOf(context);
  const drawing = matrixDrawing(matrix, labels, mine, i18n);
  const data = lazily(() => gridData(matrix, context));
  const counts = { regions: matrix.rows.length, n: matrix.columns.length };
  return {
    ...stamp(context),
    kind: 'matrix',
    title: i18n.t('compare.matrix.title', counts),
    subtitle: [{ role: 'measure', text: i18n.t('compare.matrix.subtitle') }],
    doubts: [i18n.t('compare.matrix.key'), i18n.t('compare.matrix.narrow'), ...more(matrix, context)],
    sources: sourcesOf(matrix, context),
    summary: i18n.t('compare.matrix.summary', counts),
    drawing: {
      option: (style) => compareMatrixOption(drawing, style),
      height: () => compareMatrixHeight(matrix.rows.length),
      isElastic: false,
      bands: bandsOf(drawing, i18n),
    },
    table: matrixTable(matrix, labels, i18n),
    get data() {
      return data();
    },
    plot: null,
  };
}

/** More sources than a reader looks through: then their number is said, and each cell leads to its own. */
const MOST_CITED = 100;

function sourcesOf(matrix: Matrix, { dataset, i18n }: ExhibitContext): ExhibitSources {
  const cited = citedOf(matrix);
  return cited.length > MOST_CITED
    ? countedSources(cited, 'compare.grid.sources', i18n)
    : citedSources(cited, dataset, i18n);
}

/** Rows of a band: more than a screen of them. */
export const BAND_ROWS = 24;

function bandsOf(drawing: MatrixDrawing, i18n: I18n): DrawingBand[] {
  const total = drawing.rows.length;
  return Array.from({ length: Math.ceil(total / BAND_ROWS) }, (_, band): DrawingBand => {
    const span = { from: band * BAND_ROWS, to: Math.min(total, (band + 1) * BAND_ROWS) };
    return {
      option: (style) => compareMatrixOption(drawing, style, span),
      height: () => compareMatrixHeight(span.to - span.from),
      summary: i18n.t('chart.band', { from: span.from + 1, to: span.to, total }),
    };
  });
}

/** Each plot has an axis of its own, so lengths compare within it. */
export function multiplesExhibit(whole: Matrix, mine: string | null, context: ExhibitContext): Exhibit {
  const { i18n } = context;
  const labels = labelsOf(context);
  const full = withSomething(whole);
  const matrix = { ...full, rows: full.rows.slice(0, MOST_PLOTTED) };
  const cut = { n: matrix.rows.length, total: full.rows.length };
  const data = lazily(() => gridData(full, context));
  const drawing: MultiplesDrawing = {
    ...matrixDrawing(matrix, labels, mine, i18n),
    codes: matrix.rows.map(({ code }) => code),
    values: matrix.rows.map(({ cells }) =>
      cells.map((cell) => (cell.kind === 'value' ? cell.row.value : null)),
    ),
  };
  const counts = { n: full.columns.length, regions: full.rows.length };
  return {
    ...stamp(context),
    kind: 'multiples',
    title: i18n.t('compare.multiples.title', counts),
    subtitle: [{ role: 'measure', text: i18n.t('compare.multiples.subtitle') }],
    doubts: [
      ...(cut.n < cut.total ? [i18n.t('compare.multiples.cut', cut)] : []),
      i18n.t('compare.multiples.key'),
      ...more(matrix, context),
    ],
    sources: sourcesOf(full, context),
    summary: i18n.t('compare.multiples.summary', counts),
    drawing: {
      option: (style) => {
        const colourOf = (code: string): string => regionColour(code, mine, style.palette);
        return compareMultiplesOption(drawing, { ...style, colourOf });
      },
      height: (width) => compareMultiplesHeight(drawing, width),
      isElastic: false,
    },
    table: matrixTable(full, labels, i18n),
    get data() {
      return data();
    },
    plot: null,
  };
}

/** Rows of bars that a reader can follow from plot to plot; the table has all. */
export const MOST_PLOTTED = 30;

/** Regions with a figure somewhere; the matrix is the place to look for what is not there. */
function withSomething(matrix: Matrix): Matrix {
  const rows = matrix.rows.filter(({ cells }) => cells.some(({ kind }) => kind === 'value'));
  return { ...matrix, rows };
}

interface Placed {
  readonly id: string;
  readonly region: string;
  readonly column: string;
  readonly cell: Cell;
}

/** A row per cell, also of those that say nothing: their reason is what is known of them. */
function gridData({ columns, rows }: Matrix, context: ExhibitContext): Exhibit['data'] {
  const { dataset, i18n } = context;
  const labels = labelsOf(context);
  const placed = rows.flatMap(({ code, name, cells }) =>
    cells.flatMap((cell, index): Placed[] => {
      const column = columns[index];
      if (column === undefined) return [];
      const id = `${code} ${column.key}`;
      return [{ id, region: name ?? code, column: columnName(column, labels, i18n), cell }];
    }),
  );
  const shared = commitmentData(
    placed.flatMap(({ cell }) => ('row' in cell ? [cell.row] : [])),
    dataset,
    i18n,
  );
  const byId = new Map(shared.rows.map((row) => [row.id, row]));
  return {
    columns: [
      { key: 'place', label: i18n.t('compare.column.region'), type: 'text' },
      { key: 'column', label: i18n.t('data.column'), type: 'text' },
      { key: 'said', label: i18n.t('data.state'), type: 'text' },
      ...shared.columns,
    ],
    rows: placed.map(({ id, region, column, cell }) => {
      const row = 'row' in cell ? byId.get(cell.row.id) : undefined;
      return {
        id,
        ids: row?.ids ?? [],
        cells: [region, column, cellWords(cell, i18n), ...(row?.cells ?? shared.columns.map(() => null))],
      };
    }),
  };
}
