/** The overview's charts, with what each shows. Pure. */
import { themeExhibit } from '../../charts/count-bars/exhibit.ts';
import type { ExhibitContext } from '../../charts/exhibit/context.ts';
import type { Exhibit } from '../../charts/exhibit/exhibit.ts';
import { tileGrid, type TileGrid } from '../../charts/tile-grid/data.ts';
import { tilesExhibit } from '../../charts/tile-grid/exhibit.ts';
import { yearColumns } from '../../charts/year-columns/data.ts';
import { yearExhibit } from '../../charts/year-columns/exhibit.ts';
import { partsOf } from '../../domain/collections/lazily.ts';
import type { Results } from '../../domain/time/due.ts';
import type { OverviewModel } from './model.ts';

/** Where, and on what: what nobody's recorded values change. */
interface SubjectCharts {
  readonly tiles: { readonly grid: TileGrid; readonly exhibit: Exhibit };
  readonly themes: Exhibit;
}

export function subjectCharts(model: OverviewModel, context: ExhibitContext): SubjectCharts {
  const { dataset, i18n } = context;
  const policies = [...dataset.policyById.values()].map(({ article }) => article);
  return partsOf<SubjectCharts>({
    tiles: () => {
      const grid = tileGrid(dataset.rows, policies, i18n);
      return { grid, exhibit: tilesExhibit(grid, model, context) };
    },
    themes: () => themeExhibit(model, context),
  });
}

/** When, and what is known of it. */
export function yearsChart(undated: number, results: Results | null, context: ExhibitContext): Exhibit {
  const { asOf, dataset, i18n } = context;
  return yearExhibit(yearColumns(dataset.rows, { asOf, results }, i18n), undated, context);
}
