/** How many commitments fall due in each year, and how many of them the as-of date has passed. */
import { yearOf } from '../../domain/time/period.ts';
import {
  countStates,
  DEADLINE_STATES,
  stateBy,
  type StateCounts,
  type Vantage,
} from '../../domain/time/due.ts';
import { groupBy } from '../../domain/collections/group-by.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { I18n } from '../../i18n/index.ts';
import { stateWords } from '../deadline-states.ts';

export interface YearColumn {
  readonly year: number;
  readonly counts: StateCounts;
  /** The column in words. */
  readonly label: string;
}

export interface YearColumns {
  /** By year; years without a commitment have no column. */
  readonly columns: readonly YearColumn[];
  readonly asOf: string;
  readonly asOfLabel: string;
}

export const totalOf = ({ counts }: YearColumn): number =>
  DEADLINE_STATES.reduce((sum, state) => sum + counts[state], 0);

export function yearColumns(
  sources: readonly Pick<TargetRow, 'id' | 'deadline' | 'frequency'>[],
  vantage: Vantage,
  i18n: I18n,
): YearColumns {
  const stateOf = stateBy(vantage);
  const dates = [...groupBy(sources, ({ deadline }) => deadline.value)].flatMap(([value, of]) =>
    value === null ? [] : [{ year: yearOf(value), states: of.map((source) => stateOf(source, value)) }],
  );
  const columns = [...groupBy(dates, ({ year }) => year)]
    .toSorted(([a], [b]) => a - b)
    .map(([year, of]): YearColumn => {
      const counts = countStates(of.flatMap(({ states }) => states));
      const name = i18n.format.date(String(year));
      return { year, counts, label: i18n.labelled(name, stateWords(counts, i18n)) };
    });
  const { asOf } = vantage;
  return { columns, asOf, asOfLabel: i18n.t('deadlines.asOf', { date: i18n.format.date(asOf) }) };
}
