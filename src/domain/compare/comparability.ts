/**
 * The comparability gate: may two commitments share an axis, stand side by side, or neither — and why.
 *
 * Same axis: one definition (the same indicator key), unit, measure, period, scope
 * and kind of bound, both in force or both drafts. Any difference is a reason, and one reason is enough for two axes.
 * Side by side: the same question asked differently: one family, or one head noun in one unit and measure.
 * Not comparable: another kind (a target against a subsidy), no figure, or nothing in common.
 *
 * Deadlines that differ forbid nothing: a target of 2025 and one of 2030 are two dated points of one scale. They are a
 * caveat that the caption says (期限相差5年), because a later deadline makes a higher figure cheaper.
 */
import { BARS, isElision, RULES, type Side } from './comparability-rules.ts';
import { definitionOf, type Period } from '../indicator/definition.ts';
import { dimensionOf } from '../quantity/conversion.ts';
import { yearOf } from '../time/period.ts';
import type { ArticleStatus, Deadline, Target } from '../dataset/schema.ts';

type AsInTarget = Pick<
  Target,
  'id' | 'kind' | 'region' | 'indicator' | 'scope' | 'value' | 'unit' | 'comparator' | 'measure' | 'direction'
>;

/** What the gate reads of a commitment; a target with its policy's status has it all. */
export interface Comparable extends AsInTarget, Pick<Target, 'frequency' | 'baseline'> {
  /** What is the same thing in every document; missing in what has no more than a name, which then stands for it. */
  readonly indicatorKey?: string;
  readonly family: { readonly id: string } | null;
  /** 年均: a mean of years. */
  readonly average?: boolean | undefined;
  /** A sum of years. */
  readonly cumulative?: boolean | undefined;
  /** Added in several years: those of the plan with which it ends, or from the year of issue to the deadline. */
  readonly isOfYears?: boolean;
  readonly deadline: Pick<Deadline, 'value'>;
  /** The policy that says it. */
  readonly articleId: string;
  readonly status: ArticleStatus;
}

export type Verdict = 'same-axis' | 'side-by-side' | 'not-comparable';

/** Why not one axis. `left` and `right` are what differs, as codes or as the text has it. */
export interface Reason {
  readonly code:
    | 'no-value'
    | 'kind'
    | 'unrelated'
    | 'place-unknown'
    | 'definition'
    | 'grade'
    | 'unit'
    | 'measure'
    | 'stock-vs-increment'
    | 'yearly-vs-total'
    | 'average'
    | 'period-unstated'
    | 'scope'
    | 'two-values'
    | 'bound'
    | 'direction'
    | 'baseline'
    | 'draft-vs-issued';
  readonly left: string;
  readonly right: string;
}

/** What forbids no axis and must be said beside it. */
export type Caveat =
  | { readonly code: 'deadline-gap'; readonly years: number }
  | { readonly code: 'deadline-missing' }
  | { readonly code: 'period-assumed' }
  | { readonly code: 'region-level' };

export interface Gate {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  readonly caveats: readonly Caveat[];
}

function caveatsOf(left: Side, right: Side): Caveat[] {
  const [a, b] = [left.item, right.item];
  const caveats: Caveat[] = [];
  if (a.deadline.value !== null && b.deadline.value !== null) {
    const years = Math.abs(yearOf(a.deadline.value) - yearOf(b.deadline.value));
    if (years > 0) caveats.push({ code: 'deadline-gap', years });
  } else if (a.deadline.value !== b.deadline.value) caveats.push({ code: 'deadline-missing' });
  if (left.period !== right.period && isElision(left, right)) caveats.push({ code: 'period-assumed' });
  if (a.region.level !== b.region.level) caveats.push({ code: 'region-level' });
  return caveats;
}

/** Names and units are read once per commitment: a comparison of thousands asks for each many times. Items never change. */
const SIDES = new WeakMap<Comparable, Side>();

/** The definition without its grade, which is judged by itself. */
const coreKeyOf = ({ indicatorKey, indicator, frequency }: Comparable): string =>
  definitionOf(indicatorKey ?? indicator, frequency).core;

function periodOf({ average, cumulative, isOfYears = false }: Comparable, said: Period): Period {
  if (average === true) return 'average';
  return cumulative === true || (isOfYears && said === 'unstated') ? 'cumulative' : said;
}

/** What the rules read of a commitment, its unit's dimension and its period among them. */
export function sideOf(item: Comparable): Side {
  const known = SIDES.get(item);
  if (known !== undefined) return known;
  const definition = definitionOf(item.indicator, item.frequency);
  const side = {
    item,
    ...definition,
    period: periodOf(item, definition.period),
    key: coreKeyOf(item),
    dimension: dimensionOf(item.unit),
  };
  SIDES.set(item, side);
  return side;
}

export function isAlike(a: Comparable, b: Comparable): boolean {
  const [left, right] = [sideOf(a), sideOf(b)];
  return RULES.every(({ differs }) => differs(left, right) === null);
}

/** What would have to be said of the two on one axis. */
export const caveatsBetween = (a: Comparable, b: Comparable): Caveat[] => caveatsOf(sideOf(a), sideOf(b));

const areBarred = (left: Side, right: Side): boolean =>
  BARS.some(({ differs }) => differs(left, right) !== null);

/** Whether they stand on one axis or at least side by side: what most pairs do not is told without all reasons. */
export const mayStandTogether = (a: Comparable, b: Comparable): boolean => !areBarred(sideOf(a), sideOf(b));

/** Symmetric but for `left` and `right` of the reasons. */
export function compare(a: Comparable, b: Comparable): Gate {
  const [left, right] = [sideOf(a), sideOf(b)];
  const reasons = RULES.flatMap(({ differs, what }): Reason[] => {
    const code = differs(left, right);
    return code === null ? [] : [{ code, left: what(left), right: what(right) }];
  });
  const verdict = areBarred(left, right)
    ? 'not-comparable'
    : reasons.length > 0
      ? 'side-by-side'
      : 'same-axis';
  return { verdict, reasons, caveats: caveatsOf(left, right) };
}
