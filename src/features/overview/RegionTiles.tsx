import { useMemo } from 'react';
import { linksOf } from '../../charts/link.ts';
import { tileGrid, type Tile } from '../../charts/tile-grid/data.ts';
import { tilePlaces } from '../../charts/tile-grid/option.ts';
import type { ChartView } from '../../charts/view/ChartFrame.tsx';
import { provinceOf } from '../../domain/provinces.ts';
import { Frame } from '../Frame.tsx';
import { useExhibitContext } from '../exhibit-context.ts';
import { useShell, type Shell } from '../shell.ts';
import { tilesExhibit } from './exhibits.ts';
import type { OverviewModel } from './model.ts';

interface Props {
  readonly model: OverviewModel;
  readonly view: ChartView;
  readonly onView: (view: ChartView) => void;
}

/** To the place's commitments; where none was found, to the first of its policies; where there is none, nowhere. */
function tileHref(tile: Tile, { dataset, screenHref }: Pick<Shell, 'dataset' | 'screenHref'>): string | null {
  if (tile.codes.length > 0) return screenHref('targets', { region: tile.codes });
  const policy = [...dataset.policyById.values()].find(
    ({ article }) => provinceOf(article.region.code) === tile.code,
  );
  if (policy === undefined) return null;
  return screenHref('documents', { doc: policy.document.id, line: policy.article.lines[0] });
}

export function RegionTiles({ model, view, onView }: Props) {
  const { dataset, i18n, screenHref } = useShell();
  const context = useExhibitContext();
  const grid = useMemo(() => {
    const policies = [...dataset.policyById.values()].map(({ article }) => article);
    return tileGrid(dataset.rows, policies, i18n);
  }, [dataset, i18n]);
  const hrefs = useMemo(
    () => new Map(grid.tiles.map((tile) => [tile.code, tileHref(tile, { dataset, screenHref })])),
    [grid, dataset, screenHref],
  );
  const exhibit = useMemo(() => tilesExhibit(grid, model, context), [grid, model, context]);
  return (
    <Frame
      exhibit={exhibit}
      view={view}
      onView={onView}
      rowHref={(code) => hrefs.get(code) ?? null}
      links={(width) => linksOf(tilePlaces(grid, width, i18n), (code) => hrefs.get(code))}
    />
  );
}
