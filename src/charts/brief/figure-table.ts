/** The comparison as a table of a brief: its heads have unit and scale, so that a cell is little more than its number. Pure. */
import { plain, type Block } from '../../domain/brief/brief.ts';
import { yearIn } from '../../domain/compare/choice.ts';
import {
  type Cell,
  cellsOf,
  citedIn,
  folded,
  type Matrix,
  type MatrixColumn,
} from '../../domain/compare/matrix.ts';
import type { I18n } from '../../i18n/index.ts';
import {
  cellSaid,
  columnName,
  columnTitle,
  countedFigure,
  countingOf,
  rowName,
  silentWords,
  type Counting,
} from '../compare-matrix/words.ts';
import { FRAMED } from '../deadline-label.ts';
import type { ExhibitContext } from '../exhibit/context.ts';

/** As many columns as an upright A4 sheet holds; more have a sheet that is turned. */
const UPRIGHT = 8;

/** The place of a row has the sources of its cells. */
export function figureTable(
  whole: Matrix,
  context: ExhibitContext,
): Extract<Block, { readonly kind: 'table' }> {
  const { i18n } = context;
  const { matrix, silent } = folded(whole);
  const { columns, rows, horizon, more } = matrix;
  const counted = columns.map((_, at) => countingOf(matrix, at, i18n));
  const texts = rows.map((row) =>
    cellsOf(row, columns).map(({ cell, column }, at) =>
      cellText(cell, column, horizon, counted[at] ?? null, i18n),
    ),
  );
  const headOf = (column: MatrixColumn, unit: string | undefined): string => {
    const name = horizon === null ? columnTitle(column, context) : columnName(column, context);
    return unit === undefined || unit === '' ? name : i18n.t('brief.counted-in', { name, unit });
  };
  const year = horizon === null ? '' : i18n.t('brief.ofYear', { year: i18n.format.date(String(horizon)) });
  return {
    kind: 'table',
    caption: i18n.t('brief.tables') + year,
    head: [i18n.t('field.region'), ...columns.map((column, at) => headOf(column, counted[at]?.unit))],
    rows: rows.map((row, at) => [
      { text: rowName(row, i18n), of: citedIn(row).map(({ id }) => id) },
      ...(texts[at] ?? []).map(plain),
    ]),
    note: noteOf(texts.flat(), silentWords(silent, i18n), more, i18n),
    isWide: columns.length > UPRIGHT,
  };
}

/** ≥5•, 4 推算, ≠6, 7＋: what differs has a sign, which is explained below the table. Of another year than the table's no figure stands in it. */
function cellText(
  cell: Cell,
  column: MatrixColumn,
  horizon: number | null,
  counting: Counting | null,
  i18n: I18n,
): string {
  const { t } = i18n;
  if (cell.kind === 'not-found' || cell.kind === 'no-document') return t(`brief.cell.${cell.kind}`);
  if (horizon !== null && yearIn(cell.row) !== horizon) return t('brief.cell.elsewhen');
  const { text, due, chips, more } = cellSaid(cell, column, i18n);
  if (cell.kind === 'words' && !cell.row.relation) return t('brief.cell.words') + dueText(due, t);
  const number = countedFigure(cell.row, counting, i18n) ?? text;
  const [differs, others] = [chips.length > 0 ? SIGNS.differs : '', more > 0 ? SIGNS.others : ''];
  return differs + number + dueText(due, t) + others;
}

/** • of what is framed, 推算, or a year that the head does not say. */
function dueText(due: string, t: I18n['t']): string {
  if (due === '' || due === FRAMED) return due;
  return due === t('inferred.mark') ? t('brief.cell.inferred') : t('brief.cell.year', { year: due });
}

const SIGNS = { differs: '≠', framed: FRAMED, others: '＋' } as const;

/** Only what stands in the table is explained; what it leaves out is named. */
function noteOf(
  texts: readonly string[],
  silent: readonly string[],
  more: number,
  { t, clauses }: I18n,
): string {
  const has = (sign: string): boolean => texts.some((text) => text.includes(sign));
  const said = [
    ...(['differs', 'framed', 'others'] as const).flatMap((key) =>
      has(SIGNS[key]) ? t(`brief.note.${key}`) : [],
    ),
    ...(['inferred', 'words', 'elsewhen', 'not-found', 'no-document'] as const).flatMap((key) =>
      has(t(`brief.cell.${key}`)) ? t(`brief.note.${key}`) : [],
    ),
    ...silent,
    ...(more > 0 ? [t('brief.note.left', { n: more })] : []),
  ];
  return said.length === 0 ? '' : t('brief.note', { said: clauses(said) });
}
