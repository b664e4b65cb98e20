/** What the years that an article speaks of are counted from. */
import type { Clock } from '../structure/era.ts';
import type { ArticleFacts } from './article/article.ts';

export const clockOf = ({ issueDate, planPeriod }: ArticleFacts): Clock => ({
  year: issueDate && Number(issueDate.value.slice(0, 4)),
  month: issueDate && issueDate.value.length > 4 ? Number(issueDate.value.slice(5, 7)) : undefined,
  plan: planPeriod && {
    start: Number(planPeriod.start.slice(0, 4)),
    end: Number(planPeriod.end.slice(0, 4)),
  },
});
