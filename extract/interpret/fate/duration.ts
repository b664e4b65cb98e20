/** Spans of time that are limits, and first figures from which a change starts. */
import { hasGrant } from '../../lexicon/verbs.ts';
import { pattern } from '../../lexicon/words.ts';
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
  if (amount.unit === '岁' || amount.unit === '年')
    return !/(?:寿命|年限|年龄)[^，；]{0,12}$/.test(head) || hasGrant(head) || HOLDS_FOR.test(head);
  return !TIME_GOAL.test(wordsBefore(c)) || isProcedural(c);
}

/** 应当自受理之日起5日内…: a duty in a procedure, although its time is 控制 or 压缩. */
function isProcedural({ sentence, clause, amount }: Candidate): boolean {
  const near = sentence.flow.text.slice(Math.max(sentence.start, clause[0] - 30), amount.start);
  return /应当|之日起|逾期|申请人|处罚/.test(near);
}

/** 从2020年的7.8% | 提高到10%. */
const CHANGES = `
  提高 提升 增加 增长 扩大 降低 下降 减少 压缩 缩短 上升 降至 增至 升至 拓展`;
const CHANGES_BEHIND = pattern`^[^，；。]{0,6}?${CHANGES}`;

/** 从2020年的7.8%提高到10%: the first figure is where it starts. */
export function isBaseline({ head, tail }: Candidate): boolean {
  if (/(?:从|由)[^，；。]{0,20}$/.test(head) && CHANGES_BEHIND.test(tail)) return true;
  return /(?:现有的?|目前的?|原有的?|原来的?)$/.test(head);
}
