/** The aligned table in words: its headings, its cells with their chips, its finding. Pure. */
import { deadlineLabel, FRAMED, inferenceMark } from '../deadline-label.ts';
import type { ExhibitContext } from '../exhibit/context.ts';
import { consensusOf, findingWords, type SaidFigure } from '../finding-words.ts';
import { reasonWords, type SaidReason } from '../gate-words.ts';
import { tally } from '../../domain/collections/tally.ts';
import type { ComparableRow } from '../../domain/compare/comparison.ts';
import {
  alikeValue,
  type Cell,
  cellsOf,
  type Matrix,
  type MatrixColumn,
  type MatrixRow,
} from '../../domain/compare/matrix.ts';
import { valueIn } from '../../domain/quantity/conversion.ts';
import { NATION } from '../../domain/region/provinces.ts';
import { joined } from '../../domain/text/joined.ts';
import { amountOf } from '../compare-panel/words.ts';
import type { I18n, PlainKey } from '../../i18n/index.ts';
import { commonScale, scaledUnit, signedNumber } from '../../i18n/quantity.ts';
import { keyName, shortRegionName, termLabel } from '../../i18n/shown-names.ts';

/** In which language, and with which names of families. */
export type Said = Pick<ExhibitContext, 'dataset' | 'i18n'>;

/** 地区生产总值增速（年均） · of what no two regions name alike: 示范试点（口径各异） */
export function columnName(
  { name, isRest, counting }: Pick<MatrixColumn, 'name' | 'isRest' | 'counting'>,
  { dataset, i18n }: Said,
): string {
  if (isRest) return i18n.t('compare.matrix.rest', { family: termLabel(name, dataset, i18n) });
  const said = keyName(name, i18n);
  return counting === 'single'
    ? said
    : i18n.t('compare.matrix.counted', { name: said, counting: i18n.t(`compare.period.${counting}`) });
}

/** 北京 of 北京市: the page says provinces as a map does; of others the whole name. */
export const rowName = ({ code, name }: Pick<MatrixRow, 'code' | 'name'>, i18n: I18n): string =>
  shortRegionName({ code, name: name ?? code }, i18n);

/** 地区生产总值增速 2026年: of what leaves the table the heading says the year once. */
export function columnTitle(column: MatrixColumn, said: Said): string {
  const name = columnName(column, said);
  return column.year === null ? name : `${name} ${said.i18n.format.date(String(column.year))}`;
}

/** 11 个地区未见所列指标：吉林、浙江… Their names, since no row has them. */
export function silentWords(silent: readonly MatrixRow[], i18n: I18n): string[] {
  if (silent.length === 0) return [];
  const names = i18n.list(silent.map((row) => rowName(row, i18n)));
  return [i18n.labelled(i18n.t('compare.matrix.silent', { n: silent.length }), names)];
}

/** Reasons that are written out; the data has all. */
const SAID_REASONS = 12;

/** 福建 粮食产量：适用范围不同 不限范围 ≠ 农村. Of what is left of a family the cells say it themselves. */
export function unlikeWords({ columns, rows }: Matrix, context: Said): string[] {
  const { i18n } = context;
  const all = rows.flatMap((row) =>
    cellsOf(row, columns).flatMap(({ cell, column }) =>
      cell.kind === 'value' && cell.reasons.length > 0 && column.reference !== null
        ? [{ row, cell, column }]
        : [],
    ),
  );
  const said = all.slice(0, SAID_REASONS).map(({ row, cell, column }) =>
    i18n.t('compare.matrix.unlike', {
      region: rowName(row, i18n),
      column: columnName(column, context),
      why: i18n.list(cellSaid(cell, column, i18n).chips.map(({ why }) => why)),
    }),
  );
  const rest = all.length - said.length;
  return rest === 0 ? said : [...said, i18n.t('compare.matrix.unlikeMore', { n: rest })];
}

/** ≥50万人, 每年≤200万元, ≤−3%: bound and sign before the number, so that figures stand under each other. */
export const figureWords = (row: ComparableRow, { format }: I18n): string => format.signed(row) ?? '';

