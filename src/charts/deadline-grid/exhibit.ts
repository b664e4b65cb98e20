/** What falls due where and when, where there are too many for a mark each: regions or themes by years. Pure. */
import { columnName, gridDrawing, gridLines, type GridDrawing } from './cells.ts';
import { deadlineGrid, sumOf, type DeadlineGrid, type GridSource } from './data.ts';
import { asOfPlace, deadlineGridHeight, deadlineGridOption, deadlineGridPlaces } from './option.ts';
import { exhibitOf, type ExhibitContext } from '../exhibit/context.ts';
import { countData, countTable, type Counts } from '../exhibit/counts.ts';
import { subtitleOf, type Exhibit, type ExhibitDrawing } from '../exhibit/exhibit.ts';
import { idsBy } from '../exhibit/fields.ts';
import { countedSourcesIn } from '../exhibit/sources.ts';
import type { ChartTable } from '../table.ts';
import { mapOf } from '../../domain/collections/lists-in-steps.ts';
import type { Steps } from '../../domain/collections/steps.ts';
import { tally } from '../../domain/collections/tally.ts';
import { NATION } from '../../domain/region/provinces.ts';
import { yearOf } from '../../domain/time/period.ts';
import type { DeadlineModel } from '../../domain/time/deadlines.ts';
import type { I18n } from '../../i18n/index.ts';
import { shortRegionName } from '../../i18n/shown-names.ts';
import { finding, linesBy, stateDefinition, yearsDoubts, type DeadlineLines } from '../deadline-words.ts';

export interface GridChart {
  readonly exhibit: Exhibit;
  readonly drawing: GridDrawing;
}

/** `mine`: code of my region, which stands on top with the nation. */
export function* gridChart(
  model: DeadlineModel,
  by: DeadlineLines,
  mine: string | null,
  context: ExhibitContext,
): Steps<GridChart> {
  const groupOf = linesBy(by, context, shortRegionName);
  const sources: GridSource[] = [];
  for (const { value, rows } of model.inTime)
    for (const [group, n] of tally(yield* mapOf(rows, groupOf)))
      sources.push({ year: yearOf(value ?? ''), group, n });
  const first = by === 'region' ? [NATION, ...(mine === null ? [] : [mine])] : [];
  const grid = deadlineGrid(sources, first);
  const drawing = gridDrawing(grid, by, context.i18n);
  yield;
  return { drawing, exhibit: yield* gridExhibit(model, grid, drawing, by, context) };
}

function* gridExhibit(
  model: DeadlineModel,
  grid: DeadlineGrid,
  drawing: GridDrawing,
  by: DeadlineLines,
  context: ExhibitContext,
): Steps<Exhibit> {
  const { asOf, i18n } = context;
  const date = i18n.format.date(asOf);
  const said = drawing.lines.map(({ name, total }) => `${name} ${total}`);
  const isOutside = asOfPlace(grid.columns, asOf) === null;
  const doubts = yearsDoubts(model, i18n);
  yield;
  const sources = yield* countedSourcesIn(model.dated, context.dataset, i18n);
  yield;
  return exhibitOf(
    context,
    {
      kind: 'deadline-grid',
      title: finding(model, i18n),
      subtitle: subtitleOf(
        ['measure', i18n.t(`deadlines.grid.subtitle.${by}`)],
        ['key', i18n.clauses([i18n.t('deadlines.grid.key'), ...breakWords(drawing, i18n)])],
        ['definition', stateDefinition(model.counts, i18n)],
      ),
      doubts: [
        ...doubts,
        ...(isOutside ? [i18n.t('deadlines.timeline.outside', { date })] : []),
        ...(model.recurring.length > 0
          ? [i18n.t('deadlines.grid.recurring', { n: model.recurring.length })]
          : []),
      ],
      sources,
      summary: i18n.t('deadlines.grid.summary', { rows: i18n.list(said), date }),
      drawing: drawingOf(drawing, { asOf, label: i18n.t('deadlines.asOf', { date }) }),
      table: gridTable(grid, by, i18n),
      plot: null,
    },
    () => {
      const groupOf = linesBy(by, context);
      const byGroup = idsBy(model.dated, (row) => groupOf(row).key);
      return countData(countsOf(grid, by, i18n), (key) => byGroup.get(key) ?? []);
    },
  );
}

function breakWords({ breaks }: GridDrawing, i18n: I18n): string[] {
  const said = breaks.map(({ years: { from, to } }) => (from === to ? String(from) : `${from}–${to}`));
  return said.length === 0 ? [] : [i18n.t('deadlines.grid.break', { years: i18n.list(said) })];
}

function drawingOf(drawing: GridDrawing, asOf: Parameters<typeof deadlineGridOption>[1]): ExhibitDrawing {
  return {
    option: (style) => deadlineGridOption(drawing, asOf, style),
    height: () => deadlineGridHeight(drawing),
    isElastic: false,
    places: (width) => deadlineGridPlaces(drawing, width),
    rows: {
      count: drawing.lines.length,
      of: (from, to) => drawingOf(gridLines(drawing, from, to), asOf),
    },
  };
}

function countsOf({ columns, rows }: DeadlineGrid, by: DeadlineLines, { t }: I18n): Counts {
  const names = columns.map(columnName);
  return {
    columns: [
      { key: by, label: t(`field.${by}`), type: 'text' },
      ...names.map((name) => ({ key: name, label: name, type: 'number' as const })),
      { key: 'total', label: t('field.total'), type: 'number' },
    ],
    rows: rows.map((row) => ({ id: row.key, name: row.name, counts: [...row.counts, row.total] })),
  };
}

/** All rows, also those that the drawing has in one, and what they come to. */
function gridTable(grid: DeadlineGrid, by: DeadlineLines, i18n: I18n): ChartTable {
  const name = i18n.t('field.total');
  const total = { key: 'total', name, isFirst: false, ...sumOf(grid.rows, grid.columns) };
  const counts = grid.rows.flatMap((row) => row.counts);
  const most = Math.max(1, ...counts);
  const shares = Object.fromEntries(counts.map((count) => [i18n.format.count(count), count / most]));
  const table = countTable(countsOf({ ...grid, rows: [...grid.rows, total] }, by, i18n), i18n);
  return {
    ...table,
    columns: table.columns.map((column) => ({
      ...column,
      ...(column.numeric && column.key !== 'total' && { shares }),
      ...(column.key === by && { sum: name }),
    })),
  };
}
