/** The overview's charts as exhibits. Pure. */
import { countBarsHeight, countBarsOption, type CountBar } from '../../charts/count-bars/option.ts';
import { exhibitOf, type ExhibitContext } from '../../charts/exhibit/context.ts';
import { countData, countTable, yearCounts } from '../../charts/exhibit/counts.ts';
import type { Exhibit, ExhibitDrawing } from '../../charts/exhibit/exhibit.ts';
import { idsBy } from '../../charts/exhibit/ids-by.ts';
import { countedSources } from '../../charts/exhibit/sources.ts';
import type { TileGrid } from '../../charts/tile-grid/data.ts';
import { TILE_GRID_HEIGHT } from '../../charts/tile-grid/layout.ts';
import { tileGridOption } from '../../charts/tile-grid/option.ts';
import type { YearColumns } from '../../charts/year-columns/data.ts';
import { YEAR_COLUMNS_HEIGHT, yearColumnsOption } from '../../charts/year-columns/option.ts';
import { countPlot, statesPlot } from '../../charts/exhibit/count-plot.ts';
import {
  themeBars,
  themeCounts,
  themeTitle,
  tilesSummary,
  tilesTable,
  tilesTitle,
  statesOf,
  yearDefinition,
  yearDoubts,
  yearKey,
  yearTitle,
} from './charts.ts';
import type { OverviewModel } from './model.ts';

export function tilesExhibit(grid: TileGrid, model: OverviewModel, context: ExhibitContext): Exhibit {
  const { dataset, i18n } = context;
  const fromBody = model.doubts.find(({ doubt }) => doubt === 'region-from-body')?.count ?? 0;
  return exhibitOf(
    context,
    {
      kind: 'tile-grid',
      title: tilesTitle(grid, i18n),
      subtitle: [
        { role: 'measure', text: i18n.t('overview.tiles.subtitle') },
        { role: 'key', text: i18n.t('overview.tiles.key') },
      ],
      doubts: [
        i18n.t('overview.tiles.doubt.coverage'),
        ...(fromBody > 0 ? [i18n.t('overview.tiles.doubt.fromBody', { n: fromBody })] : []),
        ...(grid.elsewhere > 0 ? [i18n.t('overview.tiles.doubt.elsewhere', { n: grid.elsewhere })] : []),
      ],
      sources: countedSources(dataset.rows, i18n),
      summary: tilesSummary(grid, i18n),
      drawing: {
        option: (style) => tileGridOption(grid.tiles, style),
        height: () => TILE_GRID_HEIGHT,
        isElastic: false,
      },
      table: tilesTable(grid, i18n),
      plot: null,
    },
    () => tilesData(grid, context),
  );
}

/** A place that no document covers has no count: it is missing, not zero. */
function tilesData({ tiles }: TileGrid, { dataset, i18n }: ExhibitContext): Exhibit['data'] {
  const byRegion = idsBy(dataset.rows, ({ region }) => region.code);
  return {
    columns: [
      { key: 'code', label: i18n.t('field.regionCode'), type: 'text' },
      { key: 'place', label: i18n.t('field.region'), type: 'text' },
      { key: 'count', label: i18n.t('overview.tiles.column.count'), type: 'number' },
      { key: 'policies', label: i18n.t('overview.tiles.column.policies'), type: 'number' },
      { key: 'state', label: i18n.t('field.remark'), type: 'text' },
    ],
    rows: tiles.map(({ code, name, count, policies, state, codes }) => ({
      id: code,
      ids: codes.flatMap((region) => byRegion.get(region) ?? []),
      cells: [
        code,
        name,
        state === 'not-covered' ? null : count,
        policies,
        state === 'found' ? '' : i18n.t(`overview.tiles.state.${state}`),
      ],
    })),
  };
}

export function themeExhibit(model: OverviewModel, context: ExhibitContext): Exhibit {
  const { dataset, i18n } = context;
  const bars = themeBars(model, dataset, i18n);
  const counts = themeCounts(model, dataset, i18n);
  const byTheme = new Map(model.themes.map(({ theme, rows }) => [theme, rows]));
  const said = i18n.list(bars.map(({ label }) => label));
  return exhibitOf(
    context,
    {
      kind: 'count-bars',
      title: themeTitle(bars, model.total, i18n),
      subtitle: [
        { role: 'measure', text: i18n.t('overview.theme.subtitle') },
        { role: 'key', text: i18n.t('overview.theme.rule') },
      ],
      doubts: [],
      sources: countedSources(dataset.rows, i18n),
      summary: i18n.t('overview.theme.summary', { bars: said }),
      drawing: barsDrawing(bars, bars),
      table: countTable(counts, i18n),
      plot: countPlot(bars, i18n),
    },
    () => countData(counts, (id) => (byTheme.get(id) ?? []).map((row) => row.id)),
  );
}

function barsDrawing(bars: readonly CountBar[], among: readonly CountBar[]): ExhibitDrawing {
  return {
    option: (style) => countBarsOption(bars, style, among),
    height: () => countBarsHeight(bars),
    isElastic: true,
    rows: { count: bars.length, of: (from, to) => barsDrawing(bars.slice(from, to), among) },
  };
}

/** `undated`: how many commitments have no deadline. */
export function yearExhibit(years: YearColumns, undated: number, context: ExhibitContext): Exhibit {
  const { asOf, dataset, i18n } = context;
  const said = i18n.clauses(years.columns.map(({ label }) => label));
  const counts = yearCounts(years.columns, statesOf(years), i18n);
  const dated = dataset.rows.filter(({ deadline }) => deadline.value !== null);
  return exhibitOf(
    context,
    {
      kind: 'year-columns',
      title: yearTitle(years, i18n),
      subtitle: [
        { role: 'measure', text: i18n.t('overview.year.subtitle') },
        { role: 'key', text: yearKey(years, i18n) },
        { role: 'definition', text: yearDefinition(years, i18n) },
      ],
      doubts: yearDoubts(dataset, undated, i18n),
      sources: countedSources(dated, i18n),
      summary: i18n.t('overview.year.summary', { years: said, date: i18n.format.date(asOf) }),
      drawing: {
        option: (style) => yearColumnsOption(years, style),
        height: () => YEAR_COLUMNS_HEIGHT,
        isElastic: true,
      },
      table: countTable(counts, i18n),
      plot: statesPlot(years.columns, statesOf(years), asOf, i18n),
    },
    () => {
      const byYear = idsBy(dated, ({ deadline }) => (deadline.value ?? '').slice(0, 4));
      return countData(counts, (year) => byYear.get(year) ?? []);
    },
  );
}
