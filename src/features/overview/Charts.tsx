import { useMemo } from 'react';
import { countBarPlaces } from '../../charts/count-bars/option.ts';
import { linksOf } from '../../charts/link.ts';
import { type Tile, tileWords } from '../../charts/tile-grid/data.ts';
import { tilePlaces } from '../../charts/tile-grid/option.ts';
import type { ChartFrameProps, ChartView } from '../../charts/view/ChartFrame.tsx';
import { yearPlaces } from '../../charts/year-columns/option.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import { provinceOf } from '../../domain/region/provinces.ts';
import type { SubjectCharts, YearsChart } from './parts.ts';
import { Frame } from '../../ui/frame/Frame.tsx';
import { type Navigation, useDataset, useI18n, useNavigation } from '../../ui/shell/contexts.ts';

type Viewed = Pick<ChartFrameProps, 'view' | 'onView'>;

/** On what; a bar leads to the commitments of its theme. */
export function ThemeChart({ themes, ...viewed }: Viewed & Pick<SubjectCharts, 'themes'>) {
  const { screenHref } = useNavigation();
  const hrefOf = (id: string) => screenHref('targets', { theme: [id] });
  const links = (width: number) => linksOf(countBarPlaces(themes.bars, width), hrefOf);
  return <Frame exhibit={themes.exhibit} {...viewed} rowHref={hrefOf} links={links} />;
}

/** Until when; a column leads to what falls due in its year. */
export function YearChart({ years, ...viewed }: Viewed & { readonly years: YearsChart }) {
  const { screenHref } = useNavigation();
  const hrefOf = (year: string) => screenHref('targets', { year: [year], sort: 'deadline' });
  const links = (width: number) => linksOf(yearPlaces(years.columns, width), hrefOf);
  return <Frame exhibit={years.exhibit} {...viewed} rowHref={hrefOf} links={links} />;
}

interface RegionTilesProps {
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

export function RegionTiles({ tiles: { grid, exhibit }, view, onView }: RegionTilesProps) {
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
