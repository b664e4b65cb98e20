/** The rules of the comparability gate, one per reason. See comparability.ts for what follows from them. */
import type { Comparable, Reason } from './comparability.ts';
import { normaliseName, saysTotal, sharedHeadLength, type Definition } from '../indicator/definition.ts';
import { yearOf } from '../time/period.ts';
import { isUnknownPlace } from '../region/provinces.ts';
import type { Comparator, Measure } from '../dataset/schema.ts';

export interface Side extends Definition {
  readonly item: Comparable;
  /** Equal keys are one definition. */
  readonly key: string;
  /** Of the unit: 斤 and 吨 share one axis. */
  readonly dimension: string;
}

type Rule = (left: Side, right: Side) => Reason['code'] | null;

export type Bound = 'floor' | 'ceiling' | 'point';

export function boundOf(comparator: Comparator | null): Bound {
  if (comparator === '>=' || comparator === '>') return 'floor';
  return comparator === '<=' || comparator === '<' ? 'ceiling' : 'point';
}

/** Growth, multiples and increments are counted from somewhere; a level is not. */
function countsFromBaseline(measure: Measure | null): boolean {
  return measure === 'growth' || measure === 'multiple' || measure === 'increment';
}

const baselineKey = (item: Comparable): string =>
  item.baseline?.year ?? normaliseName(item.baseline?.text ?? '');
const inForce = (item: Comparable): string =>
  item.status === 'issued' || item.status === 'trial' ? 'issued' : 'draft';

const sameDefinition = (left: Side, right: Side): boolean => left.key === right.key;
const isOneQuantity = (left: Side, right: Side): boolean =>
  sameDefinition(left, right) && left.grade === right.grade;

/**
 * One region's path: the same policy names the same quantity for two years and says the period only once ("2023年…
 * 交易额达到10亿元 … 2025年…年度交易额突破100亿元"). The shorter name is an ellipsis, not another quantity. That holds only
 * in one policy, for different years, and where the shorter name does not itself speak of a total; elsewhere a figure
 * without a period may be a sum of years. The assumption is returned as a caveat, never made silently.
 */
export function isElision(left: Side, right: Side): boolean {
  const [a, b] = [left.item, right.item];
  if (a.region.code !== b.region.code || a.articleId !== b.articleId || !isOneQuantity(left, right))
    return false;
  if (a.deadline.value === null || b.deadline.value === null) return false;
  return yearOf(a.deadline.value) !== yearOf(b.deadline.value) && !saysTotal(left.name + right.name);
}

const periodRule: Rule = (left, right) => {
  if (left.period === right.period) return null;
  // 年均增长5% of five years and 增长5% of one are two promises.
  if (left.period === 'average' || right.period === 'average') return 'average';
  if (left.period !== 'unstated' && right.period !== 'unstated') return 'yearly-vs-total';
  return isElision(left, right) ? null : 'period-unstated';
};

/**
 * One policy does not promise two figures for one quantity on one date. Where the record says so, something that tells
 * the two apart is in the text and not in the record (国家级, 省级 …), so they are not drawn as one.
 */
const twoValuesRule: Rule = (left, right) => {
  const [a, b] = [left.item, right.item];
  const isOnePromise =
    a.articleId === b.articleId &&
    a.region.code === b.region.code &&
    a.deadline.value === b.deadline.value &&
    isOneQuantity(left, right) &&
    normaliseName(a.scope) === normaliseName(b.scope);
  return isOnePromise && a.value !== b.value && a.measure === b.measure && left.period === right.period
    ? 'two-values'
    : null;
};

const measureRule: Rule = ({ item: { measure: a } }, { item: { measure: b } }) => {
  if (a === b) return null;
  const stocks = (a === 'level' && b === 'increment') || (a === 'increment' && b === 'level');
  return stocks ? 'stock-vs-increment' : 'measure';
};

function isRelated(left: Side, right: Side): boolean {
  const [a, b] = [left.item, right.item];
  if (sameDefinition(left, right)) return true;
  if (a.family !== null && a.family.id === b.family?.id) return true;
  return (
    left.dimension === right.dimension &&
    a.measure === b.measure &&
    sharedHeadLength(left.core, right.core) >= 2
  );
}

/** `what` reads the two sides' values for the wording. */
type Rules = readonly { readonly differs: Rule; readonly what: (side: Side) => string }[];

/** What one of these keeps apart may not even stand side by side. */
export const BARS: Rules = [
  {
    differs: (l, r) => (l.item.value === null || r.item.value === null ? 'no-value' : null),
    what: (s) => s.item.kind,
  },
  { differs: (l, r) => (l.item.kind === r.item.kind ? null : 'kind'), what: (s) => s.item.kind },
  { differs: (l, r) => (isRelated(l, r) ? null : 'unrelated'), what: (s) => s.item.indicator },
];

/** In the order in which they are said. */
export const RULES: Rules = [
  ...BARS,
  {
    // Whose figures these are is not known; the steps of one policy are at least of one place.
    differs: ({ item: a }, { item: b }) =>
      (isUnknownPlace(a.region) || isUnknownPlace(b.region)) && a.articleId !== b.articleId
        ? 'place-unknown'
        : null,
    what: (s) => s.item.region.name,
  },
  {
    // Where nothing relates the two, that is the reason; "another definition" would suggest one subject.
    differs: (l, r) => (sameDefinition(l, r) || !isRelated(l, r) ? null : 'definition'),
    what: (s) => s.item.indicator,
  },
  {
    // DCMM of any grade and of grade 2 or above: the grade is part of the definition, whatever the names share.
    differs: (l, r) => (l.grade === r.grade || !isRelated(l, r) ? null : 'grade'),
    what: (s) => s.grade,
  },
  { differs: measureRule, what: (s) => s.item.measure ?? '' },
  { differs: (l, r) => (l.dimension === r.dimension ? null : 'unit'), what: (s) => s.item.unit },
  { differs: periodRule, what: (s) => s.period },
  {
    differs: (l, r) => (normaliseName(l.item.scope) === normaliseName(r.item.scope) ? null : 'scope'),
    what: (s) => s.item.scope,
  },
  { differs: twoValuesRule, what: () => '' },
  {
    // A floor beside a plain figure is drawn as a floor; a floor beside a ceiling promises the opposite.
    differs: (l, r) => {
      const bounds = new Set([boundOf(l.item.comparator), boundOf(r.item.comparator)]);
      return bounds.has('floor') && bounds.has('ceiling') ? 'bound' : null;
    },
    what: (s) => boundOf(s.item.comparator),
  },
  {
    // 2%左右 and 不超过2%: the direction of a bound is the bound's own, and that is judged above.
    differs: ({ item: a }, { item: b }) => {
      const isSaid = a.direction !== null && b.direction !== null && a.direction !== b.direction;
      return isSaid && boundOf(a.comparator) === boundOf(b.comparator) ? 'direction' : null;
    },
    what: (s) => s.item.direction ?? '',
  },
  {
    differs: ({ item: a }, { item: b }) =>
      countsFromBaseline(a.measure) && a.measure === b.measure && baselineKey(a) !== baselineKey(b)
        ? 'baseline'
        : null,
    what: (s) => s.item.baseline?.text ?? '',
  },
  {
    differs: (l, r) => (inForce(l.item) === inForce(r.item) ? null : 'draft-vs-issued'),
    what: (s) => inForce(s.item),
  },
];
