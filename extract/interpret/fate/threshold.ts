/** Figures that somebody must reach to be meant at all: 年营业收入1亿元以上的企业, 参赛选手达1万人以上的. */
import { hasDo, hasGrant } from '../../lexicon/verbs.ts';
import { pattern } from '../../lexicon/words.ts';
import { bracketsAround } from '../sentence.ts';
import { behind, candidateOf, wordsBefore, type Candidate } from '../context.ts';
import { asksOfApplicants, isDeed, joinsCondition, opensTheWay } from './applicant.ts';
import { inConditionList } from './condition-list.ts';
import { qualifiesRecipient } from './eligibility.ts';
import { isGrantTerm } from './grant-term.ts';

/** What must be met, by the section, the clause or the noun that the amount belongs to; never what is granted. */
export const isThreshold = (c: Candidate): boolean => isThresholdItself(c) || joinsThreshold(c);

function isThresholdItself(c: Candidate): boolean {
  if (isStandardOfGrant(c)) return false;
  if (CONDITIONS.some((holds) => holds(c))) return true;
  return !isGrantTerm(c) && qualifiesRecipient(c);
}

/** 按每平方米每月30元的标准，给予补贴: by how much is granted, not whom. */
const isStandardOfGrant = (c: Candidate): boolean =>
  /^(?:（[^）]*）)?的(?:标准|比例|额度)/.test(c.tail) &&
  /按照?|给予|予以/.test(wordsBefore(c)) &&
  hasGrant(behind(c));

/** 同一企业…享受…总额: what one recipient may get in all. */
const CAPPED = /(?:同一|单个|单户|每[家个户])[^，；。]{0,24}(?:享受|获得|补助|奖励|资金|支持)/;

/** 四、申报条件: everything in such a section is a condition. */
function underEligibility({ context, amount, head }: Candidate): boolean {
  const over = context.topic + context.heading;
  const isHeld = /申报(?:要求|条件|对象|主体)|适用范围|认定条件|附则|基本条件|准入条件/.test(over);
  // 附则: 同一企业年度内享受资金总额不超过1000万元 caps what is granted, in whichever section it stands.
  return isHeld && !(amount.unitKind === 'money' && CAPPED.test(head));
}

/**
 * 年利用规模100万吨以上的龙头企业50家, 票价80元以下座位占比不低于三成: the bound belongs to the name of what is counted
 * or measured.
 */
const COUNTED_NAME =
  /^的[^，；。、]{0,24}?(?:\d+|[一二三四五六七八九十百千]+)余?[万]?[家个项户所座]|^的?[^，；。、\d]{1,16}?(?:占比|比例|比重|覆盖率)/;
const boundsName = ({ amount, tail }: Candidate): boolean =>
  amount.unitKind !== 'count' &&
  amount.unit !== '%' &&
  (COUNTED_NAME.test(tail) || isSizeClass(amount, tail));

/** 20蒸吨以下燃煤锅炉40台: the size tells which boilers are counted. */
const isSizeClass = (amount: Candidate['amount'], tail: string): boolean =>
  amount.unitKind === 'size' &&
  amount.comparator !== '=' &&
  /^[^，；。、\d]{2,12}\d[\d.]*[万余]*[台套辆座家个艘条]/.test(tail);

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
/** 余额不足30%的，应当续筹: the next clause says what must then be done. */
const DUTY_NEXT = /^，(?:应当?|须|需|可以|不得|由|责令|视为|不予)/;
/** 首次突破1亿元、5亿元的企业: a row shares the bound of its first amount. */
const BOUND_AHEAD = /首次|达到?|超过|突破|不低于|不少于|以上|满/;
/** 对引进3家以上机构且…的园区, 在区内举办…的演出: opens with whom or what it is for. */
const OPENS_OBJECT =
  /^(?:（[一二三四五六七八九十\d]+）|\d+[.、]|第[一二三四五六七八九十百]+条(?:[（(【][^）)】]{2,14}[）)】])?)?(?:对|凡|在|连续|首次|当年|年)/;

/** 参赛选手达1万人以上且境外选手占比不低于5%的，在此基础上上浮20%: the clause ends in 的 and the next one grants. */
function endsCondition({ amount, head, tail, clause, sentence }: Candidate): boolean {
  const { text } = sentence.flow;
  const words = text.slice(...clause);
  if (/>/.test(amount.comparator) && /^的(?:每[亩家户个台人]|再|另|给予|予以|奖励|补助|一次性)/.test(tail))
    return true;
  if (hasGrant(head)) return false;
  const isBounded = amount.comparator !== '=' || BOUND_AHEAD.test(words.slice(0, amount.end - clause[0]));
  const opens = OPENS_OBJECT.test(head);
  const isNamed = /的[^的，\d]{2,16}$/.test(tail) && (isBounded || opens);
  const next = text.slice(clause[1], clause[1] + 30);
  if (words.endsWith('的') && amount.comparator !== '=' && DUTY_NEXT.test(next)) return true;
  const isCondition = words.endsWith('的') || (isNamed && (opens || !hasDo(head)) && !hasGrant(words));
  return isCondition && GRANTS_NEXT.test(next);
}

