import { useMemo } from 'react';
import { linksOf } from '../../charts/link.ts';
import { tileWords, type Tile } from '../../charts/tile-grid/data.ts';
import { tilePlaces } from '../../charts/tile-grid/option.ts';
import type { ChartView } from '../../charts/view/ChartFrame.tsx';
import type { DatasetView } from '../../domain/dataset/view.ts';
import { provinceOf } from '../../domain/region/provinces.ts';
import { Frame } from '../../ui/frame/Frame.tsx';
import { useDataset, useI18n, useNavigation, type Navigation } from '../../ui/shell/contexts.ts';
import type { SubjectCharts } from './parts.ts';

interface Props {
  readonly tiles: SubjectCharts['tiles'];
  readonly view: ChartView;
  readonly onView: (view: ChartView) => void;
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

export function RegionTiles({ tiles: { grid, exhibit }, view, onView }: Props) {
  const dataset = useDataset();
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  const hrefs = useMemo(
    () => new Map(grid.tiles.map((tile) => [tile.code, tileHref(tile, dataset, screenHref)])),
    [grid, dataset, screenHref],
  );
  return (
    <Frame
      exhibit={exhibit}
      view={view}
      onView={onView}
      rowHref={(code) => hrefs.get(code) ?? null}
      links={(width) =>
        linksOf(
          tilePlaces(grid.tiles, width, (tile) => tileWords(tile, i18n)),
          (code) => hrefs.get(code),
        )
      }
    />
  );
}