/** In what a column is counted, which its head says: the unit in words, and of how many of it a 1 is. */
export interface Counting {
  readonly unit: string;
  readonly size: number;
  /** A figure that is counted so. */
  readonly like: ComparableRow;
}

/** Longer numbers are not read in a cell. */
const LONGEST = 1e7;

/** English has no word between a thousand and a million, and says the first in a heading only. */
const THOUSAND = [' thousand', 1e3] as const;

/** Null: the cells of the column say it themselves. */
export function countingOf({ columns, rows }: Matrix, at: number, { format, lang }: I18n): Counting | null {
  const like = columns[at]?.reference ?? null;
  if (like === null || isYearly(like)) return null;
  const values = rows.flatMap(({ cells }) => {
    const cell = cells[at];
    return cell && 'row' in cell && isCounted(cell.row, like)
      ? [cell.row.value ?? 0, cell.row.valueMax ?? 0]
      : [];
  });
  const isLong = lang === 'en' && values.some((value) => Math.abs(value) >= 1e6);
  const isRound = values.every((value) => value % THOUSAND[1] === 0);
  const scale = commonScale(values, lang) ?? (isLong && isRound ? THOUSAND : undefined);
  const size = scale?.[1] ?? 1;
  if (values.some((value) => Math.abs(value) >= size * LONGEST)) return null;
  return { unit: scaledUnit(format.unit(like.unit), scale, lang), size, like };
}

/** 每年30件: the heading does not say so. */
const isYearly = ({ frequency, measure }: ComparableRow): boolean =>
  frequency !== null && measure !== 'growth';
const isCounted = (row: ComparableRow, like: ComparableRow): boolean =>
  row.value !== null && row.unit === like.unit && !isYearly(row);

/** ≥110 of ≥110万人, below a head that says 万人; null where the figure is counted otherwise. */
export const countedFigure = (row: ComparableRow, counting: Counting | null, { lang }: I18n): string | null =>
  counting !== null && isCounted(row, counting.like) ? signedNumber(row, counting.size, lang) : null;

/** •, 推算, 2030年·推算: of its deadline what its heading does not say. */
function dueWords({ deadline }: ComparableRow, year: number | null, i18n: I18n): string {
  if (year === null || deadline.value !== String(year)) return deadlineLabel(deadline, i18n);
  return inferenceMark(deadline, i18n);
}

interface CellSaid {
  /** ≥50万人; of a cell without a figure why there is none. */
  readonly text: string;
  /** What the heading does not say; empty where there is no figure. */
  readonly due: string;
  /** What differs from the column: a word, and the reason whole. */
  readonly chips: readonly { readonly key: string; readonly word: string; readonly why: string }[];
  /** How many other figures the region has in the column. */
  readonly more: number;
}

const NOTHING = { due: '', chips: [], more: 0 } as const;

export function chipOf({ key, what, detail, word }: SaidReason): CellSaid['chips'][number] {
  return { key, word: word === '' ? what : word, why: `${what} ${detail}`.trim() };
}

const ABSENT = {
  'not-found': 'compare.absent.not-found',
  'no-document': 'compare.matrix.noDocument',
} as const satisfies { readonly [K in Exclude<Cell['kind'], 'value' | 'elsewhen' | 'words'>]: PlainKey };

export function cellSaid(cell: Cell, { year }: Pick<MatrixColumn, 'year'>, i18n: I18n): CellSaid {
  const { t } = i18n;
  if (cell.kind === 'value')
    return {
      text: figureWords(cell.row, i18n),
      due: dueWords(cell.row, year, i18n),
      chips: cell.reasons.map((reason) => chipOf(reasonWords(reason, i18n))),
      more: cell.others.length,
    };
  if (cell.kind === 'words') {
    const text = figureWords(cell.row, i18n) || t('compare.matrix.words');
    return { ...NOTHING, text, due: cell.row.relation ? dueWords(cell.row, year, i18n) : '' };
  }
  if (cell.kind !== 'elsewhen') return { ...NOTHING, text: t(ABSENT[cell.kind]) };
  const due = deadlineLabel(cell.row.deadline, i18n);
  const chip = { key: 'year', word: due, why: t('compare.matrix.elsewhen', { due }) };
  return { ...NOTHING, text: figureWords(cell.row, i18n), chips: [chip] };
}

