/** A finding as a title: how many name what, the highest, the lowest, with their places where these are few. */
import { findingOf, type Figure, type Finding } from '../domain/compare/finding.ts';
import { PROVINCES } from '../domain/region/provinces.ts';
import type { I18n } from '../i18n/index.ts';
import { dotName } from './dot-range/data.ts';

/** A place's figure in words. */
export interface SaidFigure extends Figure {
  readonly regionCode: string;
  readonly region: string;
  readonly amount: string;
}

/** Up to so many places are named. */
const NAMED = 2;
/** Up to so many figures are all said. */
const FEW = 3;

const PROVINCE_CODES = new Set(PROVINCES.map(({ code }) => code));

export const isProvince = (code: string): boolean => PROVINCE_CODES.has(code);

/** Provinces, or places of several levels. */
export function placesWord(codes: readonly string[], { t }: I18n): string {
  return t(codes.every(isProvince) ? 'finding.provinces' : 'finding.places');
}

type Said = readonly SaidFigure[];

function whoOf(group: Said, of: string, { t, list }: I18n): string {
  if (group.length > NAMED) return t('finding.count', { n: group.length, of });
  return list(group.map(dotName));
}

/** The end of the figures with its places; nothing where it is what most name, which says so itself. */
function endWords(end: 'highest' | 'lowest', group: Said, mode: Said, of: string, i18n: I18n): string[] {
  const [one] = group;
  if (one === undefined || mode.includes(one)) return [];
  return [i18n.t(`finding.${end}`, { amount: one.amount, who: whoOf(group, of, i18n) })];
}

function modeWords({ each, mode, highest, lowest }: Finding<SaidFigure>, of: string, { t }: I18n): string {
  const [one] = mode;
  if (one === undefined) return '';
  const said = t('finding.mode', { n: each.length, k: mode.length, of, amount: one.amount });
  if (highest.includes(one)) return said + t('finding.isHighest');
  return lowest.includes(one) ? said + t('finding.isLowest') : said;
}

/** The ends alone, or what all have in common. At least two figures. */
export function endsWords(figures: Said, i18n: I18n): string {
  const { mode, highest, lowest, each } = findingOf(figures);
  const codes = each.map(({ regionCode }) => regionCode);
  const of = placesWord(codes, i18n);
  if (mode.length === each.length)
    return i18n.t('finding.equal', { n: each.length, of, amount: mode[0]?.amount ?? '' });
  return [...endWords('highest', highest, [], of, i18n), ...endWords('lowest', lowest, [], of, i18n)].join(
    i18n.t('finding.and'),
  );
}

/**
 * `amountOf`: a plain number in the figures' unit. At least two figures, one per place, without the nation.
 * 28 省中 16 省定在约5%；最高7%以上（西藏），最低4.5%（天津）
 */
export function findingWords(figures: Said, amountOf: (value: number) => string, i18n: I18n): string {
  const { t } = i18n;
  const finding = findingOf(figures);
  const { each, mode, median, isExact, highest, lowest } = finding;
  const n = each.length;
  const of = placesWord(
    each.map(({ regionCode }) => regionCode),
    i18n,
  );
  if (mode.length === n) return t('finding.equal', { n, of, amount: mode[0]?.amount ?? '' });
  if (n <= FEW)
    return each
      .map((one) => t('finding.one', { region: dotName(one), amount: one.amount }))
      .join(t('finding.and'));
  const middle = { n, of, amount: amountOf(median ?? 0) };
  const first =
    modeWords(finding, of, i18n) || t(isExact ? 'finding.median' : 'finding.medianWritten', middle);
  const ends = [
    ...endWords('highest', highest, mode, of, i18n),
    ...endWords('lowest', lowest, mode, of, i18n),
  ];
  return `${first}${t('common.semicolon')}${ends.join(t('finding.and'))}`;
}
