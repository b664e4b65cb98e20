/**
 * The sign of a change: the one place where it is made. A fall that is said in words (下降3.3%: value 3.3, direction
 * down) is below zero; a value with a written sign (−3.3) is what it says. Whatever compares, draws, judges or links
 * figures of growth asks here first. Pure.
 */
import type { Comparator, Measure } from '../dataset/schema.ts';
import type { Figure } from './interval.ts';

/** A figure with what tells whether it is a fall: a commitment, a result, or a value that a person gave. */
export interface Change {
  readonly value: number | null;
  readonly valueMax?: number | null;
  readonly comparator?: Comparator | null;
  readonly measure: Measure | null;
  readonly direction?: 'up' | 'down' | null | undefined;
  readonly unit?: string;
  readonly indicator?: string | undefined;
  readonly indicatorKey?: string | undefined;
}

const SAYS_FALL =
  /降幅|跌幅|减幅|下降|降低|减少|减量|压减|压降|削减|缩减|压缩|缩短|回落|下跌|负增长|\b(?:fall|drop|cut|reduction|decrease)\b/iu;

/** Of what the bound of the opposite is: at least 3% down is at most −3%. */
const MIRRORED: Readonly<Record<Comparator, Comparator>> = {
  '=': '=',
  '~': '~',
  '>=': '<=',
  '>': '<',
  '<=': '>=',
  '<': '>',
};

const isLimit = (comparator: Comparator | null | undefined): boolean =>
  comparator === '<=' || comparator === '<';

/** 下降0.5个百分点 is the change of a share, as 下降3% is that of a sum. */
export const isChange = ({ measure, unit }: Pick<Change, 'measure' | 'unit'>): boolean =>
  measure === 'growth' || (measure === 'increment' && unit === '个百分点');

/**
 * Whether the figure of a change is the size of a fall. 涨幅控制在3%以内 points down as well and is a rise that is limited:
 * under a ceiling only a name that speaks of a fall makes one.
 */
export function isFall(change: Change): boolean {
  const { value, comparator, direction, indicator, indicatorKey } = change;
  if (!isChange(change) || direction !== 'down' || value === null || value < 0) return false;
  return !isLimit(comparator) || SAYS_FALL.test(indicator ?? indicatorKey ?? '');
}

/** The figure on the other side of zero, its bound and its range turned round with it. */
export function mirrored(figure: Figure): Figure {
  const { value, valueMax, comparator } = figure;
  return {
    value: 0 - (valueMax ?? value),
    valueMax: valueMax === null ? null : 0 - value,
    comparator: comparator === null ? null : MIRRORED[comparator],
  };
}

type Signed = Pick<Figure, 'valueMax' | 'comparator'> & { readonly value: number | null };

/** Value, upper end and bound with their sign; of what is no fall as they are. */
export function signedFigure(change: Change): Signed {
  const { value, valueMax = null, comparator = null } = change;
  return value !== null && isFall(change)
    ? mirrored({ value, valueMax, comparator })
    : { value, valueMax, comparator };
}

/** The same record with its signed figure; itself where nothing changes. */
export const signed = <T extends Change>(record: T): T =>
  isFall(record) ? { ...record, ...signedFigure(record) } : record;

/** Of a change that is below zero as a whole: its size, as words say it (下降3.3%). Null of all others. */
export function fallOf(change: Change): Figure | null {
  const { value, valueMax, comparator } = signedFigure(change);
  if (!isChange(change) || value === null || value >= 0) return null;
  if (valueMax !== null && valueMax > 0) return null;
  return mirrored({ value, valueMax, comparator });
}
