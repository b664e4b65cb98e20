/**
 * What a grant could be called: a bounded list of names made of typed pieces. The pieces are stretches of the clauses before
 * the sum, the item of a row that belongs to it, the topic, and the name of the grant before; a piece is a name by itself
 * or with a word for the grant. Which of them it is called is decided by weights (choose.ts).
 */
import { before, type AmountInContext } from '../../sentence/context.ts';
import type { Share } from '../distribution/distribution.ts';
import type { Neighbours } from './phrase.ts';
import { topicNoun } from './topic.ts';
import { recipientsOf } from './grant/recipient.ts';
import { clausesBefore, type Clause } from './clauses.ts';
import { grantsNamedBefore, isGrantName, withoutGrant } from './grant-words.ts';
import { CLASS, NameList, type Name } from './name-list.ts';
import { rowItems } from './rows.ts';
import { spansOf } from './spans.ts';
import { tidied } from './tidy.ts';

/** All names that an amount's grant could have; the rules' own is the first. */
export function namesOf(
  c: AmountInContext,
  near: Neighbours,
  share: Share | undefined,
  rule: string,
  grants: readonly string[],
): Name[] {
  const list = new NameList(grants, rule);
  const topic = topicNoun(c.context.topic);
  const topics = topic === '' ? [] : [topic];
  const label = labelOf(c);
  const recipients = recipientsOf(c, near);
  const bases = basesOf([
    topic,
    label,
    ...recipients.filter(([way]) => IS_BASE.test(way)).map(([, words]) => words),
  ]);
  for (const item of rowItems(c)) list.add('row', item, bases);
  if (share) list.add('share', share.item, bases);
  list.add('label', label);
  list.add('topic', topic);
  list.add('topic core', topic.replace(TOPIC_KIND, ''));
  list.add('heading', topicNoun(c.context.heading));
  list.add('outer', topicNoun(c.context.outer));
  for (const grant of grantsNamedBefore(c)) list.add('named before', grant);
  for (const [way, words] of recipients) list.add(`by ${way}`, words, topics);
  list.addGrants();
  for (const clause of clausesBefore(c, near)) {
    if (isShareBase(c, clause)) continue;
    for (const span of spansOf(clause.text))
      list.add('clause', span.text, besideClause(span.text, clause, topics, bases), span, clause);
  }
  if (near.grant) list.add('last', withoutGrant(near.grant.indicator));
  return list.names;
}

/** 按设备投资额的 | 20%: what a share is a share of, and no name of the grant. */
const BASE_CLAUSE = /^(?:可|再|，)*按照?/;
const isShareBase = ({ amount, sentence }: AmountInContext, { text, end }: Clause): boolean =>
  BASE_CLAUSE.test(text) &&
  (sentence.amounts.some(({ unit, outerStart }) => unit === '%' && outerStart === end) ||
    (amount.unit === '%' && text.endsWith('的')));

/** Ways of finding whom a whole sentence is about: what its classes are classes of. */
const IS_BASE = /^(?:object|object before|selected|opening|named)$/;
const MAX_BASES = 4;
const MAX_BASE = 20;

/** What a class or an item of a row may stand beside: 三星级 + 民宿, 第二档 + 设备更新补贴. */
const basesOf = (words: readonly string[]): string[] =>
  [...new Set(words.map(tidied))]
    .filter((base) => base !== '' && base.length <= MAX_BASE)
    .slice(0, MAX_BASES);

/** Beside what a stretch may stand: a class beside all that it could be a class of, other words beside the topic. */
function besideClause(
  words: string,
  { back }: Clause,
  topics: readonly string[],
  bases: readonly string[],
): readonly string[] {
  if (back > 1) return [];
  if (CLASS.test(words)) return bases;
  return back === 0 ? topics : [];
}

/** A类人才政策, 企业升规奖励补助: what the topic is about. */
const TOPIC_KIND =
  /(?:建设|发展|引进|工作)?(?:政策|措施|办法|意见|细则|标准|力度|战略|工程|行动|奖励补助|奖补|奖励|补助|补贴|资助|支持|扶持)+$/;

/** 设备更新补贴：对…: the words before the last colon of the sentence, or a grant's name before the first of the paragraph. */
function labelOf(c: AmountInContext): string {
  const own = LABEL.exec(before(c))?.[1];
  if (own !== undefined) return own;
  const first = LABEL_OF_PARAGRAPH.exec(c.context.sentences[0]?.text ?? '')?.[1] ?? '';
  return isGrantName(first) ? first : '';
}
const LABEL = /(?:^|[，；。）])([^，；。：]{2,24})：[^：]*$/;
const LABEL_OF_PARAGRAPH = /^([^，；。：]{2,24})：/;
