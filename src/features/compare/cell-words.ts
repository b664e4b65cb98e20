/** A cell of the aligned table in words, with its chips. */
import { joined } from '../../domain/text/joined.ts';
import { deadlineLabel, isInferred } from '../../charts/deadline-label.ts';
import type { I18n } from '../../i18n/index.ts';
import { reasonWords, type SaidReason } from './gate-words.ts';
import type { Cell, MatrixColumn } from './matrix.ts';
import type { ComparableRow } from './topic-index.ts';

/** ≥50万人, 每年≤200万元, ≤−3%: bound and sign before the number, so that figures stand under each other. */
export const figureWords = (row: ComparableRow, { format }: I18n): string => format.signed(row) ?? '';

/** 推算, 2030年·推算: of its deadline what its heading does not say. */
function dueWords({ deadline }: ComparableRow, year: number | null, i18n: I18n): string {
  if (year === null || deadline.value !== String(year)) return deadlineLabel(deadline, i18n);
  return isInferred(deadline) ? i18n.t('inferred.mark') : '';
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

function chipOf({ key, what, detail, word }: SaidReason): CellSaid['chips'][number] {
  return { key, word: word === '' ? what : word, why: `${what} ${detail}`.trim() };
}

export function cellSaid(cell: Cell, { year }: Pick<MatrixColumn, 'year'>, i18n: I18n): CellSaid {
  switch (cell.kind) {
    case 'value':
      return {
        text: figureWords(cell.row, i18n),
        due: dueWords(cell.row, year, i18n),
        chips: cell.reasons.map((reason) => chipOf(reasonWords(reason, i18n))),
        more: cell.others.length,
      };
    case 'elsewhen':
      return {
        ...NOTHING,
        text: i18n.t('compare.matrix.elsewhen', { due: deadlineLabel(cell.row.deadline, i18n) }),
      };
    case 'words':
      return {
        ...NOTHING,
        text: figureWords(cell.row, i18n) || i18n.t('compare.matrix.words'),
        due: cell.row.relation ? dueWords(cell.row, year, i18n) : '',
      };
    case 'not-found':
      return { ...NOTHING, text: i18n.t('compare.absent.not-found') };
    case 'no-document':
    default:
      return { ...NOTHING, text: i18n.t('compare.matrix.noDocument') };
  }
}

/** A cell on one line: ≥50万人 推算〔≠ 农村〕. `isStarred`: what is inferred has a star, where there is room for no more. */
export function cellWords(
  cell: Cell,
  column: Pick<MatrixColumn, 'year'>,
  i18n: I18n,
  isStarred = false,
): string {
  const { text, due, chips, more } = cellSaid(cell, column, i18n);
  const hasStar = isStarred && due === i18n.t('inferred.mark');
  const differs = chips.map(({ word }) => i18n.t('compare.matrix.chip', { word }));
  const others = more === 0 ? '' : i18n.t('compare.matrix.others', { n: more });
  return joined([hasStar ? `${text}*` : text, hasStar ? '' : due, ...differs, others], ' ');
}
