/** The tile grid as a drawing: shade and figure for commitments, an empty field for none found, dashes for not covered. */
import type { ScatterSeriesOption } from 'echarts/charts';
import type { GridComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { I18n } from '../../i18n/index.ts';
import { mix } from '../colour.ts';
import type { MarkPlace } from '../link.ts';
import { ANIMATION_MS, CHART_FONT, SIZE, type ChartStyle, type Palette } from '../palette.ts';
import { plainText } from '../text.ts';
import { SHADES, tileWords, type Tile, type TileGrid } from './data.ts';
import { TILE_GRID_HEIGHT, tileRects, type TileRect } from './layout.ts';

export type TileGridOption = ComposeOption<ScatterSeriesOption | GridComponentOption>;

/** Share of the accent in each shade; the steps keep the figures on them at 4.5:1. */
const SHARES = [0, 0.14, 0.28, 0.42, 1] as const;

/** Ground and figure of a shade. */
export function shadeColours(
  shade: number,
  palette: Palette,
): { readonly fill: string; readonly text: string } {
  const fill = mix(palette.surface, palette.accent, SHARES[shade] ?? 1);
  return { fill, text: shade === SHADES ? palette.surface : palette.ink };
}

function itemStyle({ state, shade }: Tile, palette: Palette) {
  const { fill } = shadeColours(shade, palette);
  if (state === 'commitments')
    return { color: fill, borderColor: palette.accent, borderWidth: 1, opacity: 1 };
  // Hollow: nothing is known of the place. A plain edge: its documents were read and nothing was found.
  const isHollow = state === 'not-covered';
  return {
    color: palette.surface,
    borderColor: isHollow ? palette.line : palette.lineStrong,
    borderType: isHollow ? ('dashed' as const) : ('solid' as const),
    borderWidth: 1,
    opacity: 1,
  };
}

function label(tile: Tile, palette: Palette) {
  const { state, shade, shortName, count } = tile;
  const text = state === 'not-covered' ? palette.inkMuted : shadeColours(shade, palette).text;
  const name = plainText(shortName);
  return {
    show: true,
    position: 'inside' as const,
    formatter: state === 'not-covered' ? `{name|${name}}` : `{name|${name}}\n{count|${count}}`,
    rich: {
      name: { color: text, fontSize: SIZE.small, lineHeight: 16 },
      count: { color: text, fontSize: SIZE.body, lineHeight: 18, fontWeight: 600 },
    },
  };
}

function mark(tile: Tile, { left, top, width, height }: TileRect, palette: Palette) {
  return {
    id: tile.code,
    value: [left + width / 2, top + height / 2],
    symbolSize: [width, height],
    itemStyle: itemStyle(tile, palette),
    label: label(tile, palette),
  };
}

export function tileGridOption({ tiles }: TileGrid, { palette, width, animate }: ChartStyle): TileGridOption {
  const byCode = new Map(tiles.map((tile) => [tile.code, tile]));
  const data = tileRects(width).flatMap((rect) => {
    const tile = byCode.get(rect.code);
    return tile === undefined ? [] : [mark(tile, rect, palette)];
  });
  return {
    animation: animate,
    animationDuration: ANIMATION_MS,
    textStyle: { fontFamily: CHART_FONT },
    // The axes count pixels: a tile's place is its place in the drawing.
    grid: { left: 0, right: 0, top: 0, bottom: 0, outerBoundsMode: 'none' },
    xAxis: { type: 'value', show: false, min: 0, max: width },
    yAxis: { type: 'value', show: false, min: 0, max: TILE_GRID_HEIGHT, inverse: true },
    series: [{ id: 'tiles', type: 'scatter', symbol: 'rect', silent: true, clip: false, data }],
  };
}

export function tilePlaces({ tiles }: TileGrid, width: number, i18n: I18n): MarkPlace[] {
  const byCode = new Map(tiles.map((tile) => [tile.code, tile]));
  return tileRects(width).flatMap(({ code, ...rect }) => {
    const tile = byCode.get(code);
    return tile === undefined ? [] : [{ id: code, label: tileWords(tile, i18n), ...rect }];
  });
}
