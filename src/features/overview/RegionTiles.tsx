import { useCallback, useMemo } from 'react';
import { dataDateLine } from '../../charts/citation.ts';
import { linksOf } from '../../charts/link.ts';
import { PALETTES } from '../../charts/palette.ts';
import { tileGrid, type Tile } from '../../charts/tile-grid/data.ts';
import { TILE_GRID_HEIGHT } from '../../charts/tile-grid/layout.ts';
import { tileGridOption, tilePlaces } from '../../charts/tile-grid/option.ts';
import { ChartFrame, type ChartView } from '../../charts/view/ChartFrame.tsx';
import { provinceOf } from '../../domain/provinces.ts';
import { useShell, type Shell } from '../shell.ts';
import { tilesSummary, tilesTable, tilesTitle } from './charts.ts';
import type { OverviewModel } from './model.ts';
import { Sources } from './Sources.tsx';

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
  const { dataset, i18n, screenHref, theme } = useShell();
  const grid = useMemo(() => {
    const policies = [...dataset.policyById.values()].map(({ article }) => article);
    return tileGrid(dataset.rows, policies, i18n);
  }, [dataset, i18n]);
  const hrefs = useMemo(
    () => new Map(grid.tiles.map((tile) => [tile.code, tileHref(tile, { dataset, screenHref })])),
    [grid, dataset, screenHref],
  );
  const option = useCallback(
    (width: number, animate: boolean) => tileGridOption(grid, { palette: PALETTES[theme], width, animate }),
    [grid, theme],
  );
  const fromBody = model.doubts.find(({ doubt }) => doubt === 'region-from-body')?.count ?? 0;
  return (
    <ChartFrame
      i18n={i18n}
      title={tilesTitle(grid, i18n)}
      subtitle={
        <>
          {i18n.t('overview.tiles.subtitle')}{' '}
          <span className="chart-key">{i18n.t('overview.tiles.key')}</span>
        </>
      }
      option={option}
      height={TILE_GRID_HEIGHT}
      links={(width) => linksOf(tilePlaces(grid, width, i18n), (code) => hrefs.get(code))}
      summary={tilesSummary(grid, i18n)}
      table={tilesTable(grid, (code) => hrefs.get(code) ?? null, i18n)}
      doubts={[
        i18n.t('overview.tiles.doubt.coverage'),
        ...(fromBody > 0 ? [i18n.t('overview.tiles.doubt.fromBody', { n: fromBody })] : []),
        ...(grid.elsewhere > 0 ? [i18n.t('overview.tiles.doubt.elsewhere', { n: grid.elsewhere })] : []),
      ]}
      sources={<Sources rows={dataset.rows} />}
      dataDate={dataDateLine(dataset.dataDate, dataset.version, i18n)}
      view={view}
      onView={onView}
    />
  );
}
