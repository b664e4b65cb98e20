/**
 * What the records of a policy take from its own time, moved when a person says that the time is another: the end of its
 * plan, the years that 年内, 6月底前 and 三年内 are counted from, the year that a report looks back on. A date whose words name
 * their year stays, and so does one that was not counted from the old time.
 */
import type { Article, Deadline, Period } from '../dataset/schema.ts';
import { NO_DEADLINE } from '../proposal/own-target.ts';
import { dateAt } from '../quantity/date.ts';

/** A policy as far as times hang on it. */
export type GoverningTime = Pick<Article, 'title' | 'issueDate' | 'planPeriod'>;

const spanText = ({ start, end }: NonNullable<Article['planPeriod']>): string =>
  start === end ? end : `${start}—${end}`;

/** The deadline under the new time; the same object where it does not hang on it. */
export function movedDeadline(deadline: Deadline, before: GoverningTime, after: GoverningTime): Deadline {
  return ofPlan(deadline, before, after) ?? ofIssue(deadline, before, after) ?? deadline;
}

type Plan = Article['planPeriod'];

/** A sentence without a date of its own is due when the plan ends. */
function ofPlan(deadline: Deadline, before: GoverningTime, after: GoverningTime): Deadline | undefined {
  const [old, now] = [before.planPeriod, after.planPeriod];
  if (old?.start === now?.start && old?.end === now?.end) return undefined;
  if (!hangsOn(deadline, old)) return undefined;
  return now === undefined ? NO_DEADLINE : { value: now.end, basis: 'title', text: spanText(now) };
}

/** Due with the plan, or without a deadline because there was no plan. */
const hangsOn = ({ value, basis, reason }: Deadline, plan: Plan): boolean =>
  plan === undefined ? value === null && reason !== 'ambiguous' : basis === 'title' && value === plan.end;

/** Words that name no year, read from the new date of issue as they were from the old one. */
function ofIssue(deadline: Deadline, before: GoverningTime, after: GoverningTime): Deadline | undefined {
  const [old, now] = [before.issueDate?.value, after.issueDate?.value];
  if (old === undefined || old === now || deadline.value === null || deadline.basis === 'none')
    return undefined;
  if (endFrom(deadline.text, old) !== deadline.value) return undefined;
  if (now === undefined) return { ...NO_DEADLINE, reason: 'relative-without-date' };
  const value = endFrom(deadline.text, now);
  return value === undefined ? undefined : { ...deadline, value };
}

const WHOLE_YEAR = '全年';

/** The date of words that are counted from a date of issue; undefined where they name their year or are none. */
function endFrom(text: string, reference: string): string | undefined {
  if (text === WHOLE_YEAR) return reference.slice(0, 4);
  return countedFrom(text, reference)?.date;
}

function countedFrom(text: string, reference: string) {
  const words = text.replace(/^[到至]/u, '');
  const date = dateAt(words, 0, { reference });
  return date?.form === 'relative' || date?.form === 'duration' ? date : undefined;
}

/** The time of a result under the new time; the same object where it does not hang on it. */
export function movedPeriod(period: Period, before: GoverningTime, after: GoverningTime): Period {
  if (period.value === null) return period;
  if (period.text === '') return ofWhole(period, before, after) ?? period;
  const [old, now] = [before.issueDate?.value, after.issueDate?.value];
  if (old === undefined || old === now) return period;
  if (!spansFrom(period.text, old).includes(period.value)) return period;
  if (now === undefined) return { value: null, basis: 'none', text: '' };
  const at = spansFrom(period.text, old).indexOf(period.value);
  const value = spansFrom(period.text, now)[at];
  return value === undefined ? period : { ...period, value };
}

/** 1—5月份 → 2023-05, 2023-01/2023-05 */
function spansFrom(text: string, reference: string): string[] {
  const date = countedFrom(text, reference);
  if (date === undefined) return [];
  return date.startDate === null ? [date.date] : [date.date, `${date.startDate}/${date.date}`];
}

/** A result without words of its time is of the title's year, or of the year before the one in which the report is given. */
function ofWhole(period: Period, before: GoverningTime, after: GoverningTime): Period | undefined {
  const back = period.basis === 'document' ? 1 : 0;
  if (back === 0 && period.basis !== 'title') return undefined;
  const [old, now] = [yearOf(before), yearOf(after)];
  if (old === undefined || old === now || period.value !== String(old - back)) return undefined;
  return now === undefined
    ? { value: null, basis: 'none', text: '' }
    : { ...period, value: String(now - back) };
}

const YEAR = /((?:19|20)\d\d)年/u;

/** The year of which a text is: as its title says where that names no years ahead, else of its issue, else its first. */
function yearOf({ title, issueDate, planPeriod }: GoverningTime): number | undefined {
  const titled = planPeriod === undefined ? YEAR.exec(title)?.[1] : undefined;
  const year = titled ?? issueDate?.value.slice(0, 4) ?? planPeriod?.start.slice(0, 4);
  return year === undefined ? undefined : Number(year);
}
