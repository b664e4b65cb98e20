/** Nouns taken from elsewhere: 其中…占比达到60% is the share of what the clause before named. */
import type { Amount } from '../../../recognise/types.ts';
import type { AmountInContext } from '../../../sentence/context.ts';
import type { Reading } from '../../reading.ts';
import { previousClause } from './clause-before.ts';
import { investedIn } from './investment.ts';
import type { Neighbours, Phrase } from '../phrase.ts';
import { topicNoun } from '../topic.ts';

/** 增速, 规模: what is measured of a thing that is named elsewhere. */
const RATE = /到位|率|产量|增速|增长|占比|比重|比例|规模|总量|金额|额|产值|收入/;
/** Longer words before a generic noun would bury it. */
const MAX_PREFIX = 10;
const MAX_CLAUSE_PREFIX = 16;

/** A generic or missing noun takes the one before it in the sentence, else the clause before, else the topic. */
export function borrow(c: AmountInContext, noun: string, scope: string, near: Neighbours): Phrase {
  return { indicator: borrowed(c, noun, near), scope, inferred: true };
}

function borrowed(c: AmountInContext, noun: string, near: Neighbours): string {
  const own = ofInvestment(c, noun, near.last) ?? ofOthers(noun, near.last) ?? ofLastNamed(c, noun, near);
  if (own !== undefined) return own;
  const clause = previousClause(c);
  const topic = topicNoun(c.context.topic);
  return (
    ofClause(noun, clause) ??
    ofBranch(c, noun) ??
    ofTopic(noun, topic) ??
    (noun || topic || clause || c.amount.unit || '数值')
  );
}

const MEASURE = /^(?:总|年)?(?:产业规模|规模|产值|产量|营业?收入?|增加值|销售收入)$/;
const BRANCH =
  /^[\u4e00-\u9fa5“”]{2,10}?(?:产业|行业|经济|工业|农业|制造业|服务业)(?=[\u4e00-\u9fa5“])(?![链集园区化带体结基政发])/;
/** Sentences back that a branch goes on to be spoken of. */
const BRANCH_REACH = 6;

/** Whether there is no noun, or only a sign of one. */
const isMissing = (noun: string): boolean => noun.length < 2;

/** 新建泵站12座，总投资3亿元 → 泵站总投资. */
function ofInvestment(c: AmountInContext, noun: string, last: Reading | undefined): string | undefined {
  const object = /^(?:总|计划|年度|年度计划|完成|年度完成)?投资(?:额|总额)?$/.test(noun)
    ? investedIn(c, last)
    : '';
  return object === '' ? undefined : object + noun;
}

/** 汇聚100家龙头企业，相关产业规模突破1000亿元: not the size of those 100 firms. */
const ofOthers = (noun: string, last: Reading | undefined): string | undefined =>
  /^(?:相关|其他)/.test(noun) && last?.measure !== 'share' ? noun : undefined;

/** 数据产业规模达到500亿元，年均增速20%: of what was named last, where no semicolon stands between. */
const ofLastNamed = (c: AmountInContext, noun: string, { last, previous }: Neighbours): string | undefined =>
  last && (isMissing(noun) || RATE.test(noun)) && sameSegment(c, previous)
    ? ofLast(last, noun, c.amount.unit)
    : undefined;

/** 组建产业联盟，规模达到50家 → 产业联盟规模. */
function ofClause(noun: string, clause: string): string | undefined {
  if (clause.length < 2) return undefined;
  if (isMissing(noun)) return clause;
  return RATE.test(noun) && clause.length <= MAX_CLAUSE_PREFIX ? clause + noun : undefined;
}

/** 乳制品产业加快升级，…。产值达到300亿元。 The branch that opened a sentence before, where this one opens with a measure. */
function ofBranch({ sentence }: AmountInContext, noun: string): string | undefined {
  if (!MEASURE.test(noun)) return undefined;
  const before = sentence.flow.text.slice(0, sentence.start).split('。').slice(-BRANCH_REACH);
  const branch = before.map((text) => BRANCH.exec(text.trim())?.[0]).findLast((found) => found !== undefined);
  return branch === undefined ? undefined : branch + noun;
}

/** 规模 under the heading 数据产业 → 数据产业规模. */
function ofTopic(noun: string, topic: string): string | undefined {
  if (topic === '') return undefined;
  if (/^(?:总体)?(?:任务|目标)$/.test(noun)) return topic;
  // 老旧小区改造。新开工1000个小区: the heading names in full what the clause names in short.
  if (topic.includes(noun)) return isMissing(noun) ? undefined : topic;
  return topic.length <= MAX_PREFIX && !noun.includes(topic) ? topic + noun : undefined;
}

/** 数据产业规模达到500亿元，年均增速20%: the growth of the thing that was named last. */
function ofLast(last: Reading, noun: string, unit: string): string {
  // 进出口总额增长3%，力争突破4000亿元: a sum is of the thing, not of its growth.
  // 占比达15%，年均提高0.5个百分点: points are of the share itself.
  if (noun.length < 2)
    return unit === last.unit || (unit === '个百分点' && last.unit === '%') ? last.indicator : bareName(last);
  // 服务业企业数超过1万家，营业收入…: of the firms, not of their number.
  const base = bareName(last)
    .replace(/(?<=[\u4e00-\u9fa5]{3})(?:数量|总数|数)$/, '')
    // 小麦播种面积100万亩、产量…: of the crop, not of its area.
    .replace(noun.endsWith('产量') ? /(?:播种|种植)?面积$/ : /$^/, '');
  return base.endsWith(noun) ? base : base + noun;
}

/** The thing itself, without the rate or verb that the reading before said of it. */
export const bareName = (reading: Reading): string =>
  reading.indicator
    .replace(/(?:年均增速|增速|降幅|年均增长率|增长率)$/, '')
    .replace(/占[^占]{2,16}(?:比重|比例)$/, '')
    .replace(/^(?:新开工|新增|竣工|新建|累计)/, '');

/** No semicolon or full stop since the amount before. */
const sameSegment = (c: AmountInContext, previous: Amount | undefined): boolean =>
  previous !== undefined &&
  previous.start >= c.sentence.start &&
  !/[；。]/.test(c.sentence.flow.text.slice(previous.end, c.amount.start));
