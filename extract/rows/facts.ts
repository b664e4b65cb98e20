/** What rows ask of a figure besides the words around it: `is:dated`. Each is known from structure, dates or the figure itself. */
import { ownDate } from '../interpret/deadline.ts';
import type { Candidate } from '../interpret/context.ts';
import { amongConditions } from './facts/conditions.ts';

/** What titles and headings call a grant. */
const GRANTED = /扶持|奖励|奖补|补贴|补助|资助|激励/;

/** 茶产业扶持措施: the document grants by its title. */
export const grantsByTitle = ({ context: { facts } }: Candidate): boolean => GRANTED.test(facts.title);

/** 2.租房补贴: the heading, or the run-in heading of the paragraph, names a grant. */
export const grantsByHeading = ({ context: { heading, topic } }: Candidate): boolean =>
  GRANTED.test(heading) || GRANTED.test(topic);

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
  'under-grants': grantsByHeading,
  'titled-grants': grantsByTitle,
  /** Its section or list lays down conditions. */
  'among-conditions': amongConditions,
  /** It does not stand among the tasks or goals of years ahead. */
  'outside-tasks': ({ context: { stretch } }) =>
    stretch.era?.side !== 'ahead' || (stretch.role !== 'goals' && stretch.role !== 'tasks'),
};
