/** What linking asks of the records of a dataset. */
import type { Article, Observation } from '../dataset/schema.ts';
import type { TargetRow } from '../dataset/target-index.ts';
import { signedFigure } from '../quantity/signed.ts';
import type { Years } from '../time/years.ts';
import { yearsOf } from '../time/years.ts';
import type { Promised, Reached } from './link.ts';
import { isOfTheYear, isPartOfYear } from './of-the-year.ts';

/** What a policy says of its own time. */
export type PolicyTime = Pick<Article, 'issueDate' | 'planPeriod'>;

/**
 * The years in which a commitment is worked for: those of its plan where it ends with the plan, else from the year of
 * issue to the deadline; null where one of them is not known or the deadline lies before.
 */
export function spanOf(deadline: string | null, { planPeriod, issueDate }: PolicyTime): Years | null {
  if (deadline === null) return null;
  const { last } = yearsOf(deadline);
  const plan = planPeriod && yearsOf(`${planPeriod.start}/${planPeriod.end}`);
  if (plan?.last === last) return plan;
  const first = issueDate && yearsOf(issueDate.value).first;
  return first === undefined || first > last ? null : { first, last };
}

type Commitment = Pick<
  TargetRow,
  | 'id'
  | 'articleId'
  | 'kind'
  | 'region'
  | 'indicator'
  | 'indicatorKey'
  | 'scope'
  | 'measure'
  | 'unit'
  | 'value'
  | 'frequency'
  | 'average'
  | 'deadline'
  | 'comparator'
  | 'direction'
>;

/** Of a commitment with a figure; null for grants and milestones, which no result answers. */
export function promisedOf(target: Commitment, policy: PolicyTime): Promised | null {
  if (target.kind !== 'target' || target.value === null) return null;
  return {
    id: target.id,
    articleId: target.articleId,
    regionCode: target.region.code,
    indicatorKey: target.indicatorKey ?? target.indicator,
    scope: target.scope,
    measure: target.measure,
    unit: target.unit,
    value: signedFigure(target).value,
    frequency: target.frequency,
    average: target.average,
    isOfTheYear: isOfTheYear(target),
    deadline: target.deadline.value,
    span: spanOf(target.deadline.value, policy),
  };
}

/** As the record says it, else by its own time: 2025-06 is no year. */
const partOf = ({ part }: Observation['period'], value: string): Reached['part'] =>
  part ?? (isPartOfYear(value.slice(value.indexOf('/') + 1)) ? 'part' : 'year');

/** With its figure signed. Null for a result of no known time. */
export function reachedOf(result: Observation): Reached | null {
  const period = result.period.value;
  if (period === null) return null;
  const { value, valueMax, comparator } = signedFigure(result);
  return {
    id: result.id,
    regionCode: result.region.code,
    indicatorKey: result.indicatorKey ?? result.indicator,
    scope: result.scope,
    measure: result.measure,
    unit: result.unit,
    value: value ?? result.value,
    valueMax,
    comparator: comparator ?? result.comparator,
    ...(result.relation && { relation: result.relation }),
    average: result.average,
    period,
    part: partOf(result.period, period),
    isFlagged: result.flags.length > 0,
  };
}
