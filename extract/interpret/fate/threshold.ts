/** Figures that somebody must reach to be meant at all: 年营业收入1亿元以上的企业, 参赛选手达1万人以上的. */
import { hasDo, hasGrant } from '../../lexicon/verbs.ts';
import { pattern } from '../../lexicon/words.ts';
import { behind, wordsBefore, type Candidate } from '../context.ts';
import { qualifiesRecipient } from './eligibility.ts';
import { isGrantTerm } from './grant-term.ts';

/** What must be met, by the section, the clause or the noun that the amount belongs to; never what is granted. */
export function isThreshold(c: Candidate): boolean {
  if (CONDITIONS.some((holds) => holds(c))) return true;
  return !isGrantTerm(c) && qualifiesRecipient(c);
}

/** 四、申报条件: everything in such a section is a condition. */
function underEligibility({ context }: Candidate): boolean {
  const over = context.topic + (context.headings.at(-1) ?? '');
  return /申报(?:要求|条件|对象|主体)|适用范围|认定条件|附则|基本条件|准入条件/.test(over);
}

/** 年利用规模100万吨以上的龙头企业50家: the bound belongs to the name of what is counted. */
const COUNTED_NAME = /^的[^，；。、]{0,24}?(?:\d+|[一二三四五六七八九十百千]+)余?[万]?[家个项户所座]/;
const boundsName = ({ amount, tail }: Candidate): boolean =>
  amount.unitKind !== 'count' && amount.unit !== '%' && COUNTED_NAME.test(tail);

/** 当用电负荷超过100万千瓦时，…; 当年度达到5家的，… */
function inWhenClause(c: Candidate): boolean {
  const { sentence, clause, amount } = c;
  const words = sentence.flow.text.slice(Math.max(sentence.start, clause[0] - 1), amount.start);
  return /(?:^|[，；])当[^，；]*$/.test(words) && /时|的，/.test(behind(c));
}

/** 在投资不低于1亿元的条件下; 适用于…20人以上的: the sentence says where a rule holds. */
function underCondition({ sentence, head, tail }: Candidate): boolean {
  const named = /^[^，；。]*(?:条件|情况|前提)下/.test(tail) && /在[^，；。]*$/.test(head);
  return named || /适用于|适用对象/.test(sentence.text);
}

/** A clause that opens with one of these grants: 在此基础上上浮20%. */
const GRANTING = `
  给予 予以 奖励 补助 补贴 资助 减免 按照? 优先 可 上浮 追加 支持 最高 分别 依次`;
const GRANTS_NEXT = pattern`^，(?!到)[^，。；]{0,20}?${GRANTING}`;

/** 参赛选手达1万人以上且境外选手占比不低于5%的，在此基础上上浮20%: the clause ends in 的 and the next one grants. */
function endsCondition({ amount, head, tail, clause, sentence }: Candidate): boolean {
  const { text } = sentence.flow;
  const words = text.slice(...clause);
  if (hasGrant(head)) return false;
  const isNamed = /的[^的，\d]{2,16}$/.test(tail) && amount.comparator !== '=';
  const isCondition = words.endsWith('的') || (isNamed && !hasDo(head) && !hasGrant(words));
  return isCondition && GRANTS_NEXT.test(text.slice(clause[1], clause[1] + 30));
}

/** 每省最多推荐1个城市: a quota for applicants. */
const limitsApplications = (c: Candidate): boolean =>
  /(?:推荐|申报|报送)(?:不超过|最多|至多|不多于)?$/.test(wordsBefore(c));

/** Each is sure enough to speak even where the amount looks like a grant. */
const CONDITIONS: readonly ((c: Candidate) => boolean)[] = [
  underEligibility,
  boundsName,
  inWhenClause,
  underCondition,
  endsCondition,
  limitsApplications,
];
