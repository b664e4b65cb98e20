/** The overview's charts, with what each shows. Pure. */
import type { CountBar } from '../../charts/count-bars/option.ts';
import type { ExhibitContext } from '../../charts/exhibit/context.ts';
import type { Exhibit } from '../../charts/exhibit/exhibit.ts';
import { tileGrid, type TileGrid } from '../../charts/tile-grid/data.ts';
import { yearColumns, type YearColumns } from '../../charts/year-columns/data.ts';
import { themeBars } from './charts.ts';
import { themeExhibit, tilesExhibit, yearExhibit } from './exhibits.ts';
import type { OverviewModel } from './model.ts';

export interface OverviewCharts {
  readonly tiles: { readonly grid: TileGrid; readonly exhibit: Exhibit };
  readonly themes: { readonly bars: readonly CountBar[]; readonly exhibit: Exhibit };
  readonly years: { readonly columns: YearColumns; readonly exhibit: Exhibit };
}

export function chartsOf(model: OverviewModel, context: ExhibitContext): OverviewCharts {
  const { dataset, i18n } = context;
  const { rows } = dataset;
  const policies = [...dataset.policyById.values()].map(({ article }) => article);
  const grid = tileGrid(rows, policies, i18n);
  const columns = yearColumns(rows, context, i18n);
  return {
    tiles: { grid, exhibit: tilesExhibit(grid, model, context) },
    themes: { bars: themeBars(model, dataset, i18n), exhibit: themeExhibit(model, context) },
    years: { columns, exhibit: yearExhibit(columns, model, context) },
  };
}
