/** What falls due where and when, where there are too many for a mark each: regions or themes by years. Pure. */
import { columnName, gridDrawing, type GridDrawing } from '../../charts/deadline-grid/cells.ts';
import { deadlineGrid, sumOf, totalOf, type DeadlineGrid } from '../../charts/deadline-grid/data.ts';
import { asOfPlace, deadlineGridHeight, deadlineGridOption } from '../../charts/deadline-grid/option.ts';
import { stamp, type ExhibitContext } from '../../charts/exhibit/context.ts';
import type { Exhibit } from '../../charts/exhibit/exhibit.ts';
import { countedSources } from '../../charts/exhibit/sources.ts';
import type { ChartTable } from '../../charts/table.ts';
import { lazily } from '../../domain/collections/lazily.ts';
import { NATION } from '../../domain/region/provinces.ts';
import { yearOf } from '../../domain/time/period.ts';
import type { DeadlinesParams } from '../../url/deadlines.ts';
import { groupsBy, yearsDoubts } from './exhibits.ts';
import type { DeadlineModel } from './model.ts';
import { shortRegionName } from '../../i18n/region-name.ts';
import { finding, stateDefinition } from './words.ts';

export interface GridChart {
  readonly exhibit: Exhibit;
  readonly drawing: GridDrawing;
}

/** `mine`: code of my region, which stands on top with the nation. */
export function gridChart(
  model: DeadlineModel,
  by: DeadlinesParams['by'],
  mine: string | null,
  context: ExhibitContext,
): GridChart {
  const groupOf = groupsBy(by, context, shortRegionName);
  const sources = model.dated.map((row) => ({
    id: row.id,
    year: yearOf(row.deadline.value ?? ''),
    group: groupOf(row),
  }));
  const grid = deadlineGrid(sources, by === 'region' ? [NATION, ...(mine === null ? [] : [mine])] : []);
  const drawing = gridDrawing(grid, by, context.i18n);
  return { exhibit: gridExhibit(model, grid, drawing, by, context), drawing };
}

function gridExhibit(
  model: DeadlineModel,
  grid: DeadlineGrid,
  drawing: GridDrawing,
  by: DeadlinesParams['by'],
  context: ExhibitContext,
): Exhibit {
  const { asOf, i18n } = context;
  const date = i18n.format.date(asOf);
  const data = lazily(() => gridData(grid, by, context));
  const said = drawing.lines.map(({ name, ids }) => `${name} ${ids.length}`);
  const isOutside = asOfPlace(grid.columns, asOf) === null;
  return {
    ...stamp(context),
    kind: 'deadline-grid',
    title: finding(model, i18n),
    subtitle: [
      { role: 'measure', text: i18n.t(`deadlines.grid.subtitle.${by}`) },
      { role: 'key', text: i18n.t('deadlines.grid.key') },
      stateDefinition(model.counts, i18n),
    ],
    doubts: [
      ...yearsDoubts(model, context),
      ...(isOutside ? [i18n.t('deadlines.timeline.outside', { date })] : []),
      ...(model.recurring.length > 0
        ? [i18n.t('deadlines.grid.recurring', { n: model.recurring.length })]
        : []),
    ],
    sources: countedSources(model.dated, i18n),
    summary: i18n.t('deadlines.grid.summary', { rows: said.join(i18n.t('common.listSeparator')), date }),
    drawing: {
      option: (style) =>
        deadlineGridOption(drawing, { asOf, label: i18n.t('deadlines.asOf', { date }) }, style),
      height: () => deadlineGridHeight(drawing),
      isElastic: false,
    },
    table: gridTable(grid, by, context),
    get data() {
      return data();
    },
    plot: null,
  };
}

function columnsOf({ columns }: DeadlineGrid, by: DeadlinesParams['by'], { i18n }: ExhibitContext) {
  const counts = columns.map((column, index) => columnName(column, index));
  return [
    { key: by, label: i18n.t(`deadlines.${by}`), isNumber: false },
    ...counts.map((name) => ({ key: name, label: name, isNumber: true })),
    { key: 'total', label: i18n.t('field.total'), isNumber: true },
  ];
}

/** All rows, also those that the drawing has in one. */
function gridTable(grid: DeadlineGrid, by: DeadlinesParams['by'], context: ExhibitContext): ChartTable {
  const { t, format } = context.i18n;
  const total = { key: 'total', name: t('field.total'), ...sumOf(grid.rows, grid.columns) };
  const most = Math.max(0, ...grid.rows.flatMap(({ counts }) => counts));
  return {
    columns: columnsOf(grid, by, context).map(({ key, label, isNumber }) => ({
      key,
      label,
      numeric: isNumber,
      ...(isNumber && key !== 'total' && { most }),
      ...(key === by && { sum: total.name }),
    })),
    rows: [...grid.rows, total].map((row) => ({
      id: row.key,
      cells: [row.name, ...[...row.counts, totalOf(row)].map((count) => format.count(count))],
    })),
  };
}

function gridData(grid: DeadlineGrid, by: DeadlinesParams['by'], context: ExhibitContext): Exhibit['data'] {
  return {
    columns: columnsOf(grid, by, context).map(({ key, label, isNumber }) => ({
      key,
      label,
      type: isNumber ? 'number' : 'text',
    })),
    rows: grid.rows.map((row) => ({
      id: row.key,
      ids: row.ids,
      cells: [row.name, ...row.counts, totalOf(row)],
    })),
  };
}
