/**
 * By when a commitment is due. Dates govern forward, and the nearest counts: one in the sentence, one that leads the
 * paragraph, one of a heading or lead above, the plan period in the title. What cannot be resolved stays null with a reason.
 */
import type { Deadline } from '../../src/domain/dataset/schema.ts';
import type { DateMention } from '../recognise/types.ts';
import { before, type AmountInContext, type ParagraphContext } from '../sentence/context.ts';
import { clockOf } from '../sentence/clock.ts';
import { dueOn, leadingDate, ownDate } from '../sentence/governing-date.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { firstOf, type Source } from './first.ts';

interface Asked {
  readonly c: AmountInContext;
  /** A sum that recipients get: the dates of sentences before it are of what they do. */
  readonly grant: boolean;
}

/** Where a date may stand, from near to far. */
const SOURCES: readonly Source<Asked, Deadline>[] = [
  ({ c }) => {
    const own = ownDate(c);
    return own && !isOver(own, c.context)
      ? dueOn(withinPlan(own, c.context), c.sentence.flow.text, 'sentence')
      : undefined;
  },
  ({ c: { context, index }, grant }) => (grant ? undefined : ofParagraph(context, index)),
  ({ c }) => c.context.lead,
  ({ c }) => {
    const period = c.context.facts.planPeriod;
    if (!period) return undefined;
    const { start, end } = period;
    return { value: end, basis: 'title', text: start === end ? end : `${start}—${end}` };
  },
  // 全年新增装机5万千瓦: the year of issue, where no plan says otherwise.
  ({ c, grant }) => {
    const year = c.context.facts.issueDate?.value.slice(0, 4);
    return year !== undefined && !grant && before(c).includes('全年')
      ? { value: year, basis: 'sentence', text: '全年' }
      : undefined;
  },
];

/** The deadline of an amount, with where it was found. */
export function deadlineOf(c: AmountInContext, grant: boolean): Deadline {
  const isRelative = RELATIVE.test(c.sentence.text);
  const reason = isRelative ? 'relative-without-date' : 'not-stated';
  return firstOf(SOURCES, { c, grant }) ?? { value: null, basis: 'none', text: '', reason };
}
const RELATIVE = /(?:今年|年内|明年|(?:\d+|[一二两三四五])年(?:内|左右)?的?(?:时间|内)|任期内|本届内)/;

/** A lead further back than this no longer frames what is said. */
const MAX_BACK = 30;

/** The date that leads the paragraph before the given sentence, if it governs what follows. */
function ofParagraph(context: ParagraphContext, index: number): Deadline | undefined {
  for (let i = index - 1; i >= Math.max(0, index - MAX_BACK); i -= 1) {
    const sentence = context.sentences[i];
    const date = sentence && (leadingDate(sentence) ?? openingYear(sentence, context));
    if (sentence && date && frames(date, context) && (opens(date, sentence) || endsPlan(date, context)))
      return dueOn(date, sentence.flow.text, 'paragraph');
  }
  return undefined;
}

/** 2027年，产值突破50亿元。培育…: a year ahead that opens a sentence frames what follows, as 到2027年 does. */
function openingYear({ dates, start, flow: { text } }: Sentence, { facts }: ParagraphContext) {
  const [date] = dates;
  if (!date || !/^20\d\d年，/.test(text.slice(date.start, date.end + 1))) return undefined;
  const issued = facts.issueDate?.value.slice(0, 4) ?? '';
  return text.slice(start, date.start).trim() === '' && date.date > issued ? date : undefined;
}

/** （一）发展目标。力争到 */
const MAX_OPENING = 16;
/** 目前已有300家，到2023年新增200家。推动…: in a plan to 2025 the date in mid-sentence is its own clause's. */
const opens = (date: DateMention, sentence: Sentence): boolean => date.start - sentence.start <= MAX_OPENING;

const endsPlan = (date: DateMention, { facts }: ParagraphContext): boolean =>
  date.date.slice(0, 4) >= (facts.planPeriod?.end ?? '');

/** 到2035年 in a plan to 2027, and 到2023年底 in one to 2025, speak for their own sentence only. */
export function frames(date: DateMention, { facts }: ParagraphContext): boolean {
  const end = facts.planPeriod?.end;
  const year = date.date.slice(0, 4);
  // 6月底 of a year's plan is no end of it.
  const isEnd = year === end && !/^\d{4}-(?!12)/.test(date.date);
  return end === undefined || isEnd || (year <= end && !date.bounded);
}

/** 改造2000年底前的小区, said in 2024: nothing is due in a year that is over. */
function isOver(date: DateMention, { facts }: ParagraphContext): boolean {
  const { year } = clockOf(facts);
  return year !== undefined && Number(date.date.slice(0, 4)) < year;
}

/** 三年内 in a plan of three years ends with the plan, not three years after the day of issue. */
function withinPlan(date: DateMention, { facts }: ParagraphContext): DateMention {
  const end = facts.planPeriod?.end;
  const isBehindIt = date.form === 'duration' && end !== undefined && Number(date.date) - Number(end) === 1;
  return isBehindIt ? { ...date, date: end } : date;
}
