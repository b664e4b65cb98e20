/** What a panel says of itself: its finding, its measure, its doubts, in words. */
import type { Bar, BarEnd } from '../../charts/compare-bars/data.ts';
import { isInferred } from '../../charts/deadline-label.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { Panel } from '../../domain/compare/panels.ts';
import type { I18n } from '../../i18n/index.ts';
import { caveatWords } from './gate-words.ts';
import type { ComparableRow } from './model.ts';
import { regionName } from '../../i18n/region-name.ts';

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** The text's own name; of several wordings the key that they share (地区生产总值增速 of GDP增速 and 经济增速). */
export function panelName(members: readonly ComparableRow[]): string {
  const [name = '', ...more] = distinct(members.map(({ indicator }) => indicator));
  const [first] = members;
  if (more.length === 0 || first === undefined) return name;
  return first.average ? `${first.indicatorKey}（年均）` : first.indicatorKey;
}

/** The regions of a panel, at most three by name. */
export function panelRegions(members: readonly ComparableRow[], i18n: I18n): string {
  const names = distinct(members.map(({ region }) => regionName(region, i18n)));
  const shown = names.slice(0, 3).join(i18n.t('common.listSeparator'));
  return names.length > 3 ? `${shown}…` : shown;
}

/** The finding, in one sentence. `bars` has at least one. */
export function panelTitle(members: readonly ComparableRow[], bars: readonly Bar[], i18n: I18n): string {
  const indicator = panelName(members);
  const regions = distinct(bars.map(({ region }) => region));
  const sorted = bars.toSorted((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined) return indicator;
  if (bars.length === 1) {
    return i18n.t('compare.panel.single', {
      region: low.region,
      indicator,
      amount: low.amount,
      due: low.due,
    });
  }
  if (regions.length === 1) {
    // Only different dates make a path; else the figures stand beside each other.
    const isPath = distinct(bars.map(({ due }) => due)).length === bars.length;
    const separator = isPath ? ' → ' : i18n.t('compare.panel.alsoStep');
    const steps = bars.map(({ amount, due }) => i18n.t('compare.panel.pathStep', { amount, due }));
    return i18n.t('compare.panel.path', { region: low.region, indicator, steps: steps.join(separator) });
  }
  if (low.value === high.value && low.amount === high.amount) {
    return i18n.t('compare.panel.equal', { indicator, regions: regions.length, amount: low.amount });
  }
  return i18n.t('compare.panel.regions', {
    indicator,
    regions: regions.length,
    lowest: low.region,
    low: low.amount,
    highest: high.region,
    high: high.amount,
  });
}

/** Indicator as every text has it, unit, sort of quantity, scope. */
export function panelSubtitle(members: readonly ComparableRow[], i18n: I18n): string {
  const [first] = members;
  if (first === undefined) return '';
  return [
    distinct(members.map(({ indicator }) => indicator)).join(' / '),
    first.unit === ''
      ? i18n.t('compare.sub.noUnit')
      : i18n.t('compare.sub.unit', { unit: i18n.format.unit(first.unit) }),
    first.measure === null ? '' : i18n.t(`measure.${first.measure}`),
    first.scope === '' ? '' : i18n.t('compare.sub.scope', { scope: first.scope }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
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

const ENDS = ['floor', 'ceiling', 'soft'] as const satisfies readonly BarEnd[];

function namesOf(members: readonly ComparableRow[], i18n: I18n): string {
  return distinct(members.map(({ region }) => regionName(region, i18n))).join(i18n.t('common.listSeparator'));
}

/** What to doubt, and how to read the ends of bars that are not plain. */
export function panelDoubts(
  { members, caveats }: Panel<ComparableRow>,
  bars: readonly Bar[],
  i18n: I18n,
): string[] {
  const inferred = members.filter(({ deadline }) => isInferred(deadline));
  const drafts = members.filter(({ status }) => status === 'draft' || status === 'proposal');
  const flagged = (
    [
      'contradiction',
      'mentions-differ',
      'region-from-body',
      'region-unknown',
      'region-doubtful',
      'no-sentence',
    ] as const
  ).flatMap((flag) => {
    const having = members.filter(({ flags }) => flags.includes(flag));
    if (having.length === 0) return [];
    return [i18n.t('compare.doubt.flag', { what: i18n.t(`flag.${flag}`), names: namesOf(having, i18n) })];
  });
  return [
    ...caveats.map((caveat) => caveatWords(caveat, i18n)),
    ...(inferred.length === 0
      ? []
      : [i18n.t('compare.doubt.inferredDeadline', { names: namesOf(inferred, i18n) })]),
    ...(drafts.length === 0 ? [] : [i18n.t('compare.doubt.draft', { names: namesOf(drafts, i18n) })]),
    ...flagged,
    ...ENDS.filter((end) => bars.some((bar) => bar.end === end)).map((end) => i18n.t(`compare.key.${end}`)),
    ...(bars.some(({ valueMax }) => valueMax !== null) ? [i18n.t('compare.key.range')] : []),
  ];
}
