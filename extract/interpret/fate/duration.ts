/** Spans of time that are limits, and first figures from which a change starts. */
import { hasGrant } from '../../lexicon/verbs.ts';
import { pattern } from '../../lexicon/words.ts';
import { startsChange } from '../../recognise/change.ts';
import { wordsBefore, type Candidate } from '../context.ts';

/** 年寿命, 受教育年限 and times that shall be shortened are levels; every other span of time is a limit. */
const TIMES_TO_SHORTEN = `
  缩短 压缩 压减 控制 步行 车程 提速 提前 寿命 受教育年限 平均时间 办理时间 响应时间 时延
  时限`;
const TIME_GOAL = pattern`${TIMES_TO_SHORTEN}[^，；]{0,12}$`;
/** 贴息期限3年, 保存年限不少于5年: for how long something holds. */
const HOLDS_FOR = /(?:扶持|支持|补贴|补助|资金|有效|保存|贷款|贴息)/;
/** 培训200学时 counts lessons. */
const LESSONS = new Set(['学时', '课时', '学分']);
/** 运行8000小时 is a level of use, not a limit. */
const HOURS_OF_USE = 1000;

/** 3个工作日内, 为期两年: a limit; 办理时限压缩到3天 is a goal. */
export function isDuration(c: Candidate): boolean {
  const { amount, head } = c;
  if (amount.unitKind !== 'time' || LESSONS.has(amount.unit)) return false;
  if (amount.unit === '小时' && amount.value >= HOURS_OF_USE) return false;
  // 优良天数达到320天: a count of days.
  if (amount.unit === '天' && /天数[^，；\d]{0,8}$/.test(wordsBefore(c))) return false;
  if (isTimeOfService(c)) return false;
  if (amount.unit === '岁' || amount.unit === '年')
    return !/(?:寿命|年限|年龄)[^，；]{0,12}$/.test(head) || hasGrant(head) || HOLDS_FOR.test(head);
  return !TIME_GOAL.test(wordsBefore(c)) || isProcedural(c);
}

/** 每周开放不少于56小时, 每月下沉至少3天: how much of its time a service is given. */
const GIVEN_TIME = /每(?:周|月|日|天|年|季度|学期)[^，；。]{1,16}$/;
/** 20分钟内到达, 12小时内得到救助: how soon people are served. */
const SERVED = /^(?:内)?(?:到达|抵达|送达|直达|可达|通达|得到|获得|转移|覆盖)/;

/** Time that a service is given or takes; never a grant's nor a procedure's (受理后5日内送达). */
function isTimeOfService(c: Candidate): boolean {
  const { amount, head, tail } = c;
  if (hasGrant(head + tail) || isProcedural(c)) return false;
  if (/^(?:小时|天|日)$/.test(amount.unit) && amount.comparator === '>=') return GIVEN_TIME.test(head);
  return /^(?:小时|分钟)$/.test(amount.unit) && SERVED.test(tail) && !head.endsWith('后');
}

/** 应当自受理之日起5日内…: a duty in a procedure, although its time is 控制 or 压缩. */
function isProcedural({ sentence, clause, amount }: Candidate): boolean {
  const words = sentence.flow.text.slice(Math.max(sentence.start, clause[0] - 30), amount.start);
  const near = words.split('；').at(-1) ?? '';
  return /应当|之日起|逾期|申请人|处罚/.test(near);
}

/** 从2020年的7.8% | 提高到10%. */
const CHANGES = `
  提高 提升 增加 增长 扩大 降低 下降 减少 压缩 缩短 上升 降至 增至 升至 拓展`;
const CHANGES_BEHIND = pattern`^[^，；。]{0,6}?${CHANGES}`;

/** 从2020年的7.8%提高到10%: the first figure is where it starts. */
export function isBaseline({ head, tail, sentence, amount }: Candidate): boolean {
  if (startsChange(sentence.flow.text, sentence.amounts, sentence.amounts.indexOf(amount))) return true;
  if (/(?:从|由)[^，；。]{0,20}$/.test(head) && CHANGES_BEHIND.test(tail)) return true;
  // 由原来每人每月3000元、1500元提高到: 原来 says so, however far the verb stands.
  if (/(?:由|从)原(?:来|先|有|定)/.test(head)) return !/(?:到|至|为)[^，；。]{0,12}$/.test(head);
  return /(?:现有的?|目前的?|原有的?|原来的?)$/.test(head);
}
