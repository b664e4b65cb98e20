/**
 * An amount that is a result as a reading: the fields of a commitment, the period in place of the deadline, and the noun
 * that statistics say once and go on with (同比增长8%, 降幅收窄2个百分点, 折合3亿元).
 */
import type { Deadline, InferableField, Period } from '../../src/domain/dataset/schema.ts';
import { periodOf } from '../fields/period.ts';
import type { Figure } from '../fields/figure.ts';
import type { Reading } from '../fields/reading.ts';

/** A result is due at no time. */
const NO_DEADLINE: Deadline = { value: null, basis: 'none', text: '' };

/** @param named the figure read as a commitment */
export function observationReading(figure: Figure, named: Reading): Reading {
  const read = { ...named, ...resultName(named, figure.near.last) };
  const period = periodOf(figure, read);
  return {
    ...read,
    kind: 'observation',
    frequency: null,
    deadline: NO_DEADLINE,
    period,
    certainty: 'committed',
    inferred: inferredFields(read.inferred, period),
  };
}

/** A result has no deadline that could be inferred, but a period. */
function inferredFields(fields: readonly InferableField[], { basis }: Period): InferableField[] {
  const others = fields.filter((field) => field !== 'deadline');
  return basis === 'sentence' || basis === 'none' ? others : ['period', ...others];
}

/** What is left over of the words between two figures: ）、, 同比, 实现, 完成. */
const LEADING =
  /^(?:[）】”、，①-⑳]|前[两二三]个?季度|第?[一二三四]季度|[上下]半年(?=.{3})|年[末底](?=.{2})|\d{1,2}(?:[-—–－~～至]\d{1,2})?月份?(?=.{2})|同比|环比|共|累计|(?:实现|完成)(?=.{3}))+/;
/** 增速较1—4月份, 降幅比同期收窄, 5年增速, 上升: what changes is what was named before. */
const OF_THE_RATE =
  /^(?:是?[\d一二两三四五六七八九十]+年(?:前|来|间)?)?(?:年均)?(增速|增幅|降幅|涨幅|增量)?(?:(?:较|比).*)?$|^(?:上升|下降|提高|回落|提升)$/;
/** 折合: the same sum in other money. */
const SAME_AGAIN = /^(?:折合|折|约合|合)$/;
const RATE = /(?:同比|环比|年均)?(?:增速|增幅|降幅|涨幅)$/;

type Names = Pick<Reading, 'indicator' | 'scope' | 'inferred'>;

/** @param last the reading before it in the sentence */
function resultName(read: Reading, last: Reading | undefined): Names {
  const { scope, inferred } = read;
  const own = read.indicator.replace(LEADING, '');
  const borrowed = own === '' || SAME_AGAIN.test(own) || OF_THE_RATE.test(own);
  if (!borrowed || last === undefined) return { indicator: own || read.indicator, scope, inferred };
  const rate = OF_THE_RATE.exec(own)?.[1] ?? '';
  return {
    indicator: last.indicator.replace(RATE, '') + rate,
    scope: last.scope,
    inferred: [...new Set([...inferred, 'indicator' as const])],
  };
}
