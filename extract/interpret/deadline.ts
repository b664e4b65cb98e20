/**
 * By when a commitment is due. Dates govern forward: a date in the sentence, then one that leads the paragraph, then a
 * heading or lead above, then the plan period in the title. What cannot be resolved stays null with a reason.
 */
import type { Basis, Deadline } from '../../src/domain/dataset/schema.ts';
import type { DateMention } from '../recognise/types.ts';
import { before, type AmountInContext, type Lead, type ParagraphContext } from '../sentence/context.ts';
import { leadingDate, ownDate, wordsOf } from '../sentence/governing-date.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** A lead further back than this no longer frames what is said. */
const MAX_BACK = 30;

/** The date that leads the paragraph before the given sentence, if it governs what follows. */
function paragraphDate(context: ParagraphContext, index: number): Lead | undefined {
  for (let i = index - 1; i >= Math.max(0, index - MAX_BACK); i -= 1) {
    const sentence = context.sentences[i];
    const date = sentence && (leadingDate(sentence) ?? openingYear(sentence, context));
    if (sentence && date && frames(date, context) && (opens(date, sentence) || endsPlan(date, context)))
      return { date, text: wordsOf(date, sentence.flow.text), basis: 'paragraph' };
  }
  return undefined;
}

/** 2027年，产值突破50亿元。培育…: a year ahead that opens a sentence frames what follows, as 到2027年 does. */
function openingYear(sentence: Sentence, { facts }: ParagraphContext): DateMention | undefined {
  const date = sentence.dates.at(0);
  const { text } = sentence.flow;
  if (!date || !/^20\d\d年，/.test(text.slice(date.start, date.end + 1))) return undefined;
  if (text.slice(sentence.start, date.start).trim() !== '') return undefined;
  const issued = facts.issueDate?.value.slice(0, 4);
  return issued === undefined || date.date > issued ? date : undefined;
}

/** 目前已有300家，到2023年新增200家。推动…: in a plan to 2025 the date in mid-sentence is its own clause's. */
const opens = (date: DateMention, sentence: Sentence): boolean => date.start - sentence.start <= MAX_OPENING;
/** （一）发展目标。力争到 */
const MAX_OPENING = 16;

const endsPlan = (date: DateMention, { facts }: ParagraphContext): boolean =>
  facts.planPeriod === undefined || date.date.slice(0, 4) >= facts.planPeriod.end;

/** 到2035年 in a plan to 2027, and 到2023年底 in one to 2025, speak for their own sentence only. */
export function frames(date: DateMention, context: ParagraphContext): boolean {
  const end = context.facts.planPeriod?.end;
  if (end === undefined) return true;
  const year = date.date.slice(0, 4);
  return year <= end && (!date.bounded || year === end);
}

const deadline = (date: string, basis: Basis, text: string): Deadline => ({ value: date, basis, text });

/** 三年内 in a plan of three years ends with the plan, not three years after the day of issue. */
function withinPlan(date: DateMention, { facts }: ParagraphContext): string {
  const end = facts.planPeriod?.end;
  return date.form === 'duration' && end && Number(date.date) - Number(end) === 1 ? end : date.date;
}

/** The deadline of an amount, with where it was found. */
export function deadlineOf(c: AmountInContext, grant: boolean): Deadline {
  const own = ownDate(c);
  if (own) return deadline(withinPlan(own, c.context), 'sentence', wordsOf(own, c.sentence.flow.text));
  const inherited = inheritedDeadline(c.context, grant ? 0 : c.index, c.sentence.text);
  const year = inherited.value === null && !grant ? c.context.facts.issueDate?.value.slice(0, 4) : undefined;
  // 全年新增装机5万千瓦: the year of issue, where no plan says otherwise.
  return year !== undefined && before(c).includes('全年') ? deadline(year, 'sentence', '全年') : inherited;
}

/** The deadline that a sentence without a date of its own takes from what stands above it. */
function inheritedDeadline(context: ParagraphContext, index: number, text: string): Deadline {
  const near = paragraphDate(context, index) ?? context.lead;
  if (near) return deadline(near.date.date, near.basis, near.text);
  const period = context.facts.planPeriod;
  if (period)
    return deadline(
      period.end,
      'title',
      period.start === period.end ? period.end : `${period.start}—${period.end}`,
    );
  const relative = /(?:今年|年内|明年|(?:\d+|[一二两三四五])年(?:内|左右)?的?(?:时间|内)|任期内|本届内)/.test(
    text,
  );
  return { value: null, basis: 'none', text: '', reason: relative ? 'relative-without-date' : 'not-stated' };
}
