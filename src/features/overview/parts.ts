/** The overview's charts, with what each shows. Pure. */
import { themeBars, themeExhibit } from '../../charts/count-bars/exhibit.ts';
import type { CountBar } from '../../charts/count-bars/option.ts';
import type { ExhibitContext } from '../../charts/exhibit/context.ts';
import type { Exhibit } from '../../charts/exhibit/exhibit.ts';
import { tilesExhibit } from '../../charts/tile-grid/exhibit.ts';
import { tileGrid, type TileGrid } from '../../charts/tile-grid/data.ts';
import { yearExhibit } from '../../charts/year-columns/exhibit.ts';
import { yearColumns, type YearColumns } from '../../charts/year-columns/data.ts';
import { partsOf } from '../../domain/collections/lazily.ts';
import type { Results } from '../../domain/time/due.ts';
import type { OverviewModel } from './model.ts';

/** Where, and on what: what nobody's recorded values change. */
export interface SubjectCharts {
  readonly tiles: { readonly grid: TileGrid; readonly exhibit: Exhibit };
  readonly themes: { readonly bars: readonly CountBar[]; readonly exhibit: Exhibit };
}

export function subjectCharts(model: OverviewModel, context: ExhibitContext): SubjectCharts {
  const { dataset, i18n } = context;
  const { rows } = dataset;
  const policies = [...dataset.policyById.values()].map(({ article }) => article);
  return partsOf<SubjectCharts>({
    tiles: () => {
      const grid = tileGrid(rows, policies, i18n);
      return { grid, exhibit: tilesExhibit(grid, model, context) };
    },
    themes: () => ({ bars: themeBars(model, dataset, i18n), exhibit: themeExhibit(model, context) }),
  });
}

/** When, and what is known of it. */
export interface YearsChart {
  readonly columns: YearColumns;
  readonly exhibit: Exhibit;
}

export function yearsChart(undated: number, results: Results | null, context: ExhibitContext): YearsChart {
  const { asOf, dataset, i18n } = context;
  const columns = yearColumns(dataset.rows, { asOf, results }, i18n);
  return { columns, exhibit: yearExhibit(columns, undated, context) };
}
