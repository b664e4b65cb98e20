/** What a panel says of itself: its finding, its measure, its doubts, in words. */
import { joined } from '../../domain/text/joined.ts';
import type { Dot } from '../../charts/dot-range/data.ts';
import { findingWords, isProvince, placesWord } from '../../charts/finding-words.ts';
import { boundOf } from '../../domain/compare/comparability-rules.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { I18n } from '../../i18n/index.ts';
import type { ComparableRow } from './topic-index.ts';
import { indicatorName, keyName, regionName } from '../../i18n/shown-names.ts';

export const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** The text's own name; of several wordings the key that they share (地区生产总值增速 of GDP增速 and 经济增速). */
export function panelName(members: readonly ComparableRow[], i18n: I18n): string {
  const [said = '', ...more] = distinct(members.map((row) => indicatorName(row, i18n)));
  const [first] = members;
  if (more.length === 0 || first === undefined) return said;
  const name = keyName(first.indicatorKey, i18n);
  return first.average
    ? i18n.t('compare.matrix.counted', { name, counting: i18n.t('compare.period.average') })
    : name;
}

/** The regions of a panel, at most three by name. */
export function panelRegions(members: readonly ComparableRow[], i18n: I18n): string {
  const names = distinct(members.map(({ region }) => regionName(region, i18n)));
  const shown = i18n.list(names.slice(0, 3));
  return names.length > 3 ? `${shown}…` : shown;
}

interface Titled {
  readonly dots: readonly Dot[];
  /** Of each region but the nation the figure of its cell. */
  readonly figures: readonly Dot[];
  /** Codes of the regions that were asked for and have a document. */
  readonly asked: readonly string[];
  /** A plain number in the panel's unit. */
  readonly amountOf: (value: number) => string;
}

/** The finding, in one sentence; of one region its figure, or its path. */
export function panelTitle(
  members: readonly ComparableRow[],
  { dots, figures, asked, amountOf }: Titled,
  i18n: I18n,
): string {
  const indicator = panelName(members, i18n);
  const [first] = dots;
  if (first === undefined) return indicator;
  if (figures.length > 1) {
    const finding = findingWords(figures, amountOf, i18n) + silentWords(figures, asked, i18n);
    return i18n.labelled(indicator, finding);
  }
  const { region, amount, due } = first;
  if (dots.length === 1) return i18n.t('compare.panel.single', { region, indicator, amount, due });
  // Only different dates make a path; else the figures stand beside each other.
  const isPath = distinct(dots.map((dot) => dot.due)).length === dots.length;
  const separator = isPath ? ' → ' : i18n.t('common.semicolon');
  const steps = dots.map((dot) => i18n.t('compare.panel.pathStep', { amount: dot.amount, due: dot.due }));
  return i18n.t('compare.panel.path', { region, indicator, steps: steps.join(separator) });
}

/** How many provinces have a document and are not among the figures; of places of several levels that is no number. */
function silentWords(figures: readonly Dot[], asked: readonly string[], i18n: I18n): string {
  const there = new Set(figures.map(({ regionCode }) => regionCode));
  if (![...there].every(isProvince)) return '';
  const silent = asked.filter((code) => isProvince(code) && !there.has(code));
  return silent.length === 0
    ? ''
    : i18n.t('finding.silent', { n: silent.length, of: placesWord(silent, i18n) });
}

/** Indicator as every text has it, unit, sort of quantity, scope. */
export function panelSubtitle(members: readonly ComparableRow[], i18n: I18n): string {
  const [first] = members;
  if (first === undefined) return '';
  return joined([
    distinct(members.map((row) => indicatorName(row, i18n))).join(' / '),
    first.unit === ''
      ? i18n.t('compare.sub.noUnit')
      : i18n.t('compare.sub.unit', { unit: i18n.format.unit(first.unit) }),
    first.measure && i18n.t(`measure.${first.measure}`),
    first.scope === '' ? '' : i18n.t('compare.sub.scope', { scope: first.scope }),
  ]);
}

/** 口径 of the family, where all of the panel are of one; empty where there is none. It says what its members must not be mixed with. */
export function panelDefinition(
  members: readonly ComparableRow[],
  definitions: DatasetView['definitions'],
  i18n: I18n,
): string {
  const families = distinct(members.map(({ family }) => family?.id ?? ''));
  const definition = families.length === 1 ? definitions.get(families[0] ?? '') : undefined;
  if (definition === undefined) return '';
  return i18n.t('compare.sub.definition', { definition: i18n.lang === 'en' ? definition.en : definition.zh });
}

const MARKS = {
  floor: ({ comparator }: Dot) => boundOf(comparator) === 'floor',
  ceiling: ({ comparator }: Dot) => boundOf(comparator) === 'ceiling',
  soft: ({ comparator, valueMax }: Dot) => comparator === '~' && valueMax === null,
  range: ({ valueMax }: Dot) => valueMax !== null,
} as const;
const KEYS = ['floor', 'ceiling', 'soft', 'range'] as const;

/** How to read the marks that are not plain, of those that there are. */
export function markKeys(dots: readonly Dot[], i18n: I18n): string[] {
  return KEYS.filter((key) => dots.some(MARKS[key])).map((key) => i18n.t(`compare.key.${key}`));
}
