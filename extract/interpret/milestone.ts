/** Dated commitments without a figure: one per date and stretch between semicolons. */
import { looksBack } from '../structure/role.ts';
import { CUES } from '../cues/table.ts';
import { pattern } from '../lexicon/words.ts';
import type { DateMention } from '../recognise/types.ts';
import type { ParagraphContext } from './context.ts';
import { governs, tellsWhom } from './deadline.ts';
import { bracketsAround, clauseAround, segmentAround, type Sentence } from './sentence.ts';

type Range = readonly [start: number, end: number];

export interface MilestoneFinding {
  readonly date: DateMention;
  readonly sentence: Sentence;
  /** Of the quoted stretch in the flow. */
  readonly quote: Range;
  readonly indicator: string;
}

const NO_GOAL =
  /(?:规划期|另有规定|从其规定|施行|有效期|废止|届满|实施期|起执行|解释|为期|截止日期|印发|发布了|召开|举行|开幕|成立于|注册|出版|签署|联系|传真|本办法|本(?:措施|政策|意见|规定)自)/;
const GOAL_FRAME = /(?:展望|到|至|在|于|力争|力争到|争取|争取到|确保|努力|计划|拟)$/;
const MIN_GOAL = 4;
/** 二、下半年工作措施: a heading announces goals and is none. */
const ONLY_ANNOUNCES =
  /^(?:主要|重点|工作|总体|下一步|发展)*(?:目标|任务|措施|要点|安排|打算|思路|要求|举措|计划|建议)$|^经过[^，]{0,6}努力$/;
/** 体制机制基本健全： states a goal before its details; 实现以下目标： only announces them. */
const STATED =
  /^(?!.*(?:以下|如下|主要|目标|任务|指标|方面)).{4,}(?:健全|完善|形成|建立|建成|提升|增强|优化|确立|改善|显现|壮大|突破|成效|水平|夯实|完备)[：:]$/;

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

function inSentence(
  context: ParagraphContext,
  sentence: Sentence,
  taken: readonly number[],
): MilestoneFinding[] {
  const dates = sentence.dates.filter((date) => setsGoal(context, sentence, date));
  const found: MilestoneFinding[] = [];
  for (const [i, date] of dates.entries()) {
    const clause = clauseAround(sentence, date.start, date.end);
    const [start, reach] = governedBy(date, sentence, clause, i === 0);
    const end = Math.min(reach, sentence.end, dates[i + 1]?.start ?? Infinity);
    // A figure in a clause before the date is not of this date: 改造泵站12座，2025年6月底前上线平台.
    if ((taken[firstFrom(taken, clause[0])] ?? Infinity) < end) continue;
    if (found.some((other) => other.date.date === date.date && other.quote[1] >= start)) continue;
    const goal = goalText(sentence.flow.text, date, start, end);
    if (isGoal(goal))
      found.push({ date, sentence, quote: [start, Math.max(end, date.end)], indicator: goal });
  }
  return found;
}

/** What may stand before a date that opens its clause: an item's number, 力争到. */
const OPENING =
  /^(?:[—·\s]|（[一二三四五六七八九十\d]+）|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、]|通过[^，]{0,8}|展望|力争|争取|确保|努力|到|至|在)*$/;

/**
 * A date that opens its clause governs up to the semicolon; one in mid-clause (机场2024年建成通航) only its own clause.
 * @param isFirst of its sentence: what stands before it is then of no other date
 */
function governedBy({ start }: DateMention, sentence: Sentence, clause: Range, isFirst: boolean): Range {
  if (!OPENING.test(sentence.flow.text.slice(clause[0], start))) return clause;
  const [first, last] = segmentAround(sentence, start);
  return [isFirst ? first : clause[0], last];
}

const isGoal = (words: string): boolean =>
  words.length >= MIN_GOAL &&
  !ONLY_ANNOUNCES.test(words) &&
  !/规划期/.test(words) &&
  (!/[：:]$/.test(words) || STATED.test(words));

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
  return (
    isFramed(date, text.slice(first, date.start), text.slice(date.end)) &&
    !NO_GOAL.test(text.slice(first, last)) &&
    !tellsWhom(date, sentence) &&
    !FORECAST.test(sentence.text)
  );
}

const isInserted = ({ start }: DateMention, text: string): boolean =>
  (bracketsAround(text, start, '（', '）', 40) ?? bracketsAround(text, start, '“', '”', 40)) !== undefined;

/** 2026年6月建成…: what is done at the date. */
const DONE_THEN =
  /^(?:建成|完成|实现|投入|开工|通车|投运|上线|建设完成|全面|开展|启动|制定|出台|编制|建立|形成|组织)/;
/** 2026年，力争…: what is aimed at behind a date that opens its clause. */
const AIMED_AT = /^(?:，)?(?:力争|确保|争取|实现|完成|基本|全面|建成|形成|初步)/;

/**
 * Whether the words beside a date say that something shall be by then.
 * @param head of its clause before it
 * @param tail of the text behind it
 */
function isFramed({ bounded, form, type }: DateMention, head: string, tail: string): boolean {
  if (bounded || GOAL_FRAME.test(head)) return true;
  if (form === 'absolute' && type === 'date' && DONE_THEN.test(tail)) return true;
  if (head !== '') return false;
  return AIMED_AT.test(tail) || (form === 'absolute' && type === 'period' && tail.startsWith('，'));
}

/** Not before the year of issue. */
function isAhead(context: ParagraphContext, date: DateMention): boolean {
  const issued = context.facts.issueDate?.value;
  return issued === undefined || date.date.slice(0, 4) >= issued.slice(0, 4);
}

const MAX_INDICATOR = 48;

/** The goal in its own words: the first clauses behind the date (or before it, where the date comes last). */
function goalText(text: string, date: DateMention, start: number, end: number): string {
  const after = text
    .slice(date.end, end)
    .replace(/^(?:，|”|的?时间内?)+/, '')
    .replace(/^的(?:主要|发展|总体|工作|奋斗)*目标(?:是|为)?[：:]?/, '')
    .replace(/[。；！]$/, '');
  const before = text.slice(start, date.start).replace(/(?:，|到|至|于|在)+$/, '');
  const goal = after.length >= MIN_GOAL ? after : before + after;
  const clauses = goal.split('，');
  let chosen = (clauses[0] ?? '').replace(/^(?:力争|争取|确保|努力|实现)+/, '');
  for (const clause of clauses.slice(1)) {
    if (chosen.length + clause.length + 1 > MAX_INDICATOR) break;
    chosen += `，${clause}`;
  }
  return chosen.slice(0, 120);
}
