/** Regions by indicators as exhibits: the matrix, and the same as small multiples. Pure. */
import { compareMatrixHeight, compareMatrixOption } from '../../charts/compare-matrix/option.ts';
import {
  compareMultiplesHeight,
  compareMultiplesOption,
  type MultiplesDrawing,
} from '../../charts/compare-multiples/option.ts';
import { stamp, type ExhibitContext } from '../../charts/exhibit/context.ts';
import { commitmentData } from '../../charts/exhibit/commitment-data.ts';
import type { Exhibit } from '../../charts/exhibit/exhibit.ts';
import { citedSources } from '../../charts/exhibit/sources.ts';
import { coloursOf } from '../../charts/region-colours.ts';
import { citedIn, type Cell, type Matrix } from './matrix.ts';
import { cellWords, columnName, matrixDrawing, matrixTable } from './matrix-words.ts';
import type { Candidate } from './model.ts';

function labelsOf({ dataset, i18n }: ExhibitContext): ReadonlyMap<string, string> {
  return i18n.lang === 'en' ? dataset.labels.en : dataset.labels.zh;
}

const citedOf = ({ rows }: Matrix): Candidate[] => rows.flatMap(citedIn);

const more = ({ more: n }: Matrix, { i18n }: ExhibitContext): string[] =>
  n > 0 ? [i18n.t('compare.matrix.more', { n })] : [];

export function matrixExhibit(matrix: Matrix, mine: string | null, context: ExhibitContext): Exhibit {
  const { dataset, i18n } = context;
  const labels = labelsOf(context);
  const drawing = matrixDrawing(matrix, labels, mine, i18n);
  const counts = { regions: matrix.rows.length, n: matrix.columns.length };
  return {
    ...stamp(context),
    kind: 'matrix',
    title: i18n.t('compare.matrix.title', counts),
    subtitle: [{ role: 'measure', text: i18n.t('compare.matrix.subtitle') }],
    doubts: [i18n.t('compare.matrix.key'), i18n.t('compare.matrix.narrow'), ...more(matrix, context)],
    sources: citedSources(citedOf(matrix), dataset, i18n),
    summary: i18n.t('compare.matrix.summary', counts),
    drawing: {
      option: (style) => compareMatrixOption(drawing, style),
      height: () => compareMatrixHeight(matrix.rows.length),
      isElastic: false,
    },
    table: matrixTable(matrix, labels, i18n),
    data: gridData(matrix, context),
    plot: null,
  };
}

/** Each plot has an axis of its own, so lengths compare within it. */
export function multiplesExhibit(whole: Matrix, mine: string | null, context: ExhibitContext): Exhibit {
  const { dataset, i18n } = context;
  const labels = labelsOf(context);
  const matrix = withSomething(whole);
  const drawing: MultiplesDrawing = {
    ...matrixDrawing(matrix, labels, mine, i18n),
    codes: matrix.rows.map(({ code }) => code),
    values: matrix.rows.map(({ cells }) =>
      cells.map((cell) => (cell.kind === 'value' ? cell.row.value : null)),
    ),
  };
  const counts = { n: matrix.columns.length, regions: matrix.rows.length };
  return {
    ...stamp(context),
    kind: 'multiples',
    title: i18n.t('compare.multiples.title', counts),
    subtitle: [{ role: 'measure', text: i18n.t('compare.multiples.subtitle') }],
    doubts: [i18n.t('compare.multiples.key'), ...more(matrix, context)],
    sources: citedSources(citedOf(matrix), dataset, i18n),
    summary: i18n.t('compare.multiples.summary', counts),
    drawing: {
      option: (style) => {
        const colours = coloursOf(dataset.regions, style.palette);
        const colourOf = (code: string): string => colours.get(code) ?? style.palette.ink;
        return compareMultiplesOption(drawing, { ...style, colourOf });
      },
      height: (width) => compareMultiplesHeight(drawing, width),
      isElastic: false,
    },
    table: matrixTable(matrix, labels, i18n),
    data: gridData(matrix, context),
    plot: null,
  };
}

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
