import { useMemo } from 'react';
import type { Tile, TileGrid } from '../../charts/tile-grid/data.ts';
import type { ChartFrameProps } from '../../charts/view/ChartFrame.tsx';
import type { DatasetView } from '../../domain/dataset/view.ts';
import { provinceOf } from '../../domain/region/provinces.ts';
import { Frame } from '../../ui/frame/Frame.tsx';
import { type Navigation, useDataset, useNavigation } from '../../ui/shell/contexts.ts';

type Viewed = Pick<ChartFrameProps, 'exhibit' | 'view' | 'onView'>;

/** On what; a bar leads to the commitments of its theme. */
export function ThemeChart(viewed: Viewed) {
  const { screenHref } = useNavigation();
  return <Frame {...viewed} rowHref={(id) => screenHref('targets', { theme: [id] })} />;
}

/** Until when; a column leads to what falls due in its year. */
export function YearChart(viewed: Viewed) {
  const { screenHref } = useNavigation();
  return <Frame {...viewed} rowHref={(year) => screenHref('targets', { year: [year], sort: 'deadline' })} />;
}

/** To the place's commitments; where none was found, to the first of its policies; where there is none, nowhere. */
function tileHref(tile: Tile, dataset: DatasetView, screenHref: Navigation['screenHref']): string | null {
  if (tile.codes.length > 0) return screenHref('targets', { region: tile.codes });
  const policy = [...dataset.policyById.values()].find(
    ({ article }) => provinceOf(article.region.code) === tile.code,
  );
  if (policy === undefined) return null;
  return screenHref('documents', { doc: policy.document.id, line: policy.article.lines[0] });
}

export function RegionTiles({ grid, ...viewed }: Viewed & { readonly grid: TileGrid }) {
  const dataset = useDataset();
  const { screenHref } = useNavigation();
  const hrefs = useMemo(
    () => new Map(grid.tiles.map((tile) => [tile.code, tileHref(tile, dataset, screenHref)])),
    [grid, dataset, screenHref],
  );
  return <Frame {...viewed} rowHref={(code) => hrefs.get(code) ?? null} />;
}
