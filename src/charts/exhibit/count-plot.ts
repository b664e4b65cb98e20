/** Counts of commitments as a plot: a count of none stands as no mark and no label. */
import type { DeadlineState, StateCounts } from '../../domain/time/due.ts';
import type { I18n } from '../../i18n/index.ts';
import { startOnYears, yearSpan } from '../year-axis.ts';
import type { Plot, PlotSeries, PlotTone } from './plot.ts';

function seriesOf(name: string, tone: PlotTone, values: readonly number[], i18n: I18n): PlotSeries {
  const points = values.map((value) =>
    value === 0 ? { value: null, label: '' } : { value, label: i18n.format.count(value) },
  );
  return { name, tone, points };
}

function plotOf(
  form: Plot['form'],
  names: readonly string[],
  series: readonly PlotSeries[],
  i18n: I18n,
): Plot {
  const categories = names.map((label) => ({ label, colour: null }));
  return {
    form,
    isStacked: series.length > 1,
    unit: i18n.t('data.countUnit'),
    categories,
    series,
    lines: [],
  };
}

export function countPlot(
  bars: readonly { readonly name: string; readonly count: number }[],
  i18n: I18n,
): Plot {
  const counts = bars.map(({ count }) => count);
  const total = seriesOf(i18n.t('field.total'), 'accent', counts, i18n);
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
    return seriesOf(i18n.t(`deadlines.now.${state}`), TONES[state], counts, i18n);
  });
  const label = i18n.t('deadlines.asOf', { date: i18n.format.date(asOf) });
  return {
    ...plotOf('columns', all.map(String), series, i18n),
    total: i18n.t('field.total'),
    asOf: { at: startOnYears(asOf) - (from - 0.5), label },
  };
}
