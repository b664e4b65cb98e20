/** Nouns taken from elsewhere: 其中…占比达到60% is the share of what the clause before named. */
import { leadingVerbs, withoutPredicate } from '../../lexicon/verbs.ts';
import type { Amount } from '../../recognise/types.ts';
import type { Candidate } from '../context.ts';
import type { Reading } from '../reading.ts';
import { investedIn } from './investment.ts';
import type { Neighbours, Phrase } from './phrase.ts';
import { topicNoun } from './topic.ts';
import { trimEnd, trimFront } from './trim.ts';

/** 增速, 规模: what is measured of a thing that is named elsewhere. */
const RATE = /到位|率|产量|增速|增长|占比|比重|比例|规模|总量|金额|额|产值|收入/;
/** Longer words before a generic noun would bury it. */
const MAX_PREFIX = 10;
const MAX_CLAUSE_PREFIX = 16;
const MAX_CLAUSE_NOUN = 24;

/** A generic or missing noun takes the one before it in the sentence, else the clause before, else the topic. */
export function borrow(c: Candidate, noun: string, scope: string, near: Neighbours): Phrase {
  return { indicator: borrowed(c, noun, near), scope, inferred: true };
}

function borrowed(c: Candidate, noun: string, near: Neighbours): string {
  const isMissing = noun.length < 2;
  const object = /^(?:总|计划)?投资(?:额|总额)?$/.test(noun) ? investedIn(c, near.last) : '';
  if (object !== '') return object + noun;
  const isRate = RATE.test(noun);
  // 汇聚100家龙头企业，相关产业规模突破1000亿元: not the size of those 100 firms.
  if (/^(?:相关|其他)/.test(noun) && near.last?.measure !== 'share') return noun;
  if (near.last && (isMissing || isRate) && sameSegment(c, near.previous))
    return ofLast(near.last, noun, c.amount.unit);
  const clause = previousClause(c);
  if (isMissing && clause.length >= 2) return clause;
  const topic = topicNoun(c.context.topic);
  if (/^(?:总体)?(?:任务|目标)$/.test(noun) && topic !== '') return topic;
  if (isRate && clause.length >= 2 && clause.length <= MAX_CLAUSE_PREFIX) return clause + noun;
  const isPrefix = topic !== '' && topic.length <= MAX_PREFIX;
  if (isPrefix && !noun.includes(topic) && !topic.includes(noun)) return topic + noun;
  // 老旧小区改造。新开工1000个小区: the heading names in full what the clause names in short.
  if (noun.length >= 2 && topic.includes(noun)) return topic;
  return noun || topic || clause || c.amount.unit || '数值';
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
  return base.endsWith(noun) ? base : base + noun.replace(/^(?:相关|其|首期)/, '');
}

/** The thing itself, without the rate or verb that the reading before said of it. */
export const bareName = (reading: Reading): string =>
  reading.indicator
    .replace(/(?:年均增速|增速|降幅|年均增长率|增长率)$/, '')
    .replace(/占[^占]{2,16}(?:比重|比例)$/, '')
    .replace(/^(?:新开工|新增|竣工|新建|累计)/, '');

/** No semicolon or full stop since the amount before. */
const sameSegment = (c: Candidate, previous: Amount | undefined): boolean =>
  previous !== undefined &&
  previous.start >= c.sentence.start &&
  !/[；。]/.test(c.sentence.flow.text.slice(previous.end, c.amount.start));

/** 组建产业联盟，…: how a clause brings about the thing that the next one measures. */
const BRINGS_ABOUT = /(?:设立|组建|成立|建设|打造|培育|组织|开展|举办|实施|发布|建立)([^，]{3,})$/;

/** The noun of the clause before, without its verbs; empty where it is too long or has a figure of its own. */
function previousClause(c: Candidate): string {
  const text = c.sentence.flow.text.slice(c.sentence.start, c.clause[0]).replace(/[，；：]$/, '');
  for (const clause of text
    .split(/[，；：。]/)
    .slice(-MAX_CLAUSES)
    .toReversed()) {
    const noun = nounOfClause(clause);
    if (noun !== '') return noun;
  }
  return '';
}

/** How many clauses back the noun may stand. */
const MAX_CLAUSES = 3;
const YEARS = /[到至]?(?:19|20)\d\d年(?:[底末]?前|[底末](?=，|$))?/g;
/** 现有推广员2300名; 分三批遴选: what has a figure of its own, and what only tells how. */
const HAS_FIGURE = /^(?:目前|现有|已有)?([\u4e00-\u9fa5]{3,16})\d/;
const TELLS_HOW = /^(?:分|按|以|依|从|通过|首批|第)|[一二三四五六七八九十]批|、/;

/** 应用场景加快拓展, 体系基本健全: a clause that says how a thing fares names none for the next. */
const STATES = /(?:加快|大幅|显著|明显|基本|持续|不断|更加|进一步|全面|稳步|有效)[\u4e00-\u9fa5]{2}$/;

/** 我市贯标企业已达300家 → 贯标企业 */
function figuredNoun(words: string): string {
  const noun = trimFront(withoutPredicate(words).replace(/已经?$/, ''));
  return trimFront(noun.slice(leadingVerbs(noun)));
}

/** 对老旧小区应改尽改 → 老旧小区; 现有推广员2300名 → 推广员. */
function nounOfClause(clause: string): string {
  const last = clause
    .replace(YEARS, '')
    .replace(/(?:应.尽.|全部.{0,6})$/, '')
    .replace(/^(?:对|将)(?:[^，]*的)?/, '');
  const figured = HAS_FIGURE.exec(last)?.[1];
  if (figured !== undefined) return figuredNoun(figured);
  if (TELLS_HOW.test(last) || STATES.test(last)) return '';
  // 地区生产总值年均增速快于全国，占全省比重…: the share is of the thing, not of its growth.
  const noun = trimEnd(withoutPredicate(trimFront(last.replace(/(?<=.{3})(?:年均)?(?:增速|增长).*$/, ''))));
  const inner = BRINGS_ABOUT.exec(noun)?.[1] ?? noun;
  const bare = trimEnd(trimFront(inner.slice(leadingVerbs(inner))));
  return bare.length > MAX_CLAUSE_NOUN || /\d/.test(bare) ? '' : bare;
}
