/** Counts of commitments as a plot: a count of none stands as no mark and no label. */
import type { DeadlineState, StateCounts } from '../../domain/time/due.ts';
import type { I18n } from '../../i18n/index.ts';
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
  const total = seriesOf(i18n.t('deadlines.column.total'), 'accent', counts, i18n);
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

/** Columns of years, a series on the other for each of the states. */
export function statesPlot(
  years: readonly { readonly year: number; readonly counts: StateCounts }[],
  states: readonly DeadlineState[],
  i18n: I18n,
): Plot {
  const series = states.map((state) => {
    const counts = years.map((column) => column.counts[state]);
    return seriesOf(i18n.t(`deadlines.now.${state}`), TONES[state], counts, i18n);
  });
  return plotOf(
    'columns',
    years.map(({ year }) => String(year)),
    series,
    i18n,
  );
}
