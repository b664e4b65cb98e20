/**
 * What a grant could be called: a bounded list of names made of typed pieces. The pieces are stretches of the clauses before
 * the sum, the item of a row that belongs to it, the topic, and the name of the grant before; a piece is a name by itself
 * or with a word for the grant. Which of them it is called is weighed (ranker.ts).
 */
import { before, type AmountInContext } from '../../../sentence/context.ts';
import { clausesBefore, type Clause } from '../clauses.ts';
import { grantsNamedBefore, isGrantName, withoutGrant } from '../grant-words.ts';
import { CLASS, NameList, type Name } from '../name-list.ts';
import type { Asked } from '../phrase.ts';
import { rowItems } from '../rows.ts';
import { spansOf } from '../spans.ts';
import { isName, tidied } from '../tidy.ts';
import { topicNoun } from '../topic.ts';
import { nextGrant } from './next-grant.ts';
import { recipientsOf, type Recipients } from './recipient.ts';
import { fundOf, voucherOf } from './self-named.ts';

/** All names that an amount's grant could have. @param grants what it may be called by itself */
export function grantNames(asked: Asked, scope: string, grants: readonly string[]): Name[] {
  const { c, near, share } = asked;
  const list = new NameList(scope, grants);
  const own = voucherOf(c, near);
  const certain = fundOf(c) || (own.includes('券') ? own : nextGrant(c, near));
  if (certain !== '') {
    list.addWhole('certain', { indicator: certain, scope, inferred: false });
    return list.names;
  }
  list.add({ source: 'itself' }, own);
  const recipients = recipientsOf(c, near);
  addPieces(list, asked, recipients);
  const taken = namedApart(c, near, recipients);
  const names = list.names.filter(({ text }) => text !== taken);
  return ofItem(names.length > 0 ? names : list.names, share?.item ?? '');
}

/** Pieces from all sides: its row, its headings, whom it is for, the words before it, the grant before. */
function addPieces(list: NameList, { c, near, share }: Asked, recipients: Recipients): void {
  const topic = topicNoun(c.context.topic);
  const label = labelOf(c);
  const whom = recipients.filter(([way]) => IS_BASE.test(way)).map(([, words]) => words);
  const beside: Beside = { topics: topic === '' ? [] : [topic], bases: basesOf([topic, label, ...whom]) };
  for (const item of rowItems(c)) list.add({ source: 'row' }, item, beside.bases);
  if (share) list.add({ source: 'share' }, share.item, beside.bases);
  const headings = [
    ['label', label],
    ['topic', topic],
    ['topic core', topic.replace(TOPIC_KIND, '')],
    ['heading', topicNoun(c.context.heading)],
    ['outer', topicNoun(c.context.outer)],
  ] as const;
  for (const [source, words] of headings) list.add({ source }, words);
  for (const grant of grantsNamedBefore(c)) list.add({ source: 'named before' }, grant);
  for (const [way, words] of recipients) list.add({ source: `by ${way}` }, words, beside.topics);
  list.addGrants();
  for (const clause of clausesBefore(c, near)) addStretches(list, c, clause, beside);
  if (near.grant) list.add({ source: 'last' }, withoutGrant(near.grant.indicator));
}

/** Stretches of a clause that could be a name. */
function addStretches(list: NameList, c: AmountInContext, clause: Clause, beside: Beside): void {
  if (isShareBase(c, clause)) return;
  for (const span of spansOf(clause.text))
    list.add({ source: 'clause', span, clause }, span.text, besideClause(span.text, clause, beside));
}

/** Beside what a piece may stand: the topic, and all that a class could be a class of. */
interface Beside {
  readonly topics: readonly string[];
  readonly bases: readonly string[];
}

/** Whom the words of a sum speak of by themselves. */
const IS_OWN = /^(?:object|named|opening|selected)$/;

/** 种植水稻的，每亩补贴80元；种植大豆的，每亩60元: behind a semicolon, with a recipient of its own, not what the grant before is called. */
function namedApart(c: AmountInContext, { grant, previous }: Asked['near'], recipients: Recipients): string {
  const since = c.sentence.flow.text.slice(previous?.outerEnd ?? c.amount.outerStart, c.amount.outerStart);
  return grant && since.includes('；') && recipients.some(([way]) => IS_OWN.test(way)) ? grant.indicator : '';
}

/** 经评审认定为国家级: how the first item of a row came by its grade. */
const JUDGED = /^.*(?:评定?|评选|认定|确认|确定|列|授予|命名|授牌)(?:为|入)|^.*(?:获评|获得|入选)/;

/** Where a row gives the sum its item, only names that say it tell the sum from those beside it. */
function ofItem(names: Name[], item: string): Name[] {
  if (item === '') return names;
  const said = item.replace(JUDGED, '');
  const telling = isName(said)
    ? names.filter(({ text }) => text.includes(said))
    : names.filter(({ ways }) => ways.some(({ source }) => source.startsWith('row')));
  const own = telling.length > 0 ? telling : names;
  const single = own.filter(({ text }) => !GRADES_TOGETHER.test(text));
  const alone = single.filter(({ text }) => !standsInRow(said, text));
  return [alone, single].find((list) => list.length > 0) ?? own;
}

/** 冠军教练、国家级教练: an item beside another of its row; a short word may stand in a row of its own. */
const standsInRow = (item: string, text: string): boolean => {
  const at = item.length > MAX_WORD ? text.indexOf(item) : -1;
  return at >= 0 && (ROW_SIGN.test(text.charAt(at - 1)) || ROW_SIGN.test(text.charAt(at + item.length)));
};
const MAX_WORD = 3;
const ROW_SIGN = /[、和与及或]/;

/** 国家、省、市级; 三个阶段: what is said of a whole row is no part of the name of one. */
const GRADES_TOGETHER =
  /[两三四五六七八九]个(?:阶段|环节|等级|等次|档次|层次)|(?:国家|[省市县区镇])级?[、和及或](?:国家|[省市县区镇])级?/;

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

/** A class beside all that it could be a class of, other words beside the topic. */
function besideClause(words: string, { back }: Clause, { topics, bases }: Beside): readonly string[] {
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
