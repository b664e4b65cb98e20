/** From commitments to the marks of the deadline chart: one mark per commitment, stacked on its year. */
import { isPast, yearOf } from '../../domain/period.ts';
import type { Deadline, Region } from '../../domain/schema.ts';
import type { I18n } from '../../i18n/index.ts';
import { deadlineLabel } from '../deadline-label.ts';

export interface DeadlineSource {
  readonly id: string;
  readonly region: Region;
  readonly indicator: string;
  readonly deadline: Deadline;
}

/** `passed`: the last day of the deadline lies before the as-of date, and nobody has recorded a result. */
export type DeadlineState = 'passed' | 'coming';

export interface DeadlineMark {
  readonly id: string;
  readonly year: number;
  readonly state: DeadlineState;
  readonly hover: readonly string[];
}

export interface DeadlineYears {
  /** By year; in a year the passed ones first, as they come first in time. */
  readonly marks: readonly DeadlineMark[];
  /** Day `YYYY-MM-DD` against which passed and coming are told apart. */
  readonly asOf: string;
  readonly asOfLabel: string;
}

export function deadlineState(deadline: string, asOf: string): DeadlineState {
  return isPast(deadline, asOf) ? 'passed' : 'coming';
}

/** Commitments without a date have no mark; the screen counts them beside the chart. */
export function deadlineYears(sources: readonly DeadlineSource[], asOf: string, i18n: I18n): DeadlineYears {
  const marks = sources.flatMap(({ id, region, indicator, deadline }): DeadlineMark[] => {
    if (deadline.value === null) return [];
    const state = deadlineState(deadline.value, asOf);
    const words = i18n.t(state === 'passed' ? 'deadlines.passed' : 'deadlines.coming');
    const hover = [`${region.name} ${indicator}`, `${deadlineLabel(deadline, i18n)} · ${words}`];
    return [{ id, year: yearOf(deadline.value), state, hover }];
  });
  const order = marks.toSorted((a, b) => a.year - b.year || b.state.localeCompare(a.state));
  return { marks: order, asOf, asOfLabel: i18n.t('deadlines.asOf', { date: i18n.format.date(asOf) }) };
}
