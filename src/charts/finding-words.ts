/** A finding as a title: how many write what, the highest, the lowest, with their places where these are few. */
import {
  type End,
  findingOf,
  type Finding,
  formOf,
  groupsBy,
  numberOf,
  oneForm,
} from '../domain/compare/finding.ts';
import type { Figure } from '../domain/quantity/interval.ts';
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

interface Saying {
  /** 省, 地 */
  readonly of: string;
  /** A plain number in the figures' unit. */
  readonly amountOf: (value: number) => string;
  readonly i18n: I18n;
}

const sayingOf = (figures: Said, amountOf: Saying['amountOf'], i18n: I18n): Saying => ({
  of: placesWord(
    figures.map(({ regionCode }) => regionCode),
    i18n,
  ),
  amountOf,
  i18n,
});

function whoOf(group: Said, { of, i18n }: Saying): string {
  if (group.length > NAMED) return i18n.t('finding.count', { n: group.length, of });
  return i18n.list(group.map(dotName));
}

/** 26 省约2%，广西不超过2%: those of one number by what they say of it. */
function formsOf(group: Said, saying: Saying): string {
  const forms = groupsBy(group, formOf).map((own) =>
    saying.i18n.t('finding.form', { who: whoOf(own, saying), amount: own[0]?.amount ?? '' }),
  );
  return forms.join(saying.i18n.t('finding.and'));
}

type EndName = 'highest' | 'lowest';

/** Of a number that no other is beyond; where ranges or ceilings leave that open, how far what is written reaches. */
function endWords(name: EndName, end: End<SaidFigure>, saying: Saying): string {
  const { known, reaching, isOpen, value } = end;
  const { amountOf, i18n } = saying;
  if (known.length === 0)
    return i18n.t(`finding.${name}Reaching`, {
      amount: amountOf(value ?? 0),
      forms: formsOf(reaching, saying),
    });
  const also = reaching.length === 0 ? '' : i18n.t('finding.also', { forms: formsOf(reaching, saying) });
  return i18n.t(isOpen ? `finding.${name}Written` : `finding.${name}`, {
    // As all of them say it; where their bounds differ the number alone.
    amount: oneForm(known)?.amount ?? amountOf(value ?? 0),
    who: whoOf(known, saying) + also,
  });
}

/** One end alone: 最高6%（甲省）. At least one figure. */
export const endOfWords = (
  name: EndName,
  figures: Said,
  amountOf: (value: number) => string,
  i18n: I18n,
): string => endWords(name, findingOf(figures)[name], sayingOf(figures, amountOf, i18n));

/** Nothing where it is what most write, which says so itself. */
const endsBeside = ({ highest, lowest }: Finding<SaidFigure>, mode: Said, saying: Saying): string[] =>
  ([['highest', highest] as const, ['lowest', lowest] as const] as const).flatMap(([name, end]) =>
    end.known.some((one) => mode.includes(one)) ? [] : [endWords(name, end, saying)],
  );

/** 18 省定在约5%; where the bounds differ: 18 省写5%（11 省约5%，7 省5%以上） */
function modeWords({ each, mode, highest, lowest }: Finding<SaidFigure>, saying: Saying): string {
  const { of, i18n } = saying;
  const [one] = mode;
  if (one === undefined) return '';
  const counts = { n: each.length, k: mode.length, of };
  const said = oneForm(mode)
    ? i18n.t('finding.mode', { ...counts, amount: one.amount })
    : i18n.t('finding.modeForms', {
        ...counts,
        amount: numberWords(one, saying),
        forms: formsOf(mode, saying),
      });
  if (highest.known.includes(one))
    return said + i18n.t(highest.isOpen ? 'finding.isHighestWritten' : 'finding.isHighest');
  if (!lowest.known.includes(one)) return said;
  return said + i18n.t(lowest.isOpen ? 'finding.isLowestWritten' : 'finding.isLowest');
}

const numberWords = ({ value, valueMax }: SaidFigure, { amountOf }: Saying): string =>
  valueMax === null ? amountOf(value) : `${amountOf(value)}–${amountOf(valueMax)}`;

/** All of one number: 3 省都定在5%; 28 省都写2%（26 省约2%，甘肃2%，广西不超过2%）. Null where they differ. */
function equalWords(each: Said, saying: Saying): string | null {
  const [one] = each;
  if (one === undefined || each.some((other) => numberOf(other) !== numberOf(one))) return null;
  const counts = { n: each.length, of: saying.of };
  return oneForm(each)
    ? saying.i18n.t('finding.equal', { ...counts, amount: one.amount })
    : saying.i18n.t('finding.equalForms', {
        ...counts,
        amount: numberWords(one, saying),
        forms: formsOf(each, saying),
      });
}

/** The ends alone, or what all have in common. At least two figures. */
export function endsWords(figures: Said, amountOf: (value: number) => string, i18n: I18n): string {
  const saying = sayingOf(figures, amountOf, i18n);
  const finding = findingOf(figures);
  return equalWords(finding.each, saying) ?? endsBeside(finding, [], saying).join(i18n.t('finding.and'));
}

/**
 * `amountOf`: a plain number in the figures' unit. At least two figures, one per place, without the nation.
 * 28 省中 16 省定在约5%；最高7%以上（西藏），最低4.5%（天津）
 */
export function findingWords(figures: Said, amountOf: (value: number) => string, i18n: I18n): string {
  const { t } = i18n;
  const saying = sayingOf(figures, amountOf, i18n);
  const finding = findingOf(figures);
  const { each, mode, median, isExact } = finding;
  const equal = equalWords(each, saying);
  if (equal !== null) return equal;
  if (each.length <= FEW)
    return each
      .map((one) => t('finding.one', { region: dotName(one), amount: one.amount }))
      .join(t('finding.and'));
  const middle = { n: each.length, of: saying.of, amount: amountOf(median ?? 0) };
  const first = modeWords(finding, saying) || t(isExact ? 'finding.median' : 'finding.medianWritten', middle);
  const ends = endsBeside(finding, mode, saying);
  return ends.length === 0 ? first : `${first}${t('common.semicolon')}${ends.join(t('finding.and'))}`;
}

/** Of several indicators what most places write of each: 26 省写2%; null where no number is written by most. */
export function consensusOf(
  figures: Said,
  amountOf: (value: number) => string,
  i18n: I18n,
): { readonly count: number; readonly words: string } | null {
  const { each, mode } = findingOf(figures);
  const [one] = mode;
  if (one === undefined || each.length <= FEW) return null;
  const saying = sayingOf(figures, amountOf, i18n);
  const amount = oneForm(mode)?.amount ?? numberWords(one, saying);
  const counts = { k: mode.length, n: each.length, of: saying.of, amount };
  return {
    count: mode.length,
    words: i18n.t(mode.length === each.length ? 'finding.consensusAll' : 'finding.consensus', counts),
  };
}
