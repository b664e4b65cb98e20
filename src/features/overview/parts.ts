/** The overview's charts, made in turns. Pure. */
import type { CountBar } from '../../charts/count-bars/option.ts';
import type { ExhibitContext } from '../../charts/exhibit/context.ts';
import type { Exhibit } from '../../charts/exhibit/exhibit.ts';
import { tileGrid, type TileGrid } from '../../charts/tile-grid/data.ts';
import { yearColumns, type YearColumns } from '../../charts/year-columns/data.ts';
import { pauseAfter, type Sliced } from '../../domain/collections/sliced.ts';
import { themeBars } from './charts.ts';
import { themeExhibit, tilesExhibit, yearExhibit } from './exhibits.ts';
import type { OverviewModel } from './model.ts';

export interface OverviewCharts {
  readonly tiles: { readonly grid: TileGrid; readonly exhibit: Exhibit };
  readonly themes: { readonly bars: readonly CountBar[]; readonly exhibit: Exhibit };
  readonly years: { readonly columns: YearColumns; readonly exhibit: Exhibit };
}

export function* chartsIn(model: OverviewModel, context: ExhibitContext): Sliced<OverviewCharts> {
  const { dataset, i18n } = context;
  const { rows } = dataset;
  const policies = [...dataset.policyById.values()].map(({ article }) => article);
  const grid = tileGrid(rows, policies, i18n);
  yield* pauseAfter(rows);
  const tiles = { grid, exhibit: tilesExhibit(grid, model, context) };
  yield* pauseAfter(rows);
  const themes = { bars: themeBars(model, dataset, i18n), exhibit: themeExhibit(model, context) };
  yield* pauseAfter(rows);
  const columns = yearColumns(rows, context, i18n);
  yield* pauseAfter(rows);
  return { tiles, themes, years: { columns, exhibit: yearExhibit(columns, model, context) } };
}
