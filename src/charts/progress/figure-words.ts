/** Figures of a path in words: with bound, sign and range. */
import type { Figure } from '../../domain/quantity/interval.ts';
import type { I18n } from '../../i18n/index.ts';

const short = (value: number): number => Number(value.toPrecision(4));

/** Computed, not stated: more than four digits say nothing. */
export const rounded = (figure: Figure): Figure => ({
  ...figure,
  value: short(figure.value),
  valueMax: figure.valueMax === null ? null : short(figure.valueMax),
});

const PLAIN = { comparator: null, measure: null, frequency: null } as const;

/** ≥3000亿元, 45–50%, never rounded; of what falls the amount, without its sign. */
export function figureWords({ value, valueMax, comparator }: Figure, unit: string, i18n: I18n): string {
  const ends = [value, ...(valueMax === null ? [] : [valueMax])].map(Math.abs);
  const [low = 0, high = null] = ends.toSorted((a, b) => a - b);
  const bound = i18n.format.parts({ ...PLAIN, unit, value, valueMax, comparator })?.sign ?? '';
  return bound + (i18n.format.quantity({ ...PLAIN, unit, value: low, valueMax: high }) ?? '');
}

/** +571.2亿元, ≥+45亿元, −10–12吨 */
export function changeWords(figure: Figure, unit: string, i18n: I18n): string {
  const bound = i18n.format.parts({ ...PLAIN, unit, ...figure })?.sign ?? '';
  const amount = figureWords(rounded({ ...figure, comparator: null }), unit, i18n);
  return `${bound}${figure.value < 0 ? '−' : '+'}${amount}`;
}

/** As reported, never rounded; only the dust of a conversion is. */
export function amountLabel(value: number, unit: string, i18n: I18n): string {
  const rounded = Number(value.toPrecision(12));
  const quantity = { value: rounded, valueMax: null, unit, comparator: null, measure: null, frequency: null };
  // Values here may be negative (a fall past zero), which the formatter of commitments does not know.
  const text = i18n.format.quantity({ ...quantity, value: Math.abs(rounded) }) ?? '';
  return rounded < 0 ? `−${text}` : text;
}
