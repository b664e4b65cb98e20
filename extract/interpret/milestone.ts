/** Dated commitments without a figure: one per date and stretch between semicolons. */
import { looksBack } from '../structure/role.ts';
import { CUES } from '../lexicon/cues.ts';
import { leadingVerbs } from '../lexicon/verbs.ts';
import { pattern } from '../lexicon/words.ts';
import type { DateMention } from '../recognise/types.ts';
import type { ParagraphContext } from '../sentence/context.ts';
import { governs, tellsWhom } from '../sentence/governing-date.ts';
import { completeRow } from '../fields/distribution/complete.ts';
import { splitList } from '../fields/distribution/row.ts';
import { announcementAt, goalName } from './milestone-name.ts';
import { bracketsAround, clauseAround, segmentAround, type Sentence } from '../sentence/sentence.ts';

type Range = readonly [start: number, end: number];

export interface MilestoneFinding {
  readonly date: DateMention;
  readonly sentence: Sentence;
  /** Of the quoted stretch in the flow. */
  readonly quote: Range;
  readonly indicator: string;
}

const NO_GOAL =
  /(?:规划期|另有规定|从其规定|施行|有效期|废止|届满|实施期|起执行|解释|为期|截止日期|印发|发布了|召开|举行|开幕|成立于|适用于|(?:政策|标准)执行|注册|出版|签署|联系|传真|本办法|本(?:措施|政策|意见|规定)自)/;
const GOAL_FRAME = /(?:展望|到|至|^在|^于|力争|力争到|争取|争取到|确保|努力|计划|拟)$/;
/** 据机构预测, 缺口将达…: what somebody expects is no commitment of anybody. */
const FORECAST = pattern`(?:据[^，。]{0,20}|机构|报告》?|专家|协会)${`${CUES.FORECAST} ${CUES.EXPECT}`}|^预计|缺口将`;

/** @param taken the flow positions of amounts that are commitments themselves, in order */
export function milestonesOf(context: ParagraphContext, taken: readonly number[]): MilestoneFinding[] {
  const { genre } = context.facts;
  if (looksBack(context.stretch) || genre === 'statistics' || genre === 'report') return [];
  return context.sentences
    .filter(({ dates }) => dates.length > 0)
    .flatMap((sentence) => inSentence(context, sentence, taken));
}

/** Dates that say one thing together: 2027年、2028年分别建成…. */
interface DateGroup {
  readonly dates: readonly DateMention[];
  /** As one date: from the first to the last. */
  readonly whole: DateMention;
}

function groupsOf({ dates, flow: { text } }: Sentence): DateGroup[] {
  const groups: DateGroup[] = [];
  for (const date of dates) {
    const last = groups.at(-1);
    if (last === undefined || !/^[、和与及]$/.test(text.slice(last.whole.end, date.start)))
      groups.push({ dates: [date], whole: date });
    else {
      const { dates: before, whole } = last;
      const bounded = whole.bounded || date.bounded;
      groups[groups.length - 1] = { dates: [...before, date], whole: { ...whole, end: date.end, bounded } };
    }
  }
  return groups;
}

function inSentence(
  context: ParagraphContext,
  sentence: Sentence,
  taken: readonly number[],
): MilestoneFinding[] {
  const groups = groupsOf(sentence).filter(({ whole }) => setsGoal(context, sentence, whole));
  const found: MilestoneFinding[] = [];
  for (const [i, { dates, whole }] of groups.entries()) {
    const clause = clauseAround(sentence, whole.start, whole.end);
    const [first, reach] = governedBy(whole, sentence, clause, i === 0);
    const start = Math.max(first, behindGoal(sentence, groups[i - 1]?.whole, whole));
    const end = Math.min(reach, sentence.end, groups[i + 1]?.whole.start ?? Infinity);
    // A figure in a clause before the date is not of this date: 改造泵站12座，2025年6月底前上线平台.
    if ((taken[firstFrom(taken, clause[0])] ?? Infinity) < end) continue;
    if (found.some(({ date, quote }) => date.date === whole.date && quote[1] >= start)) continue;
    const indicator = goalName(sentence.flow.text, whole, start, end);
    if (indicator === null) continue;
    const quote = [start, Math.max(end, whole.end)] as const;
    const isShared = /^(?:分别|依次)/.test(sentence.flow.text.slice(whole.end));
    const goals = isShared ? sharedOut(indicator, dates.length) : [];
    found.push(...dates.map((date, i) => ({ date, sentence, quote, indicator: goals[i] ?? indicator })));
  }
  return found;
}

