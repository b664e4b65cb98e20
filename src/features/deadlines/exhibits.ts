/** The deadline charts as exhibits. Pure. */
import { deadlineLabel } from '../../charts/deadline-label.ts';
import { presentStates, STATE_SIGN } from '../../charts/deadline-state.ts';
import { timelineOf, type Timeline, type TimelineSource } from '../../charts/deadline-timeline/data.ts';
import { timelineHeight, timelineOption } from '../../charts/deadline-timeline/option.ts';
import { yearColumns as yearTotals } from '../../charts/year-columns/data.ts';
import { YEAR_COLUMNS_HEIGHT, yearColumnsOption } from '../../charts/year-columns/option.ts';
import { deadlineYears } from '../../charts/deadline-years/data.ts';
import { DEADLINE_YEARS_HEIGHT, deadlineYearsOption } from '../../charts/deadline-years/option.ts';
import { commitmentData } from '../../charts/exhibit/commitment-data.ts';
import { exhibitOf, type ExhibitContext } from '../../charts/exhibit/context.ts';
import { statesPlot } from '../../charts/exhibit/count-plot.ts';
import { countData, countTable, yearCounts } from '../../charts/exhibit/counts.ts';
import type { Exhibit, ExhibitDrawing } from '../../charts/exhibit/exhibit.ts';
import { countedSources } from '../../charts/exhibit/sources.ts';
import type { ChartTable } from '../../charts/table.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { I18n } from '../../i18n/index.ts';
import type { DeadlinesParams } from '../../url/deadlines.ts';
import { dutyStart } from './calendar.ts';
import { isCrowded, stateOf, type DeadlineModel } from './model.ts';
import { deadlineDoubts, finding, stateDefinition } from './words.ts';
import { indicatorName, labelsIn, regionName } from '../../i18n/shown-names.ts';

export type TimelineWishes = Pick<DeadlinesParams, 'by' | 'from' | 'to'>;

type Group = TimelineSource['group'];

/** The line in which a commitment stands: its region's or its theme's, named once for all of it. */
export function groupsBy(
  by: TimelineWishes['by'],
  { dataset, i18n }: ExhibitContext,
  placeName: (place: TargetRow['region'], i18n: I18n) => string = regionName,
): (row: TargetRow) => Group {
  const labels = labelsIn(dataset, i18n);
  const known = new Map<string, Group>();
  return ({ region, theme }) => {
    const key = by === 'region' ? region.code : (theme?.id ?? '');
    const name = (): string =>
      by === 'region' ? placeName(region, i18n) : (labels.get(key) ?? i18n.t('targets.theme.none'));
    const group = known.get(key) ?? { key, name: name() };
    known.set(key, group);
    return group;
  };
}

export function timelineIn(
  { vantage, dated, recurring }: DeadlineModel,
  { by, from, to }: TimelineWishes,
  context: ExhibitContext,
): Timeline {
  const { dataset, i18n } = context;
  const groupOf = groupsBy(by, context);
  const sources = [...dated, ...recurring].map((row): TimelineSource => ({
    ...row,
    amount: i18n.format.quantity(row) ?? '',
    group: groupOf(row),
    fromYear: dutyStart(row, dataset),
  }));
  return timelineOf(sources, vantage, { from, to }, i18n);
}

/** What falls due when, as exactly as the text says it. */
export function timelineExhibit(model: DeadlineModel, timeline: Timeline, context: ExhibitContext): Exhibit {
  const { asOf, i18n } = context;
  const said = timeline.rows.map(({ name, count }) => `${name} ${count}`);
  return exhibitOf(
    context,
    {
      kind: 'timeline',
      title: finding(model, i18n),
      subtitle: [
        { role: 'measure', text: i18n.t('deadlines.timeline.subtitle') },
        { role: 'key', text: timelineKey(model, i18n) },
        stateDefinition(model.counts, i18n),
      ],
      doubts: timelineDoubts(model, timeline, context),
      sources: countedSources(inTime(model), i18n),
      summary: i18n.t('deadlines.timeline.summary', {
        rows: i18n.list(said),
        date: i18n.format.date(asOf),
      }),
      drawing: timelineDrawing(timeline),
      table: timelineTable(model, context),
      plot: null,
    },
    () => statedData(model, context),
  );
}