/** A cell on one line: ≥50万人• · 5% 推算〔≠ 农村〕. */
export function cellWords(cell: Cell, column: Pick<MatrixColumn, 'year'>, i18n: I18n): string {
  const { text, due, chips, more } = cellSaid(cell, column, i18n);
  const differs = chips.map(({ word }) => i18n.t('compare.matrix.chip', { word }));
  const others = more === 0 ? '' : i18n.t('compare.matrix.others', { n: more });
  return joined([due === FRAMED ? text + due : joined([text, due], ' '), ...differs, others], ' ');
}

/** With the id of its commitment. */
interface ColumnFigure extends SaidFigure {
  readonly id: string;
}

/** The figures of a column that share its axis, without the nation's; none where no two are alike. */
export function figuresOf({ columns, rows }: Matrix, at: number, i18n: I18n): ColumnFigure[] {
  const reference = columns[at]?.reference ?? null;
  if (reference === null) return [];
  return rows.flatMap((row): ColumnFigure[] => {
    const [cell, value] = [row.cells[at], alikeValue(row.cells[at], reference)];
    if (cell?.kind !== 'value' || value === null || row.code === NATION) return [];
    return [
      {
        id: cell.row.id,
        regionCode: row.code,
        region: rowName(row, i18n),
        value,
        valueMax: valueIn({ ...cell.row, value: cell.row.valueMax }, reference.unit),
        comparator: cell.row.comparator,
        amount: i18n.format.quantity(cell.row) ?? '',
      },
    ];
  });
}

/** 与经济增长同步 8 个，高于全国平均水平 2 个: goals of a column that have no figure, the nation's left out; empty where it has none. */
function goalsInWords({ rows }: Matrix, at: number, i18n: I18n): string {
  const said = rows.flatMap(({ code, cells }) => {
    const cell = cells[at];
    return code !== NATION && cell?.kind === 'words' && cell.row.relation ? figureWords(cell.row, i18n) : [];
  });
  const counts = [...tally(said)].toSorted(([, a], [, b]) => b - a);
  if (counts.length === 0) return '';
  const words = i18n.list(counts.map(([goal, n]) => i18n.t('compare.matrix.goal', { goal, n })));
  return i18n.t('compare.matrix.goals', { words });
}

/** Indicators of which a title says what most places write: the most common ones. */
const SAID_COLUMNS = 2;

/** What the column by which is sorted finds; of several, what most places write of those of which most write one number. Null: nothing. */
export function matrixTitle(matrix: Matrix, by: string | null, context: Said): string | null {
  const { i18n } = context;
  const { columns } = matrix;
  const found = columns.map((column, at) => ({
    column,
    figures: figuresOf(matrix, at, i18n),
    amountOf: (value: number) => amountOf(value, column.reference ?? undefined, i18n),
  }));
  const [meant] = columns.length === 1 ? found : found.filter(({ column: { key } }) => key === by);
  if (meant !== undefined) {
    const finding = meant.figures.length < 2 ? [] : [findingWords(meant.figures, meant.amountOf, i18n)];
    const goals = goalsInWords(matrix, columns.indexOf(meant.column), i18n);
    const all = [...finding, ...(goals === '' ? [] : [goals])];
    return all.length === 0 ? null : i18n.labelled(columnTitle(meant.column, context), i18n.clauses(all));
  }
  const said = found
    .flatMap(({ column, figures, amountOf: plain }) => {
      const consensus = consensusOf(figures, plain, i18n);
      return consensus === null ? [] : [{ ...consensus, name: columnTitle(column, context) }];
    })
    .toSorted((a, b) => b.count - a.count)
    .slice(0, SAID_COLUMNS);
  return said.length === 0 ? null : i18n.clauses(said.map(({ name, words }) => i18n.labelled(name, words)));
}

/** Regions with a figure somewhere; the matrix is the place to look for what is not there. */
export function withSomething(matrix: Matrix): Matrix {
  const rows = matrix.rows.filter(({ cells }) => cells.some(({ kind }) => kind === 'value'));
  return { ...matrix, rows };
}
