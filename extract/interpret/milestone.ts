/** Dated commitments without a figure: one per date and stretch between semicolons. */
import { completeRow } from '../fields/distribution/complete.ts';
import { splitList } from '../fields/distribution/row.ts';
import { evidence, plainReading, type Reading } from '../fields/reading.ts';
import { CUES } from '../lexicon/cues.ts';
import { leadingVerbs } from '../lexicon/verbs.ts';
import { pattern } from '../lexicon/words.ts';
import type { DateMention } from '../recognise/types.ts';
import { clockOf } from '../sentence/clock.ts';
import type { ParagraphContext } from '../sentence/context.ts';
import { dueOn, governs, tellsWhom } from '../sentence/governing-date.ts';
import { bracketsAround, clauseAround, segmentAround, type Sentence } from '../sentence/sentence.ts';
import { looksBack } from '../structure/role.ts';
import { announcementAt, goalName } from './goal-name.ts';

type Range = readonly [start: number, end: number];

/** 2025年底前建成省级平台: the goal is the indicator of the reading, the date its value. */
export interface Milestone {
  readonly date: DateMention;
  readonly reading: Reading;
}

/** @param taken the flow positions of amounts that are commitments themselves, in order */
export function milestonesOf(
  context: ParagraphContext,
  taken: readonly number[],
  articleIndex: number,
): Milestone[] {
  const { facts, part, stretch } = context;
  if (looksBack(stretch) || facts.genre === 'statistics' || facts.genre === 'report') return [];
  return context.sentences
    .filter(({ dates }) => dates.length > 0)
    .flatMap((sentence) => goalsIn(context, sentence, taken))
    .map(({ date, sentence: { flow }, quote, indicator }) => ({
      date,
      reading: {
        ...plainReading(facts, articleIndex, part, evidence(flow, [date.start, date.end], quote)),
        kind: 'milestone',
        indicator,
        deadline: dueOn(date, flow.text, 'sentence'),
        certainty: /力争|争取|努力/.test(flow.text.slice(...quote)) ? 'strive' : 'committed',
        rows: ['milestone'],
      },
    }));
}

interface Goal {
  readonly date: DateMention;
  readonly sentence: Sentence;
  readonly quote: Range;
  readonly indicator: string;
}

function goalsIn(context: ParagraphContext, sentence: Sentence, taken: readonly number[]): Goal[] {
  const { text } = sentence.flow;
  const groups = groupsOf(sentence).filter(({ whole }) => setsGoal(context, sentence, whole));
  const found: Goal[] = [];
  for (const [i, { dates, whole }] of groups.entries()) {
    const clause = clauseAround(sentence, whole.start, whole.end);
    const [first, reach] = governedBy(whole, sentence, clause, i === 0);
    const start = Math.max(first, behindGoal(text, groups[i - 1]?.whole, whole));
    const end = Math.min(reach, sentence.end, groups[i + 1]?.whole.start ?? Infinity);
    // A figure in a clause before the date is not of this date: 改造泵站12座，2025年6月底前上线平台.
    if ((taken[firstFrom(taken, clause[0])] ?? Infinity) < end) continue;
    if (found.some(({ date, quote }) => date.date === whole.date && quote[1] >= start)) continue;
    const indicator = goalName(text, whole, start, end);
    if (indicator === null) continue;
    const quote = [start, Math.max(end, whole.end)] as const;
    const goals = /^(?:分别|依次)/.test(text.slice(whole.end)) ? sharedOut(indicator, dates.length) : [];
    found.push(...dates.map((date, j) => ({ date, sentence, quote, indicator: goals[j] ?? indicator })));
  }
  return found;
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
      const bounded = last.whole.bounded || date.bounded;
      const whole = { ...last.whole, end: date.end, bounded };
      groups[groups.length - 1] = { dates: [...last.dates, date], whole };
    }
  }
  return groups;
}

