/** What rows ask of a figure besides the words around it: `is:dated`. Each is known from structure, dates or the figure itself. */
import { ownDate } from '../interpret/deadline.ts';
import type { Candidate } from '../interpret/context.ts';

/** 2021年… in a policy of 2024: a year before the year of issue. */
function isPastDate(c: Candidate): boolean {
  const year = ownDate(c)?.date.slice(0, 4);
  const issued = c.context.facts.issueDate?.value.slice(0, 4);
  return year !== undefined && issued !== undefined && year < issued;
}

export const FACTS: Readonly<Record<string, (c: Candidate) => boolean>> = {
  /** Its sentence sets it a date. */
  dated: (c) => ownDate(c) !== undefined,
  'past-dated': isPastDate,
  /** It does not stand among the tasks or goals of years ahead. */
  'outside-tasks': ({ context: { stretch } }) =>
    stretch.era?.side !== 'ahead' || (stretch.role !== 'goals' && stretch.role !== 'tasks'),
};
