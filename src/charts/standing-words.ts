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
  if (position === 'above' || position === 'below') return apartWords(mine, middle.value, position, i18n);
  const isSame = position === 'open' && mine.value === middle.value;
  return position === 'alone' ? '' : i18n.t(`standing.gap.${isSame ? 'sameNumber' : position}`);
}

/** From the nearer end of what is written to the further one, where that is closed. */
function apartWords(
  { value, valueMax, comparator, unit }: Mine,
  median: number,
  side: 'above' | 'below',
  i18n: I18n,
): string {
  const { low, high, isAbout } = intervalOf({ value: value ?? median, valueMax, comparator });
  const [near, far] = side === 'above' ? [low, high] : [high, low];
  const [nearest = '', furthest] = [near, far].flatMap((end) =>
    end === null ? [] : [differenceWords(Math.abs(end - median), unit, i18n)],
  );
  const isRange = furthest !== undefined && far !== near;
  const gap = i18n.t(`standing.gap.${side}`, { gap: isRange ? `${nearest}–${furthest}` : nearest });
  if (far === null) return i18n.t('standing.gap.atLeast', { gap });
  return isAbout ? i18n.t('standing.gap.about', { gap }) : gap;
}

/** A figure, and what is said of it in brackets behind: 5%（15 地） → 5%, 15 地. */
export function parted(said: string): readonly [amount: string, behind: string] {
  const [, amount = said, behind = ''] = /^(.*?)\s*[（(](.*)[）)]$/u.exec(said) ?? [];
  return [amount, behind];
}
