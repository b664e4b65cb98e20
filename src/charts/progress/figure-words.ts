/** Figures of a path in words: with bound, sign and range. */
import { rounded, type Figure } from '../../domain/quantity/interval.ts';
import type { Point } from '../../domain/progress/types.ts';
import { mirrored } from '../../domain/quantity/signed.ts';
import type { I18n } from '../../i18n/index.ts';
import { MINUS } from '../../i18n/quantity.ts';

const PLAIN = { comparator: null, measure: null, frequency: null } as const;

/** ≥3000亿元, 45–50%, ≤−3%, never rounded. */
export const figureWords = (figure: Figure, unit: string, i18n: I18n): string =>
  i18n.format.signed({ ...PLAIN, unit, ...figure }) ?? '';

/** +571.2亿元, ≥+45亿元, −10–12吨 */
export function changeWords(figure: Figure, unit: string, i18n: I18n): string {
  const bound = i18n.format.parts({ ...PLAIN, unit, ...figure })?.sign ?? '';
  const size = rounded({ ...(figure.value < 0 ? mirrored(figure) : figure), comparator: null });
  // What stays as it is neither rises nor falls.
  const rise = figure.value === 0 && figure.valueMax === null ? '' : '+';
  return `${bound}${figure.value < 0 ? MINUS : rise}${figureWords(size, unit, i18n)}`;
}

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
