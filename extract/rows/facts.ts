/** What rows ask of a figure besides the words around it: `is:dated`. Each is known from structure, dates or the figure itself. */
import { ownDate } from '../interpret/deadline.ts';
import type { Candidate } from '../interpret/context.ts';
import { amongConditions } from './facts/conditions.ts';

const GRANTED = /扶持|奖励|奖补|补贴|补助|资助|激励/;

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
  /** Its heading or run-in heading names a grant: 2.租房补贴. */
  'under-grants': ({ context: { heading, topic } }) => GRANTED.test(heading) || GRANTED.test(topic),
  /** 茶产业扶持措施: the document grants by its title. */
  'titled-grants': ({ context }) => GRANTED.test(context.facts.title),
  /** Its section or list lays down conditions. */
  'among-conditions': amongConditions,
  /** It does not stand among the tasks or goals of years ahead. */
  'outside-tasks': ({ context: { stretch } }) =>
    stretch.era?.side !== 'ahead' || (stretch.role !== 'goals' && stretch.role !== 'tasks'),
};