/** 淘汰10蒸吨/小时及以下燃煤锅炉, 每小时20蒸吨以上燃煤锅炉, 半径30公里范围内: a class of things, by size. */
function namesClass({ amount, head, tail, sentence }: Candidate): boolean {
  if (amount.unitKind !== 'size') return false;
  if (/(?:运距|每小时|单机容量)$/.test(head) || /^(?:的)?范围|^半径/.test(tail)) return true;
  const bound = sentence.flow.text.slice(amount.end, amount.outerEnd);
  // 日供水万吨以上水源地, 10万吨/日及以下水厂
  if (
    (/^及以[上下]/.test(bound) || (bound !== '' && /日(?:供水|处理)$/.test(head))) &&
    /^[\u4e00-\u9fa5]{2}/.test(tail)
  )
    return true;
  // 购买120平方米以上住房补贴5万元; 4.5米水深航道: a class by its size
  if (bound !== '' && /^的?[\u4e00-\u9fa5]{1,10}?(?:一次性)?(?:补贴|奖励|补助|给予|资助)/.test(tail))
    return true;
  if (bound === '' && /^(?:水深|口径|直径|跨度)/.test(tail)) return true;
  // 30万千瓦以下机组10台
  return bound !== '' && /^[\u4e00-\u9fa5]{2,10}\d+[台座个家处户]/.test(tail);
}

/** …建设项目（总投资不低于5000万元）: a condition in brackets behind its noun. */
function inBrackets({ amount, sentence }: Candidate): boolean {
  const { text } = sentence.flow;
  const range = bracketsAround(text, amount.start, '（', '）');
  if (range === undefined) return false;
  // 按规模（客房20间以上）给予补助: how large it must be to get the grant behind the bracket.
  const isBound = amount.comparator !== '=' && amount.unitKind !== 'money' && amount.unit !== '%';
  if (isBound && /^(?:的)?，?(?:分别)?(?:给予|予以|奖励|补助)/.test(text.slice(range[1], range[1] + 8)))
    return true;
  return /^（(?:总|年|固定资产|实缴|注册)?(?:投资|规模|注册资本|资本|营业收入|营收|销售|产值|面积|用水量|用电量|综合能耗|能耗|产能|产量|人口)/.test(
    text.slice(...range),
  );
}

/** A row of grades is no longer than this. */
const MAX_ROW = 6;

/** 首次突破1亿元、5亿元的企业, 业务量超过2亿件或收入超过20亿元的品牌: what stands before is as the end of the row is. */
function joinsThreshold(c: Candidate): boolean {
  const later = c.sentence.amounts.filter((item) => item.start > c.amount.start && item.start < c.clause[1]);
  let last = c;
  for (const item of later.slice(0, MAX_ROW)) {
    const isInRow =
      item.start === last.amount.outerEnd + 1 && last.tail.startsWith('、') && item.unit === last.amount.unit;
    if (!isInRow && !/^[或且]/.test(last.tail)) break;
    last = candidateOf(c.context, c.index, item);
  }
  return last !== c && isThresholdItself(last);
}

/** 230个50户以上村寨: a bound that follows a count belongs to the name of what is counted. */
const followsCount = ({ amount, sentence, tail }: Candidate): boolean =>
  amount.outerEnd > amount.end &&
  /^[\u4e00-\u9fa5]{2}/.test(tail) &&
  sentence.amounts.some((item) => item.end === amount.start);

/** 千亿元地级市3个, 百亿元企业5家: the sum is a part of the name. */
const isNameOfSize = ({ amount, head, tail }: Candidate): boolean =>
  amount.unitKind === 'money' &&
  // 其中十亿元以上15个
  ((amount.outerEnd > amount.end && /^的?\d[\d.]*[个家户]/.test(tail)) || isPlainSize(amount, head, tail));

const isPlainSize = (amount: Candidate['amount'], head: string, tail: string): boolean =>
  amount.outerEnd === amount.end &&
  !hasDo(tail.slice(0, 4)) &&
  !/(?:投资|投入|资金|达到?|突破|超过|安排|筹集|设立)$/.test(head) &&
  /^级?[\u4e00-\u9fa5（）]{1,10}?(?:\d+|[一二三四五六七八九十]+)[家个户只]/.test(tail);

/** 不足5000万元、5000万元至2亿元、2亿元以上三个档次: grades by size. */
const isGrade = ({ tail }: Candidate): boolean =>
  /^[^，；。]{0,60}?[两二三四五六]个?(?:档次?|等级|类别|区间)/.test(tail);

/** 每省最多推荐1个城市: a quota for applicants. */
const limitsApplications = (c: Candidate): boolean =>
  /(?:推荐|申报|报送)(?:不超过|最多|至多|不多于)?$/.test(wordsBefore(c));

/** 3%≤占比＜4%: a name between two bounds makes a class of what is between them, and so does each clause of its row. */
const INEQUALITY = /[\d%％元人家]\s*[≤＜<]=?\s*[\u4e00-\u9fa5]/;
const inInequality = ({ sentence, clause }: Candidate): boolean =>
  INEQUALITY.test(sentence.flow.text.slice(...clause));

/** Each is sure enough to speak even where the amount looks like a grant. */
const CONDITIONS: readonly ((c: Candidate) => boolean)[] = [
  underEligibility,
  inConditionList,
  isDeed,
  opensTheWay,
  inInequality,
  boundsName,
  inWhenClause,
  underCondition,
  endsCondition,
  joinsCondition,
  limitsApplications,
  asksOfApplicants,
  namesClass,
  inBrackets,
  followsCount,
  isNameOfSize,
  isGrade,
];
