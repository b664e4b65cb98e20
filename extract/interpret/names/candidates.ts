/**
 * What a grant could be called: a bounded list of names made of typed pieces. The pieces are stretches of the clauses before
 * the sum, the item of a row that belongs to it, the topic, and the name of the grant before; a piece is a name by itself
 * or with a word for the grant. Which of them it is called is decided by weights (choose.ts).
 */
import type { Candidate } from '../context.ts';
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
  for (const item of rowItems(c)) list.add('row', item, topic);
  if (share) list.add('share', share.item, topic);
  list.add('topic', topic);
  list.add('topic core', topic.replace(TOPIC_KIND, ''));
  list.add('heading', topicNoun(c.context.heading));
  for (const grant of grantsNamedBefore(c)) list.add('named before', grant);
  for (const [way, words] of recipientsOf(c, near)) list.add(`by ${way}`, words, topic);
  list.addGrants();
  for (const clause of clausesBefore(c, near))
    for (const span of spansOf(clause.text))
      list.add('clause', span.text, clause.back === 0 ? topic : '', span, clause);
  if (near.grant) list.add('last', withoutGrant(near.grant.indicator));
  return list.names;
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

  /** A piece by itself if it is a grant by name, else with each word for the grant; a short one with the topic too. */
  add(source: Source, piece: string, topic = '', span?: Span, clause?: Clause): void {
    // A grade alone may stand beside a topic: 五星级 + 星级评定补贴.
    const object = tidied(piece) || (topic === '' ? '' : gradeAlone(piece));
    if (object === '') return;
    const own = isGrantName(object);
    const way = { source, span, clause };
    for (const [i, grant] of (own ? [''] : ['', ...this.#grants]).entries())
      if (isName(object)) this.#push(joined(object, grant), object, grant, own ? -1 : i, way);
    if (topic === '' || object.length > MAX_BESIDE_TOPIC || topic.includes(object)) return;
    const [grant = ''] = this.#grants;
    const whole = joined(object, topic);
    const text = isGrantName(whole) ? whole : joined(whole, grant);
    this.#push(text, object, grant, 1, { ...way, source: `${source}+topic` });
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

const MAX_BESIDE_TOPIC = 14;
const MIN_GRANT = 4;

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
      clauses.push({ text: words, back: clauses.length, segment, opens, sign: before.charAt(end) });
    if (sign === '；') segment += 1;
    end = at + 1 === cut && !'，；：'.includes(sign) ? at + 1 : at;
  }
  return clauses;
}
