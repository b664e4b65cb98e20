/** One place among the others in words, the same on every screen: its rank, and how far it is from the median. Pure. */
import { positionOf } from '../domain/brief/position.ts';
import type { Placed } from '../domain/compare/finding.ts';
import { intervalOf, type Figure } from '../domain/quantity/interval.ts';
import type { I18n } from '../i18n/index.ts';
import { differenceWords } from './progress/figure-words.ts';

interface Mine extends Omit<Figure, 'value'> {
  readonly value: number | null;
  readonly unit: string;
}

/** 第 3（共 31 地）: from the highest, as far as what all write tells it; where it may be any of half of them it is not known. */
export function rankWords(standing: Placed | null, { t }: I18n): string {
  if (standing === null || standing.n === 0) return '';
  const { rank, n } = standing;
  const { best, worst, tied } = rank;
  const of = n + 1;
  if (2 * (worst - best) >= of) return t('standing.rank.unknown', { of });
  if (best < worst) return t('standing.rank.between', { best, worst, of });
  return t(tied > 0 ? 'standing.rank.tied' : 'standing.rank.sole', { best, of });
}

/** 高 0.5 个百分点; of a bound 至少高, of a range from–to. Empty where there is no other. */
export function gapWords(
  standing: (Pick<Placed, 'middle'> & { readonly mine: Mine }) | null,
  i18n: I18n,
): string {
  if (standing === null || standing.middle === null) return '';
  const { mine, middle } = standing;
  const position = positionOf(standing);
  if (position === 'alone') return '';
  if (position === 'above' || position === 'below') return apartWords(mine, middle, position, i18n);
  const isSame = position === 'open' && mine.value === middle.value && mine.valueMax === middle.valueMax;
  return i18n.t(`standing.gap.${isSame ? 'sameNumber' : position}`);
}

/** From the nearer ends of what is written to the further ones, where these are closed. */
function apartWords(
  { value, valueMax, comparator, unit }: Mine,
  middle: Figure,
  side: 'above' | 'below',
  i18n: I18n,
): string {
  const own = intervalOf({ value: value ?? middle.value, valueMax, comparator });
  const [upper, lower] = side === 'above' ? [own, intervalOf(middle)] : [intervalOf(middle), own];
  const apart = (high: number | null, low: number | null): string | null =>
    high === null || low === null ? null : differenceWords(high - low, unit, i18n);
  const nearest = apart(upper.low, lower.high) ?? '';
  const furthest = apart(upper.high, lower.low);
  const isRange = furthest !== null && furthest !== nearest;
  const gap = i18n.t(`standing.gap.${side}`, { gap: isRange ? `${nearest}–${furthest}` : nearest });
  if (furthest === null) return i18n.t('standing.gap.atLeast', { gap });
  return own.isAbout ? i18n.t('standing.gap.about', { gap }) : gap;
}
