/** The overview's charts as exhibits. Pure. */
import { countBarsHeight, countBarsOption, type CountBar } from '../../charts/count-bars/option.ts';
import { stamp, type ExhibitContext } from '../../charts/exhibit/context.ts';
import type { Exhibit, ExhibitDrawing } from '../../charts/exhibit/exhibit.ts';
import { idsBy } from '../../charts/exhibit/ids-by.ts';
import { countedSources } from '../../charts/exhibit/sources.ts';
import type { TileGrid } from '../../charts/tile-grid/data.ts';
import { TILE_GRID_HEIGHT } from '../../charts/tile-grid/layout.ts';
import { tileGridOption } from '../../charts/tile-grid/option.ts';
import { totalOf, type YearColumns } from '../../charts/year-columns/data.ts';
import { YEAR_COLUMNS_HEIGHT, yearColumnsOption } from '../../charts/year-columns/option.ts';
import { lazily } from '../../domain/collections/lazily.ts';
import { yearOf } from '../../domain/time/period.ts';
import { countPlot, statesPlot } from '../../charts/exhibit/count-plot.ts';
import {
  themeBars,
  themeTable,
  themeTitle,
  tilesSummary,
  tilesTable,
  tilesTitle,
  statesOf,
  yearDefinition,
  yearDoubts,
  yearKey,
  yearTable,
  yearTitle,
} from './charts.ts';
import { themeName } from '../../i18n/term-label.ts';
import type { OverviewModel } from './model.ts';

export function tilesExhibit(grid: TileGrid, model: OverviewModel, context: ExhibitContext): Exhibit {
  const { dataset, i18n } = context;
  const data = lazily(() => tilesData(grid, context));
  const fromBody = model.doubts.find(({ doubt }) => doubt === 'region-from-body')?.count ?? 0;
  return {
    ...stamp(context),
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
    get data() {
      return data();
    },
    plot: null,
  };
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
  const said = bars.map(({ label }) => label).join(i18n.t('common.listSeparator'));
  const data = lazily(() => themesData(model, context));
  return {
    ...stamp(context),
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
    table: themeTable(model, dataset, i18n),
    get data() {
      return data();
    },
    plot: countPlot(bars, i18n),
  };
}

function barsDrawing(bars: readonly CountBar[], among: readonly CountBar[]): ExhibitDrawing {
  return {
    option: (style) => countBarsOption(bars, style, among),
    height: () => countBarsHeight(bars),
    isElastic: true,
    rows: { count: bars.length, of: (from, to) => barsDrawing(bars.slice(from, to), among) },
  };
}

function themesData({ themes }: OverviewModel, { dataset, i18n }: ExhibitContext): Exhibit['data'] {
  const kinds = ['target', 'support', 'milestone'] as const;
  return {
    columns: [
      { key: 'theme', label: i18n.t('field.theme'), type: 'text' },
      ...kinds.map((kind) => ({ key: kind, label: i18n.t(`kind.${kind}`), type: 'number' as const })),
      { key: 'total', label: i18n.t('field.total'), type: 'number' },
    ],
    rows: themes.map(({ theme, rows }) => ({
      id: theme,
      ids: rows.map(({ id }) => id),
      cells: [
        themeName(theme, dataset, i18n),
        ...kinds.map((kind) => rows.filter((row) => row.kind === kind).length),
        rows.length,
      ],
    })),
  };
}

/** `undated`: how many commitments have no deadline. */
export function yearExhibit(years: YearColumns, undated: number, context: ExhibitContext): Exhibit {
  const { asOf, dataset, i18n } = context;
  const data = lazily(() => yearsData(years, context));
  const said = years.columns.map(({ label }) => label).join(i18n.t('common.semicolon'));
  const dated = dataset.rows.filter(({ deadline }) => deadline.value !== null);
  return {
    ...stamp(context),
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
    table: yearTable(years, i18n),
    get data() {
      return data();
    },
    plot: statesPlot(years.columns, statesOf(years), asOf, i18n),
  };
}

function yearsData(years: YearColumns, { dataset, i18n }: ExhibitContext): Exhibit['data'] {
  const states = statesOf(years);
  const byYear = idsBy(dataset.rows, ({ deadline }) =>
    deadline.value === null ? null : yearOf(deadline.value),
  );
  return {
    columns: [
      { key: 'year', label: i18n.t('field.year'), type: 'date' },
      ...states.map((state) => ({
        key: state,
        label: i18n.t(`deadlines.now.${state}`),
        type: 'number' as const,
      })),
      { key: 'total', label: i18n.t('field.total'), type: 'number' },
    ],
    rows: years.columns.map((column) => ({
      id: String(column.year),
      ids: byYear.get(column.year) ?? [],
      cells: [String(column.year), ...states.map((state) => column.counts[state]), totalOf(column)],
    })),
  };
}
