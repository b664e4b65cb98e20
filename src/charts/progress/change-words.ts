/** A change in words, with its sign. */
import { rounded } from '../../domain/quantity/interval-arithmetic.ts';
import type { Figure } from '../../domain/quantity/interval.ts';
import { mirrored } from '../../domain/quantity/signed.ts';
import type { I18n } from '../../i18n/index.ts';
import { MINUS } from '../../i18n/quantity.ts';
import { figureWords, PLAIN } from './figure-words.ts';

/** +571.2亿元, ≥+45亿元, −10–12吨 */
export function changeWords(figure: Figure, unit: string, i18n: I18n): string {
  const bound = i18n.format.parts({ ...PLAIN, unit, ...figure })?.sign ?? '';
  const size = rounded({ ...(figure.value < 0 ? mirrored(figure) : figure), comparator: null });
  // What stays as it is neither rises nor falls.
  const rise = figure.value === 0 && figure.valueMax === null ? '' : '+';
  return `${bound}${figure.value < 0 ? MINUS : rise}${figureWords(size, unit, i18n)}`;
}
