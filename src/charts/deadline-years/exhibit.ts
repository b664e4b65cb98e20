/** Deadlines by year as an exhibit: a dot each, or columns where there are too many. Pure. */
import { isCrowded, type DeadlineModel } from '../../domain/time/deadlines.ts';
import type { I18n } from '../../i18n/index.ts';
import { presentStates, STATE_SIGN } from '../deadline-states.ts';
import { finding, stateDefinition, yearsDoubts } from '../deadline-words.ts';
import type { ExhibitContext } from '../exhibit/context.ts';
import type { Exhibit } from '../exhibit/exhibit.ts';
import { yearColumns } from '../year-columns/data.ts';
import { yearColumnsDrawing, yearsFrame } from '../year-columns/exhibit.ts';
import { deadlineYears } from './data.ts';
import { DEADLINE_YEARS_HEIGHT, deadlineYearsOption } from './option.ts';

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
  const { years, counts, dated, vantage } = model;
  const states = presentStates(counts);
  const said = years.map(({ year, rows }) => i18n.t('deadlines.chartYear', { year, n: rows.length }));
  const isColumns = isCrowded(model);
  const signs = states.map((state) => `${STATE_SIGN[state]} ${i18n.t(`deadlines.now.${state}`)}`);
  const frame = {
    kind: isColumns ? 'year-columns' : 'deadline-years',
    title: finding(model, i18n),
    key: [...(isColumns ? [] : [i18n.t('deadlines.key.dot')]), ...signs].join('\u3000'),
    definition: stateDefinition(counts, i18n),
    doubts: yearsDoubts(model, i18n),
    summary: i18n.t('deadlines.chartSummary', { years: i18n.list(said), date: i18n.format.date(asOf) }),
    drawing: isColumns ? yearColumnsDrawing(yearColumns(dated, vantage, i18n)) : dotsDrawing(model, i18n),
    years,
    states,
    dated,
  } as const;
  return yearsFrame(frame, context);
}