/** 2030年前碳达峰、2060年前碳中和: where the goal of the date before ends, if that stands in the same clause; else 0. */
function behindGoal(text: string, before: DateMention | undefined, { start }: DateMention): number {
  if (before === undefined || /[，；。]/.test(text.slice(before.end, start))) return 0;
  const sign = text.slice(before.end + 1, start).lastIndexOf('、');
  return sign >= 0 ? before.end + sign + 2 : start;
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

const NO_GOAL =
  /(?:规划期|另有规定|从其规定|施行|有效期|废止|届满|实施期|起执行|解释|为期|截止日期|印发|发布了|召开|举行|开幕|成立于|适用于|(?:政策|标准)执行|注册|出版|签署|联系|传真|本办法|本(?:措施|政策|意见|规定)自|产品(?:面市|上市|下线))/;
/** 三年内给予定额减免: for how long something is given, and not by when. */
const GIVEN = /^(?:，)?(?:可|均|按[^，]{0,12})?(?:给予|予以|享受|免征|减征|免收|发放|不得|不再)/;
/** 据机构预测, 缺口将达…: what somebody expects is no commitment of anybody. */
const FORECAST = pattern`(?:据[^，。]{0,20}|机构|报告》?|专家|协会)${`${CUES.FORECAST} ${CUES.EXPECT}`}|^预计|缺口将`;

/** The index of the first offset from `from` on, of offsets in order; a paragraph may hold very many. */
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
    !comesAgain(date, text.slice(sentence.start, date.start)) &&
    !(date.form === 'duration' && GIVEN.test(tail)) &&
    !NO_GOAL.test(text.slice(first, last)) &&
    !tellsWhom(date, sentence) &&
    !FORECAST.test(sentence.text)
  );
}

/** 每年2月底前…，3月底前…: the day comes again each year, and no year is named. */
const comesAgain = ({ form }: DateMention, before: string): boolean =>
  form === 'relative' && /每年/.test(before);

const isInserted = ({ start }: DateMention, text: string): boolean =>
  (bracketsAround(text, start, '（', '）', 40) ?? bracketsAround(text, start, '“', '”', 40)) !== undefined;

/** Not before the year of the text. */
const isAhead = ({ facts }: ParagraphContext, { date }: DateMention): boolean =>
  Number(date.slice(0, 4)) >= (clockOf(facts).year ?? 0);

const GOAL_FRAME = /(?:展望|到|至|^在|^于|力争|力争到|争取|争取到|确保|努力|计划|拟)$/;
/** 2026年6月建成…: what is done at the date. */
const DONE_THEN =
  /^(?:分别|陆续|相继)?(?:建成|完成|实现|投入|开工|通车|投运|投产|投用|完工|竣工|启用|开通|上线|建设完成|全面|开展|启动|制定|出台|编制|建立|形成|组织)/;
/** 2026年，力争…: what is aimed at behind a date that opens its clause. */
const AIMED_AT = /^(?:，)?(?:力争|确保|争取|实现|完成|基本|全面|建成|形成|初步)/;
/** 2035年全市要如期建成…: the subject stands between the date and what is done. */
const SHALL_BE = /^[^，；：。的]{0,8}(?:要|将)(?:如期|全面|基本|率先)*(?:建成|实现|完成|形成|达到)/;
/** “十五五”时期发展的主要目标是：…, “十五五”时期要实现…: the words behind a period that make it one of a goal. */
const GOAL_BEHIND = /^[^，；：。]{0,16}(?:目标(?:是|为)?[：，]|要(?:实现|达到|建成|形成|完成))/;

/** What the words beside a date, of its clause before it and of the text behind it, say of a goal. */
const FRAMES: readonly ((date: DateMention, head: string, tail: string) => boolean)[] = [
  ({ bounded }, head) => bounded || GOAL_FRAME.test(head),
  ({ type }, _, tail) => type === 'period' && GOAL_BEHIND.test(tail),
  ({ type, form }, head, tail) =>
    DONE_THEN.test(tail) && (/[于在]$/.test(head) || (form === 'absolute' && type === 'date')),
  (_, head, tail) => head === '' && AIMED_AT.test(tail),
  ({ form }, head, tail) => head === '' && form === 'absolute' && SHALL_BE.test(tail),
  // 2026年至2027年，…; from day to day something is in force.
  ({ type, form, date }, head, tail) =>
    head === '' && form === 'absolute' && type === 'period' && date.length < 10 && tail.startsWith('，'),
];