function timelineDrawing(timeline: Timeline): ExhibitDrawing {
  const { rows } = timeline;
  return {
    // Nothing moves: what is drawn are hundreds of marks, each in a place of its own.
    option: (style) => timelineOption(timeline, { ...style, animate: false }),
    height: () => timelineHeight(timeline),
    isElastic: false,
    rows: {
      count: rows.length,
      of: (from, to) => timelineDrawing({ ...timeline, rows: rows.slice(from, to) }),
    },
  };
}

const inTime = ({ dated, recurring }: DeadlineModel): TargetRow[] =>
  [...dated, ...recurring].toSorted((a, b) => (a.deadline.value ?? '').localeCompare(b.deadline.value ?? ''));

/** How each state is drawn, and the marks that every state may have. */
function timelineKey({ counts }: DeadlineModel, i18n: I18n): string {
  const states = presentStates(counts).map((state) => i18n.t(`deadlines.timeline.key.${state}`));
  return i18n.clauses([...states, i18n.t('deadlines.timeline.key')]);
}

function timelineDoubts(model: DeadlineModel, timeline: Timeline, { asOf, i18n }: ExhibitContext): string[] {
  const isOutside = timeline.asOf < timeline.from || timeline.asOf > timeline.to;
  const hidden = timeline.rows.reduce((sum, row) => sum + row.hidden, 0);
  return [
    ...(model.inferred > 0 ? [i18n.t('deadlines.timeline.inferred', { n: model.inferred })] : []),
    ...(isOutside ? [i18n.t('deadlines.timeline.outside', { date: i18n.format.date(asOf) })] : []),
    ...(model.recurring.length > 0
      ? [i18n.t('deadlines.timeline.recurring', { n: model.recurring.length })]
      : []),
    ...(hidden > 0 ? [i18n.t('deadlines.timeline.hidden', { n: hidden })] : []),
    ...deadlineDoubts(model, i18n),
  ];
}

const COLUMNS = ['region', 'indicator', 'value', 'deadline', 'state'] as const;

/** Empty where there is no date. */
function stateWords(row: TargetRow, { vantage }: DeadlineModel, i18n: I18n): string {
  const state = stateOf(row, vantage);
  return state === null ? '' : i18n.t(`deadlines.now.${state}`);
}

/** The same commitments in order of time. */
function timelineTable(model: DeadlineModel, { i18n }: ExhibitContext): ChartTable {
  return {
    columns: COLUMNS.map((key) => ({
      key,
      label: i18n.t(`field.${key}`),
      numeric: key === 'value',
      short: key === 'deadline',
    })),
    rows: inTime(model).map((row) => ({
      id: row.id,
      cells: [
        regionName(row.region, i18n),
        indicatorName(row, i18n),
        i18n.format.quantity(row) ?? '',
        deadlineLabel(row.deadline, i18n),
        stateWords(row, model, i18n),
      ],
    })),
  };
}

function statedData(model: DeadlineModel, { asOf, dataset, i18n }: ExhibitContext): Exhibit['data'] {
  return commitmentData(inTime(model), dataset, i18n, {
    columns: [
      { key: 'state', label: i18n.t('field.state'), type: 'text' },
      { key: 'asOf', label: i18n.t('asof.label'), type: 'date' },
    ],
    of: (row) => [stateWords(row, model, i18n), asOf],
  });
}

/** How many fall due in each year, a dot each. */
function dotsDrawing({ vantage, dated }: DeadlineModel, i18n: I18n): Exhibit['drawing'] {
  const years = deadlineYears(dated, vantage, i18n);
  return {
    option: (style) => deadlineYearsOption(years, style),
    height: () => DEADLINE_YEARS_HEIGHT,
    isElastic: false,
  };
}

/** A column a year instead of a dot a commitment. */
function totalsDrawing({ vantage, dated }: DeadlineModel, i18n: I18n): Exhibit['drawing'] {
  const years = yearTotals(dated, vantage, i18n);
  return {
    option: (style) => yearColumnsOption(years, style),
    height: () => YEAR_COLUMNS_HEIGHT,
    isElastic: true,
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
      subtitle: [
        { role: 'measure', text: i18n.t('overview.year.subtitle') },
        { role: 'key', text: yearsKey(model, i18n) },
        stateDefinition(model.counts, i18n),
      ],
      doubts: yearsDoubts(model, context),
      sources: countedSources(model.dated, i18n),
      summary: i18n.t('deadlines.chartSummary', {
        years: i18n.list(said),
        date: i18n.format.date(asOf),
      }),
      drawing: isCrowded(model) ? totalsDrawing(model, i18n) : dotsDrawing(model, i18n),
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
