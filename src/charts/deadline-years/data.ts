/** From commitments to the marks of the deadline chart: one mark per commitment, stacked on its year. */
import { DEADLINE_STATES, stateAt, type DeadlineState, type Vantage } from '../../domain/time/due.ts';
import { yearOf } from '../../domain/time/period.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { I18n } from '../../i18n/index.ts';
import { deadlineLabel } from '../deadline-label.ts';
import { scopedName, regionName } from '../../i18n/shown-names.ts';

export type DeadlineSource = Pick<
  TargetRow,
  'id' | 'region' | 'indicator' | 'indicatorKey' | 'average' | 'cumulative' | 'deadline' | 'frequency'
> &
  Partial<Pick<TargetRow, 'scope'>>;

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

/** Commitments without a date have no mark; the screen counts them beside the chart. */
export function deadlineYears(
  sources: readonly DeadlineSource[],
  vantage: Vantage,
  i18n: I18n,
): DeadlineYears {
  const { asOf } = vantage;
  const marks = sources.flatMap((source): DeadlineMark[] => {
    const { id, region, deadline } = source;
    if (deadline.value === null) return [];
    const state = stateAt(source, deadline.value, vantage);
    const hover = [
      `${regionName(region, i18n)} ${scopedName(source, i18n)}`,
      `${deadlineLabel(deadline, i18n)} · ${i18n.t(`deadlines.now.${state}`)}`,
    ];
    return [{ id, year: yearOf(deadline.value), state, hover }];
  });
  const order = marks.toSorted(
    (a, b) => a.year - b.year || DEADLINE_STATES.indexOf(a.state) - DEADLINE_STATES.indexOf(b.state),
  );
  return { marks: order, asOf, asOfLabel: i18n.t('deadlines.asOf', { date: i18n.format.date(asOf) }) };
}
