/** What the years that an article speaks of are counted from. */
import type { Clock } from '../structure/era.ts';
import type { ArticleFacts } from '../document/facts.ts';

/** What 年底前 and 上半年 are counted from: the day of issue, else the year. */
export function referenceOf(facts: ArticleFacts): string | null {
  const { year } = clockOf(facts);
  return facts.issueDate?.value ?? (year === undefined ? null : String(year));
}

/** A report that says no day is of the year that it is given for. */
export const clockOf = ({ issueDate, planPeriod, kind }: ArticleFacts): Clock => ({
  year: issueDate
    ? Number(issueDate.value.slice(0, 4))
    : kind === 'work-report' && planPeriod
      ? Number(planPeriod.start)
      : undefined,
  month: issueDate && issueDate.value.length > 4 ? Number(issueDate.value.slice(5, 7)) : undefined,
  plan: planPeriod && {
    start: Number(planPeriod.start.slice(0, 4)),
    end: Number(planPeriod.end.slice(0, 4)),
  },
});
