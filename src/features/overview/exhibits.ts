/** The overview's charts as exhibits. Pure. */
import { countBarsHeight, countBarsOption, type CountBar } from '../../charts/count-bars/option.ts';
import { exhibitOf, type ExhibitContext } from '../../charts/exhibit/context.ts';
import { countData, countTable, yearCounts } from '../../charts/exhibit/counts.ts';
import { subtitleOf, type Exhibit, type ExhibitDrawing } from '../../charts/exhibit/exhibit.ts';
import { idsBy } from '../../charts/exhibit/ids-by.ts';
import { countedSources } from '../../charts/exhibit/sources.ts';
import { dataOf, type DataField } from '../../charts/exhibit/fields.ts';
import type { Tile, TileGrid } from '../../charts/tile-grid/data.ts';
import { TILE_GRID_HEIGHT } from '../../charts/tile-grid/layout.ts';
import { tileGridOption } from '../../charts/tile-grid/option.ts';
import type { YearColumns } from '../../charts/year-columns/data.ts';
import { yearColumnsDrawing } from '../../charts/year-columns/drawing.ts';
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
      subtitle: subtitleOf(
        ['measure', i18n.t('overview.tiles.subtitle')],
        ['key', i18n.t('overview.tiles.key')],
      ),
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
const countOf = ({ state, count }: Tile): number | null => (state === 'not-covered' ? null : count);

function tilesData({ tiles }: TileGrid, { dataset, i18n }: ExhibitContext): Exhibit['data'] {
  const { t } = i18n;
  const byRegion = idsBy(dataset.rows, ({ region }) => region.code);
  const remark = ({ state }: Tile): string => (state === 'found' ? '' : t(`overview.tiles.state.${state}`));
  const fields: readonly DataField<Tile>[] = [
    ['code', t('field.regionCode'), 'text', ({ code }) => code],
    ['place', t('field.region'), 'text', ({ name }) => name],
    ['count', t('overview.tiles.column.count'), 'number', countOf],
    ['policies', t('overview.tiles.column.policies'), 'number', ({ policies }) => policies],
    ['state', t('field.remark'), 'text', remark],
  ];
  return dataOf(fields, tiles, ({ code, codes }) => ({
    id: code,
    ids: codes.flatMap((region) => byRegion.get(region) ?? []),
  }));
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
      subtitle: subtitleOf(
        ['measure', i18n.t('overview.theme.subtitle')],
        ['key', i18n.t('overview.theme.rule')],
      ),
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
      subtitle: subtitleOf(
        ['measure', i18n.t('overview.year.subtitle')],
        ['key', yearKey(years, i18n)],
        ['definition', yearDefinition(years, i18n)],
      ),
      doubts: yearDoubts(dataset, undated, i18n),
      sources: countedSources(dated, i18n),
      summary: i18n.t('overview.year.summary', { years: said, date: i18n.format.date(asOf) }),
      drawing: yearColumnsDrawing(years),
      table: countTable(counts, i18n),
      plot: statesPlot(years.columns, statesOf(years), asOf, i18n),
    },
    () => {
      const byYear = idsBy(dated, ({ deadline }) => (deadline.value ?? '').slice(0, 4));
      return countData(counts, (year) => byYear.get(year) ?? []);
    },
  );
}
