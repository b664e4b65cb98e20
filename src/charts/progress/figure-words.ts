/** Figures of a path in words: with bound, sign and range. */
import type { Figure } from '../../domain/quantity/interval.ts';
import type { Point } from '../../domain/progress/types.ts';
import type { I18n } from '../../i18n/index.ts';

export const PLAIN = { comparator: null, measure: null, frequency: null } as const;

/** ≥3000亿元, 45–50%, ≤−3%, never rounded. */
export const figureWords = (figure: Figure, unit: string, i18n: I18n): string =>
  i18n.format.signed({ ...PLAIN, unit, ...figure }) ?? '';

/** A reported figure with its sign and its bound, never rounded; only the dust of a conversion is. */
export const pointWords = (
  { value, valueMax = null, comparator = null }: Omit<Point, 'date'>,
  unit: string,
  i18n: I18n,
): string =>
  figureWords(
    { value: withoutDust(value), valueMax: valueMax === null ? null : withoutDust(valueMax), comparator },
    unit,
    i18n,
  );

const withoutDust = (value: number): number => Number(value.toPrecision(12));

/** As reported, with its sign, never rounded; only the dust of a conversion is. */
export const amountLabel = (value: number, unit: string, i18n: I18n): string =>
  pointWords({ value }, unit, i18n);

/** How far two figures of a unit are apart: 0.4个百分点, 300家. */
export function differenceWords(difference: number, unit: string, i18n: I18n): string {
  const short = Number(difference.toPrecision(12));
  return unit === '%'
    ? i18n.t('progress.points', { n: i18n.format.number(short) })
    : amountLabel(short, unit, i18n);
}
