/** Counts with a name for each row: one description of them, from which table, data and plot are made. */
import type { DeadlineState, StateCounts } from '../../domain/time/due.ts';
import type { I18n } from '../../i18n/index.ts';
import { startOnYears, yearSpan } from '../year-axis.ts';
import type { Plot, PlotTone } from './native-chart.ts';
import type { ChartTable } from '../table.ts';
import type { DataColumn, ExhibitData } from './fields.ts';

export interface Counts {
  /** The first names the rows. */
  readonly columns: readonly DataColumn[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly counts: readonly number[];
  }[];
}

export const countTable = ({ columns, rows }: Counts, { format }: I18n): ChartTable => ({
  columns: columns.map(({ key, label, type }) => ({ key, label, numeric: type === 'number' })),
  rows: rows.map(({ id, name, counts }) => ({ id, cells: [name, ...counts.map(format.count)] })),
});

/** `idsOf`: the commitments that a row counts. */
export const countData = (
  { columns, rows }: Counts,
  idsOf: (id: string) => readonly string[],
): ExhibitData => ({
  columns,
  rows: rows.map(({ id, name, counts }) => ({ id, ids: idsOf(id), cells: [name, ...counts] })),
});

/** Years by those states that there are; the year is the row's id. */
export function yearCounts(
  years: readonly { readonly year: number; readonly counts: StateCounts }[],
  states: readonly DeadlineState[],
  { t }: I18n,
): Counts {
  return {
    columns: [
      { key: 'year', label: t('field.year'), type: 'date' },
      ...states.map((state) => ({ key: state, label: t(`deadlines.now.${state}`), type: 'number' as const })),
      { key: 'total', label: t('field.total'), type: 'number' },
    ],
    rows: years.map(({ year, counts }) => {
      const own = states.map((state) => counts[state]);
      return { id: String(year), name: String(year), counts: [...own, own.reduce((sum, n) => sum + n, 0)] };
    }),
  };
}

/** Counts of commitments as a plot: a count of none stands as no mark. */
const plotOf = (
  form: Plot['form'],
  names: readonly string[],
  series: readonly { readonly name: string; readonly tone: PlotTone; readonly counts: readonly number[] }[],
  { t }: I18n,
): Plot => ({
  form,
  unit: t('data.countUnit'),
  categories: names.map((label) => ({ label, colour: null })),
  series: series.map(({ name, tone, counts }) => ({
    name,
    tone,
    points: counts.map((count) => ({ value: count === 0 ? null : count })),
  })),
  lines: [],
});

export function countPlot(
  bars: readonly { readonly name: string; readonly count: number }[],
  i18n: I18n,
): Plot {
  const total = {
    name: i18n.t('field.total'),
    tone: 'accent',
    counts: bars.map(({ count }) => count),
  } as const;
  return plotOf(
    'bars',
    bars.map(({ name }) => name),
    [total],
    i18n,
  );
}

const TONES: Readonly<Record<DeadlineState, PlotTone>> = {
  unread: 'neutral',
  passed: 'neutral',
  reported: 'ink',
  coming: 'accent',
};

/** Columns of years, a series on the other for each of the states: of every year from the first to the last, the as-of date's too. */
export function statesPlot(
  years: readonly { readonly year: number; readonly counts: StateCounts }[],
  states: readonly DeadlineState[],
  asOf: string,
  i18n: I18n,
): Plot {
  const known = new Map(years.map(({ year, counts }) => [year, counts]));
  const { from, to } = yearSpan([...known.keys()], asOf);
  const all = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const series = states.map((state) => {
    const counts = all.map((year) => known.get(year)?.[state] ?? 0);
    return { name: i18n.t(`deadlines.now.${state}`), tone: TONES[state], counts };
  });
  const label = i18n.t('deadlines.asOf', { date: i18n.format.date(asOf) });
  return {
    ...plotOf('columns', all.map(String), series, i18n),
    total: i18n.t('field.total'),
    asOf: { at: startOnYears(asOf) - (from - 0.5), label },
  };
}
