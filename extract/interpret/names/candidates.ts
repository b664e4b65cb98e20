/**
 * What a grant could be called: a bounded list of names made of typed pieces. The pieces are stretches of the clauses before
 * the sum, the item of a row that belongs to it, the topic, and the name of the grant before; a piece is a name by itself
 * or with a word for the grant. Which of them it is called is decided by weights (choose.ts).
 */
import { GRADE } from '../../lexicon/grades.ts';
import { leadingDoing } from '../../lexicon/verbs.ts';
import { before, type Candidate } from '../context.ts';
import type { Share } from '../distribution.ts';
import type { Neighbours } from '../indicator/phrase.ts';
import { topicNoun } from '../indicator/topic.ts';
import { recipientsOf } from '../support/recipient.ts';
import { grantsNamedBefore, isGrantName, withoutGrant } from './grant-words.ts';
import { rowItems } from './rows.ts';
import { spansOf, type Span } from './spans.ts';
import { gradeAlone, isName, tidied } from './tidy.ts';

export type Source = string;

/** How a name was found. */
export interface Way {
  readonly source: Source;
  readonly span: Span | undefined;
  readonly clause: Clause | undefined;
}

/** One name with what is known about how it was made. */
export interface Name {
  readonly text: string;
  /** The piece without the word for the grant. */
  readonly object: string;
  /** The word for the grant that was added to it, or empty. */
  readonly grant: string;
  /** Which of the words for the grant it is. */
  readonly grantRank: number;
  readonly ways: readonly Way[];
}

/** A clause before the amount. */
export interface Clause {
  readonly text: string;
  /** How many clauses and how many stretches between semicolons back it stands. */
  readonly back: number;
  readonly segment: number;
  /** It is the first of its stretch. */
  readonly opens: boolean;
  /** The sign behind it. */
  readonly sign: string;
  /** Where it ends in its flow. */
  readonly end: number;
}

const MAX_REACH = 220;
const MAX_CLAUSES = 6;
const MAX_NAMES = 600;

/** All names that an amount's grant could have; the rules' own is the first. */
export function namesOf(
  c: Candidate,
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
  for (const clause of clausesBefore(c, near))
    for (const span of BASE_CLAUSE.test(clause.text) && isShareBase(c, clause) ? [] : spansOf(clause.text))
      list.add('clause', span.text, besideClause(span.text, clause, topics, bases), span, clause);
  if (near.grant) list.add('last', withoutGrant(near.grant.indicator));
  return list.names;
}

/** 按设备投资额的 | 20%: what a share is a share of, and no name of the grant. */
const BASE_CLAUSE = /^(?:可|再|，)*按照?/;
const isShareBase = ({ amount, sentence }: Candidate, { text, end }: Clause): boolean =>
  sentence.amounts.some(({ unit, outerStart }) => unit === '%' && outerStart === end) ||
  (amount.unit === '%' && text.endsWith('的'));

/** Ways of finding whom a whole sentence is about: what its classes are classes of. */
const IS_BASE = /^(?:object|object before|selected|opening|named)$/;
const MAX_BASES = 4;
const MAX_BASE = 20;

/** What a class or an item of a row may stand beside: 三星级 + 民宿, 第二档 + 设备更新补贴. */
const basesOf = (words: readonly string[]): string[] =>
  [...new Set(words.map(tidied))]
    .filter((base) => base !== '' && base.length <= MAX_BASE)
    .slice(0, MAX_BASES);

/** 达到80亩以上, 3—5级: how much or which class. */
const CLASS = new RegExp(`\\d|${GRADE}`);

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

/** Collects names, each once with all ways in which it was found. */
class NameList {
  readonly names: (Name & { readonly ways: Way[] })[] = [];
  readonly #grants: readonly string[];
  readonly #known = new Map<string, Way[]>();

  constructor(grants: readonly string[], rule: string) {
    this.#grants = grants;
    // The rules' name counts only where it could be one.
    const object = withoutGrant(rule);
    if (isName(object) || (object === '' && rule.length >= MIN_GRANT))
      this.#push(rule, object, '', -1, { source: 'rule', span: undefined, clause: undefined });
  }