/** 2030年前碳达峰、2060年前碳中和: where the goal of the date before ends, if that stands in the same clause; else 0. */
function behindGoal(
  { flow: { text } }: Sentence,
  before: DateMention | undefined,
  { start }: DateMention,
): number {
  if (before === undefined || /[，；。]/.test(text.slice(before.end, start))) return 0;
  const behind = before.end + 1;
  const sign = text.slice(behind, start).lastIndexOf('、');
  return sign >= 0 ? behind + sign + 1 : start;
}

/** 2027年、2028年分别建成南站和北站: each date has its own of as many things; else all have the whole goal. */
function sharedOut(goal: string, count: number): readonly string[] {
  const verbs = leadingVerbs(goal);
  const things = splitList(goal.slice(verbs));
  if (count < 2 || things.length !== count || goal.includes('，')) return [];
  return (completeRow(things) ?? things).map((thing) => goal.slice(0, verbs) + thing);
}

/** What may stand before a date that opens its clause: an item's number, 力争到. */
const OPENING =
  /^(?:[—·\s]|（[一二三四五六七八九十\d]+）|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、]|通过[^，]{0,8}|从[^，]{2,12}|展望|力争|争取|确保|努力|到|至|在)*$/;

/**
 * A date that opens its clause governs up to the semicolon; one in mid-clause (机场2024年建成通航) only its own clause.
 * @param isFirst of its sentence: what stands before it is then of no other date
 */
function governedBy({ start, end }: DateMention, sentence: Sentence, clause: Range, isFirst: boolean): Range {
  const { text } = sentence.flow;
  const opens = OPENING.test(text.slice(clause[0], start)) || announcementAt(text, end) > 0;
  if (!opens) return clause;
  const [first, last] = segmentAround(sentence, start);
  return [isFirst ? first : clause[0], last];
}

/** The index of the first offset from `from` on, of offsets in order. */
function firstFrom(offsets: readonly number[], from: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function setsGoal(context: ParagraphContext, sentence: Sentence, date: DateMention): boolean {
  const { text } = sentence.flow;
  if (!governs(date, text) || !isAhead(context, date) || isInserted(date, text)) return false;
  const [first, last] = clauseAround(sentence, date.start, date.end);
  const [head, tail] = [text.slice(first, date.start), text.slice(date.end)];
  return (
    FRAMES.some((holds) => holds(date, head, tail)) &&
    !isYearly(date, text.slice(sentence.start, date.start)) &&
    !NO_GOAL.test(text.slice(first, last)) &&
    !tellsWhom(date, sentence) &&
    !FORECAST.test(sentence.text)
  );
}

const isInserted = ({ start }: DateMention, text: string): boolean =>
  (bracketsAround(text, start, '（', '）', 40) ?? bracketsAround(text, start, '“', '”', 40)) !== undefined;

/** 每年2月底前…，3月底前…: the day comes again each year, and no year is named. */
const isYearly = ({ form }: DateMention, head: string): boolean => form === 'relative' && /每年/.test(head);

/** 2026年6月建成…: what is done at the date. */
const DONE_THEN =
  /^(?:分别|陆续|相继)?(?:建成|完成|实现|投入|开工|通车|投运|投产|投用|完工|竣工|启用|开通|上线|建设完成|全面|开展|启动|制定|出台|编制|建立|形成|组织)/;
/** 2026年，力争…: what is aimed at behind a date that opens its clause. */
const AIMED_AT = /^(?:，)?(?:力争|确保|争取|实现|完成|基本|全面|建成|形成|初步)/;

/** “十五五”时期发展的主要目标是：…, “十五五”时期要实现…: the words behind a period that make it one of a goal. */
const GOAL_BEHIND = /^[^，；：。]{0,16}(?:目标(?:是|为)?[：，]|要(?:实现|达到|建成|形成|完成))/;

/** What the words beside a date, of its clause before it and of the text behind it, say of a goal. */
const FRAMES: readonly ((date: DateMention, head: string, tail: string) => boolean)[] = [
  ({ bounded }, head) => bounded || GOAL_FRAME.test(head),
  ({ type }, _, tail) => type === 'period' && GOAL_BEHIND.test(tail),
  ({ type, form }, head, tail) =>
    DONE_THEN.test(tail) && (/[于在]$/.test(head) || (form === 'absolute' && type === 'date')),
  (_, head, tail) => head === '' && AIMED_AT.test(tail),
  ({ type, form }, head, tail) =>
    head === '' && form === 'absolute' && type === 'period' && tail.startsWith('，'),
];

/** Not before the year of issue. */
function isAhead(context: ParagraphContext, date: DateMention): boolean {
  const issued = context.facts.issueDate?.value;
  return issued === undefined || date.date.slice(0, 4) >= issued.slice(0, 4);
}
