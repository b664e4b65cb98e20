/** What is already so: achievements, forecasts, shortages. None of it is a promise. */
import { FORECAST, FUTURE, PAST } from '../../lexicon/tense.ts';
import { hasGrant } from '../../lexicon/verbs.ts';
import { pattern } from '../../lexicon/words.ts';
import { before, type Candidate } from '../context.ts';
import { ownDate } from '../deadline.ts';

/** 仍有三成乡镇未设置, 仅0.39名, 没有固定场所: what is lacking is a state, not a promise. */
const LACKING = /(?:仍|尚|还)(?:有|占|存在|不|未|为)|(?:^|[^不])仅[^，]{0,4}$|缺口/;
const LACKING_BEHIND = /^[^，；。]{0,16}(?:未设|没有|未达|不具备|空白|不足)/;
/** 首批28家已于2023年公布 */
/** 12个项目均已开工 */
const DONE_BEHIND = /^[^，；。]{0,6}(?:已(?:于|经|全部)|均已)/;
/** 去年计划新建10所, …: a sentence about last year, up to where it turns to this one. */
const OF_LAST_YEAR = /^(?:去年|上年)(?!同)(?:(?!今年|明年|到20|力争|将|给予)[^。])*$/;
const LOOKS_BACK = pattern`${PAST}`;
const LOOKS_AHEAD = pattern`${FUTURE}`;
/** 目前 stands this close to the figure that it speaks of. */
const NEAR = 60;

/** 截至2022年底已建成20个; 同比增长8%; 据机构预测…; 仍有三成乡镇未设置 */
export function isObserved(c: Candidate): boolean {
  if (
    COMES_ANYWAY.test(c.head + boundOf(c)) ||
    isLacking(c) ||
    DONE_BEHIND.test(c.tail) ||
    PAID_LATELY.test(before(c))
  )
    return true;
  // 累计发放补贴2亿元: money that has been paid; every other grant is yet to come.
  if (hasGrant(c.head + boundOf(c) + c.tail)) return isPaid(c);
  if (OF_LAST_YEAR.test(before(c))) return true;
  const lead = before(c);
  if (FORECAST.test(lead) || isPastDate(c)) return true;
  const isDated = ownDate(c) !== undefined;
  if (/(?:截至|以来|近年来|过去)/.test(lead) && !LOOKS_AHEAD.test(lead) && !isDated) return true;
  if (looksAhead(c)) return false;
  if (!LOOKS_BACK.test(lead)) return /同比|环比/.test(c.head + c.tail) && !LOOKS_AHEAD.test(c.sentence.text);
  const from = Math.max(c.sentence.start, c.clause[0] - NEAR);
  const nearby = c.sentence.flow.text.slice(from, c.amount.outerStart);
  return LOOKS_BACK.test(nearby) && !LOOKS_AHEAD.test(nearby) && !isDated;
}

/** Among this year's tasks 同比增长7%左右 and 现有超载区逐步退出 tell of what shall be; 截至 and 已 in the clause itself do not. */
const looksAhead = ({ context: { stretch }, head }: Candidate): boolean =>
  stretch.era?.side === 'ahead' &&
  (stretch.role === 'goals' || stretch.role === 'tasks') &&
  !/截至|截止|已|目前|现有|去年|上年/.test(head);

/** 已兑现, 累计为企业发放, 共拨付: money that has left the treasury. */
const PAID = /(?:已|累计|共)(?:经|[向为][^，]{1,16})?(?:发放|兑现|拨付|支付|减免|下达|兑付|落实)/;
/** 近日，省财政下达资金3亿元, 今年1—4月累计发放: of late, or in the months that have gone. */
const PAID_LATELY =
  /(?:(?:近日|日前|近期)[^。；]*?|(?<!\d)1月?[—\-－～~至][2-9]月份?[^。；，]{0,12}?(?:已|累计|共)[^。；，]{0,8}?)(?:下达|拨付|发放|兑付|兑现)/;
/** 2022年拨付: of a year gone by the verb alone tells it. */
const PAYS = /(?:发放|兑现|拨付|支付|减免|下达|兑付|落实)/;

/** Money that has been paid; but 到2027年累计发放 and 力争累计发放 look ahead. */
const isPaid = (c: Candidate): boolean =>
  isPastDate(c)
    ? PAYS.test(c.head)
    : PAID.test(c.head) && !LOOKS_AHEAD.test(before(c)) && ownDate(c) === undefined;

/** 今年高校毕业生超过800万人: their number is what policy has to reckon with, not what it brings about. */
const COMES_ANYWAY =
  /(?:高校毕业生|应届毕业生|高考报名|考生|老年人口|流动人口)(?:人数|规模|总数|总量|数量)?(?:预计|将|已)*(?:达到?|达|超过?|突破|接近|近|有|为)*$/;
const boundOf = ({ amount, sentence }: Candidate): string =>
  sentence.flow.text.slice(amount.outerStart, amount.start);

/** 仍有三成乡镇未设置: what is lacking. */
const isLacking = ({ head, tail }: Candidate): boolean => LACKING.test(head) || LACKING_BEHIND.test(tail);

/** 2021年… in a policy of 2024: a year before the year of issue. */
function isPastDate(c: Candidate): boolean {
  const year = ownDate(c)?.date.slice(0, 4);
  const issued = c.context.facts.issueDate?.value.slice(0, 4);
  return year !== undefined && issued !== undefined && year < issued;
}