  /** A piece by itself if it is a grant by name, else with each word for the grant; a short one with each base too. */
  add(source: Source, piece: string, bases: readonly string[] = [], span?: Span, clause?: Clause): void {
    // A grade alone may stand beside a topic: 五星级 + 星级评定补贴.
    const object = tidied(piece) || (bases.length === 0 ? '' : gradeAlone(piece));
    if (object === '' || namesNothing(object)) return;
    const own = isGrantName(object);
    const way = { source, span, clause };
    for (const [i, grant] of (own ? [''] : ['', ...this.#grants]).entries())
      if (isName(object)) this.#push(joined(object, grant), object, grant, own ? -1 : i, way);
    if (object.length > MAX_BESIDE) return;
    for (const [i, base] of bases.entries())
      this.#addBeside(base, object, { ...way, source: `${source}+${i}` });
  }

  /** A class or an item beside what it belongs to: 三星级 + 民宿 + 奖励. */
  #addBeside(base: string, object: string, way: Way): void {
    const bare = withoutGrant(object).replace(/的$/, '') || object;
    if (base.includes(bare) || bare.includes(base)) return;
    const [grant = ''] = this.#grants;
    // 三星级 + 民宿, but 拟上市企业 + 辅导: a class stands before what it is a class of, a stage behind.
    const isBefore = CLASS.test(bare) || isGrantName(base);
    const whole = isBefore ? joined(bare, base) : joined(base, bare);
    const text = isGrantName(whole) ? whole : joined(whole, grant);
    this.#push(text, object, grant, 1, way);
  }

  /** The words for the grant alone: 年度考核奖励. */
  addGrants(): void {
    for (const [i, grant] of this.#grants.entries())
      if (grant.length >= MIN_GRANT)
        this.#push(grant, withoutGrant(grant), '', i, {
          source: 'grant',
          span: undefined,
          clause: undefined,
        });
  }

  #push(text: string, object: string, grant: string, grantRank: number, way: Way): void {
    const known = this.#known.get(text);
    if (known) known.push(way);
    else if (this.names.length < MAX_NAMES) {
      const ways = [way];
      this.#known.set(text, ways);
      this.names.push({ text, object, grant, grantRank, ways });
    }
  }
}

const MAX_BESIDE = 14;
const MIN_GRANT = 4;

/** 一次性补助, 举办: a word for the grant alone, or only what is done. */
const namesNothing = (object: string): boolean =>
  (isGrantName(object) && KIND_ONLY.test(withoutGrant(object))) || leadingDoing(object) === object.length;
const KIND_ONLY = /^(?:一次性|增加|再|专项|相应|年度|最高|累计|分别)*$/;

/** 设备更新补贴：对…: the words before the last colon of the sentence, or a grant's name before the first of the paragraph. */
function labelOf(c: Candidate): string {
  const own = LABEL.exec(before(c))?.[1];
  if (own !== undefined) return own;
  const first = LABEL_OF_PARAGRAPH.exec(c.context.sentences[0]?.text ?? '')?.[1] ?? '';
  return isGrantName(first) ? first : '';
}
const LABEL = /(?:^|[，；。）])([^，；。：]{2,24})：[^：]*$/;
const LABEL_OF_PARAGRAPH = /^([^，；。：]{2,24})：/;

/** 甲类项目 and 项目设备补贴 share their 项目. */
export function joined(object: string, grant: string): string {
  for (let n = Math.min(object.length, grant.length, 6); n > 1; n -= 1)
    if (object.endsWith(grant.slice(0, n))) return object + grant.slice(n);
  return object + grant;
}

/** The clauses of the sentence before the amount, the nearest first; its own ends at the amount before it. */
function clausesBefore(c: Candidate, near: Neighbours): Clause[] {
  const { text } = c.sentence.flow;
  const from = Math.max(c.sentence.start, c.amount.outerStart - MAX_REACH);
  const before = text.slice(from, c.amount.outerStart);
  const cut = near.previous && near.previous.outerEnd > from ? near.previous.outerEnd - from : 0;
  const clauses: Clause[] = [];
  let end = before.length;
  let segment = 0;
  for (let at = before.length - 1; at >= -1 && clauses.length < MAX_CLAUSES; at -= 1) {
    const sign = before.charAt(at);
    if (at >= 0 && at + 1 !== cut && !'，；：'.includes(sign)) continue;
    const words = before.slice(at + 1, end);
    const opens = at < 0 || sign === '；' || sign === '：';
    if (words !== '' || end === before.length)
      clauses.push({
        text: words,
        back: clauses.length,
        segment,
        opens,
        sign: before.charAt(end),
        end: from + end,
      });
    if (sign === '；') segment += 1;
    end = at + 1 === cut && !'，；：'.includes(sign) ? at + 1 : at;
  }
  return clauses;
}
