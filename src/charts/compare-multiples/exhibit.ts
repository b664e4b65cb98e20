/** Small multiples of the aligned table, as an exhibit. Pure. */
import { matrixDrawing } from '../compare-matrix/data.ts';
import {
  briefTable,
  citedOf,
  gridData,
  matrixTable,
  more,
  sourcesOf,
  yearWords,
} from '../compare-matrix/exhibit.ts';
import { matrixTitle, withSomething } from '../compare-matrix/words.ts';
import {
  compareMultiplesHeight,
  compareMultiplesOption,
  type Extent,
  type MultiplesDrawing,
  multiplesPart,
} from './option.ts';
import { type ExhibitContext, exhibitOf } from '../exhibit/context.ts';
import { type Exhibit, type ExhibitDrawing, subtitleOf } from '../exhibit/exhibit.ts';
import { dateDoubts } from '../exhibit/row-doubts.ts';
import type { Portion } from '../../page/portions.ts';
import type { ComparableRow } from '../../domain/compare/comparison.ts';
import { alikeValue, type Cell, type Matrix } from '../../domain/compare/matrix.ts';
import { valueIn } from '../../domain/quantity/conversion.ts';
import { joined } from '../../domain/text/joined.ts';

/** Each plot has an axis of its own, so lengths compare within it. */
export function multiplesExhibit(
  whole: Matrix,
  { mine }: { readonly mine: string | null },
  context: ExhibitContext,
): Exhibit {
  const { i18n } = context;
  const full = withSomething(whole);
  const matrix = plotted({ ...full, rows: full.rows.slice(0, MOST_PLOTTED) });
  const cut = { n: matrix.rows.length, total: full.rows.length };
  const drawing: MultiplesDrawing = {
    ...matrixDrawing(matrix, mine, context),
    codes: matrix.rows.map(({ code }) => code),
    values: matrix.rows.map(({ cells }) =>
      matrix.columns.map(({ reference }, at) => extentOf(cells[at], reference)),
    ),
  };
  const counts = { n: matrix.columns.length, regions: matrix.rows.length };
  const title =
    (counts.n === 0 ? i18n.t('compare.multiples.none') : i18n.t('compare.multiples.title', counts)) +
    yearWords(whole, i18n);
  const finding = matrixTitle(plotted(full), null, context);
  return exhibitOf(
    context,
    {
      kind: 'multiples',
      title: finding ?? title,
      subtitle: subtitleOf(
        ...(counts.n === 0
          ? []
          : [['measure', joined([finding && title, i18n.t('compare.multiples.subtitle')])] as const]),
        ['key', i18n.t('compare.multiples.key')],
      ),
      doubts: [
        ...(cut.n < cut.total ? [i18n.t('compare.multiples.cut', cut)] : []),
        ...(matrix.columns.length < full.columns.length ? [i18n.t('compare.multiples.rest')] : []),
        ...dateDoubts(citedOf(full), i18n),
        ...more(matrix, context),
      ],
      sources: sourcesOf(citedOf(full), context),
      summary: i18n.t('compare.multiples.summary', counts),
      drawing: matrix.columns.length === 0 ? null : drawingOf(drawing, mine),
      table: matrixTable(full, { mine }, context),
      brief: () => briefTable(full, { mine }, context),
      plot: null,
    },
    () => gridData(full, context),
  );
}

function drawingOf(drawing: MultiplesDrawing, mine: string | null): ExhibitDrawing {
  const [rows, columns] = [drawing.rows.length, drawing.columns.length];
  const part = (of: Portion, at: Portion) => drawingOf(multiplesPart(drawing, of, at), mine);
  return {
    option: (style) => compareMultiplesOption(drawing, { ...style, mine }),
    height: (width) => compareMultiplesHeight(drawing, width),
    isElastic: false,
    rows: { count: rows, of: (from, to) => part([from, to], [0, columns]) },
    columns: { count: columns, of: (from, to) => part([0, rows], [from, to]) },
  };
}

/** Rows of bars that a reader can follow from plot to plot: all provinces and the nation. The table has all. */
export const MOST_PLOTTED = 35;

function extentOf(cell: Cell | undefined, reference: ComparableRow | null): Extent | null {
  const low = alikeValue(cell, reference);
  if (low === null || cell?.kind !== 'value' || reference === null) return null;
  const high = valueIn({ ...cell.row, value: cell.row.valueMax }, reference.unit);
  return { low, high: Math.max(low, high ?? low) };
}

/** What no two regions name alike has no axis. */
function plotted(matrix: Matrix): Matrix {
  const isPlotted = (at: number): boolean => {
    const reference = matrix.columns[at]?.reference ?? null;
    return matrix.rows.filter(({ cells }) => alikeValue(cells[at], reference) !== null).length > 1;
  };
  return {
    ...matrix,
    columns: matrix.columns.filter((_, at) => isPlotted(at)),
    rows: matrix.rows.map((row) => ({ ...row, cells: row.cells.filter((_, at) => isPlotted(at)) })),
  };
}
