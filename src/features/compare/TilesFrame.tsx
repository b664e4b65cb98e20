import { useMemo } from 'react';
import type { Exhibit } from '../../charts/exhibit/exhibit.ts';
import { linksOf } from '../../charts/link.ts';
import { tilePlaces } from '../../charts/tile-grid/option.ts';
import { valueTileWords, type ValueTiles } from '../../charts/value-tiles/data.ts';
import { Frame } from '../../ui/frame/Frame.tsx';
import { useExhibitContext } from '../../ui/frame/exhibit-context.ts';
import { useI18n, useNavigation } from '../../ui/shell/contexts.ts';
import { tilesExhibit } from '../../charts/value-tiles/exhibit.ts';
import type { Viewing } from './viewing.ts';

interface Props {
  readonly tiles: ValueTiles;
  /** The same figures as dots. */
  readonly of: Exhibit;
  readonly viewing: Viewing;
}

/** The panel's figures where the provinces lie; each tile leads to its sentence. */
export function TilesFrame({ tiles, of, viewing }: Props) {
  const i18n = useI18n();
  const { targetHref } = useNavigation();
  const context = useExhibitContext();
  const { view, onView, mine } = viewing;
  const exhibit = useMemo(() => tilesExhibit(tiles, of, mine, context), [tiles, of, mine, context]);
  const hrefOf = (code: string): string | null => {
    const id = tiles.tiles.find((tile) => tile.code === code)?.dot?.id;
    return id === undefined ? null : targetHref(id);
  };
  return (
    <Frame
      exhibit={exhibit}
      view={view}
      onView={onView}
      rowHref={hrefOf}
      links={(width) =>
        linksOf(
          tilePlaces(tiles.tiles, width, (tile) => valueTileWords(tile, i18n)),
          hrefOf,
        )
      }
    />
  );
}
