/** Deadlines by year as an exhibit. Pure. */
import { presentStates, STATE_SIGN } from '../../charts/deadline-state.ts';
import { yearColumns as yearTotals } from '../../charts/year-columns/data.ts';
import { yearColumnsDrawing } from '../../charts/year-columns/drawing.ts';
import { deadlineYears } from '../../charts/deadline-years/data.ts';
import { DEADLINE_YEARS_HEIGHT, deadlineYearsOption } from '../../charts/deadline-years/option.ts';
import { exhibitOf, type ExhibitContext } from '../../charts/exhibit/context.ts';
import { statesPlot } from '../../charts/exhibit/count-plot.ts';
import { countData, countTable, yearCounts } from '../../charts/exhibit/counts.ts';
import { subtitleOf, type Exhibit } from '../../charts/exhibit/exhibit.ts';
import { countedSources } from '../../charts/exhibit/sources.ts';
import type { I18n } from '../../i18n/index.ts';
import { isCrowded, type DeadlineModel } from './model.ts';
import { deadlineDoubts, finding, stateDefinition } from './words.ts';

/** How many fall due in each year, a dot each. */
function dotsDrawing({ vantage, dated }: DeadlineModel, i18n: I18n): Exhibit['drawing'] {
  const years = deadlineYears(dated, vantage, i18n);
  return {
    option: (style) => deadlineYearsOption(years, style),
    height: () => DEADLINE_YEARS_HEIGHT,
    isElastic: false,
  };
}

export function yearsExhibit(model: DeadlineModel, context: ExhibitContext): Exhibit {
  const { asOf, i18n } = context;
  const counts = yearCounts(model.years, presentStates(model.counts), i18n);
  const byYear = new Map(model.years.map(({ year, rows }) => [String(year), rows]));
  const said = model.years.map(({ year, rows }) => i18n.t('deadlines.chartYear', { year, n: rows.length }));
  return exhibitOf(
    context,
    {
      kind: isCrowded(model) ? 'year-columns' : 'deadline-years',
      title: finding(model, i18n),
      subtitle: subtitleOf(
        ['measure', i18n.t('overview.year.subtitle')],
        ['key', yearsKey(model, i18n)],
        ['definition', stateDefinition(model.counts, i18n)],
      ),
      doubts: yearsDoubts(model, context),
      sources: countedSources(model.dated, i18n),
      summary: i18n.t('deadlines.chartSummary', {
        years: i18n.list(said),
        date: i18n.format.date(asOf),
      }),
      drawing: isCrowded(model)
        ? yearColumnsDrawing(yearTotals(model.dated, model.vantage, i18n))
        : dotsDrawing(model, i18n),
      table: countTable(counts, i18n),
      plot: statesPlot(model.years, presentStates(model.counts), asOf, i18n),
    },
    () => countData(counts, (year) => (byYear.get(year) ?? []).map(({ id }) => id)),
  );
}

export function yearsDoubts(model: DeadlineModel, { i18n }: ExhibitContext): string[] {
  const { inferred } = model;
  return [
    ...(inferred > 0 ? [i18n.t('deadlines.doubt.inferred', { n: inferred })] : []),
    ...deadlineDoubts(model, i18n),
  ];
}

function yearsKey(model: DeadlineModel, i18n: I18n): string {
  const states = presentStates(model.counts).map(
    (state) => `${STATE_SIGN[state]} ${i18n.t(`deadlines.now.${state}`)}`,
  );
  return [...(isCrowded(model) ? [] : [i18n.t('deadlines.key.dot')]), ...states].join('\u3000');
}
