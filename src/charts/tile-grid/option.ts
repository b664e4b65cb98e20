/** Tiles of places as a drawing: shade and figure where there is one, an empty field for none found, dashes for not covered. */
import { mix } from '../colour.ts';
import type { MarkPlace } from '../link.ts';
import { base, type ChartOption } from '../option.ts';
import { SIZE, type ChartStyle, type Palette } from '../palette.ts';
import { plainText, textWidth } from '../text.ts';
import { SHADES, type DrawnTile } from './data.ts';
import { TILE_CELL, type TileCell, tileRects, tileRows, type TileRect } from './layout.ts';
import { legendHeight, legendSeries, type LegendItem } from './legend.ts';

export interface TileStyle extends ChartStyle {
  /** Code of the reader's own region, which is outlined. */
  readonly mine?: string | null;
  /** What the shades mean, below the tiles. */
  readonly legend?: readonly LegendItem[];
  readonly cell?: TileCell;
}

/** Share of the accent in each shade; the steps keep the figures on them at 4.5:1. */
const SHARES = [0, 0.1, 0.22, 0.36, 0.8, 1] as const;
/** From this shade on the figures have the colour of the ground. */
const INVERTED = SHADES - 1;

/** Ground and figure of a shade. */
export function shadeColours(
  shade: number,
  palette: Palette,
): { readonly fill: string; readonly text: string } {
  const fill = mix(palette.surface, palette.accent, SHARES[shade] ?? 1);
  return { fill, text: shade >= INVERTED ? palette.surface : palette.ink };
}

function itemStyle({ code, state, shade }: DrawnTile, { palette, mine }: TileStyle) {
  const { fill } = shadeColours(shade, palette);
  const edge = state === 'not-chosen' ? 0 : 1;
  const own = code === mine ? { borderColor: palette.ink, borderWidth: 3 } : { borderWidth: edge };
  if (state === 'found') return { color: fill, borderColor: palette.accent, opacity: 1, ...own };
  // Hollow: nothing is known of the place. A plain edge: its documents were read and nothing was found.
  const isHollow = state === 'not-covered';
  return {
    color: palette.surface,
    borderColor: isHollow ? palette.line : palette.lineStrong,
    borderType: isHollow ? ('dashed' as const) : ('solid' as const),
    opacity: 1,
    ...own,
  };
}

/** Bold figures are wider than the plain ones that are measured. */
const BOLD = 1.2;
const fits = (text: string, size: number, width: number): boolean => textWidth(text, size) * BOLD <= width;

/** A figure that is wider than the tile is set in smaller type, and then in two lines: between words, or behind a dash. */
function figureOf(
  text: string,
  width: number,
): { readonly style: 'count' | 'small'; readonly lines: string[] } {
  if (fits(text, SIZE.body, width)) return { style: 'count', lines: [text] };
  if (fits(text, SIZE.small, width)) return { style: 'small', lines: [text] };
  const [, first = text, second = ''] = /^(.+?[–\s])(.+)$/u.exec(text) ?? [];
  return { style: 'small', lines: [first.trim(), second].filter((line) => line !== '') };
}

function label({ state, shade, shortName, figure }: DrawnTile, width: number, palette: Palette) {
  const isAsked = state === 'found' || state === 'none-found';
  const text = !isAsked ? palette.inkMuted : shadeColours(shade, palette).text;
  const name = plainText(shortName);
  const { style, lines } = figureOf(plainText(figure), width);
  const said = figure === '' ? '' : lines.map((line) => `\n{${style}|${line}}`).join('');
  return {
    show: true,
    position: 'inside' as const,
    formatter: `{name|${name}}${said}`,
    rich: {
      name: { color: text, fontSize: SIZE.small, lineHeight: lines.length === 1 ? 16 : 14 },
      count: { color: text, fontSize: SIZE.body, lineHeight: 18, fontWeight: 600 as const },
      small: { color: text, fontSize: SIZE.small, lineHeight: 13, fontWeight: 600 as const },
    },
  };
}

function mark(tile: DrawnTile, { left, top, width, height }: TileRect, style: TileStyle) {
  return {
    id: tile.code,
    value: [left + width / 2, top + height / 2],
    symbolSize: [width, height],
    itemStyle: itemStyle(tile, style),
    label: label(tile, width, style.palette),
  };
}

export function tileGridHeight(legend: readonly LegendItem[], width: number, cell = TILE_CELL): number {
  return tileRows(cell) + legendHeight(legend, width, cell);
}

export function tileGridOption(tiles: readonly DrawnTile[], style: TileStyle): ChartOption {
  const { palette, width, animate, legend = [], cell = TILE_CELL } = style;
  const byCode = new Map(tiles.map((tile) => [tile.code, tile]));
  const data = tileRects(width, cell).flatMap((rect) => {
    const tile = byCode.get(rect.code);
    return tile === undefined ? [] : [mark(tile, rect, style)];
  });
  const fillOf = (shade: number): string => shadeColours(shade, palette).fill;
  return {
    ...base({ palette, animate }),
    // The axes count pixels: a tile's place is its place in the drawing.
    grid: { left: 0, right: 0, top: 0, bottom: 0, outerBoundsMode: 'none' },
    xAxis: { type: 'value', show: false, min: 0, max: width },
    yAxis: { type: 'value', show: false, min: 0, max: tileGridHeight(legend, width, cell), inverse: true },
    series: [
      { id: 'tiles', type: 'scatter', symbol: 'rect', silent: true, clip: false, data },
      ...(legend.length === 0 ? [] : [legendSeries(legend, width, cell, fillOf, palette)]),
    ],
  };
}

export function tilePlaces<T extends DrawnTile>(
  tiles: readonly T[],
  width: number,
  wordsOf: (tile: T) => string,
): MarkPlace[] {
  const byCode = new Map(tiles.map((tile) => [tile.code, tile]));
  return tileRects(width).flatMap(({ code, ...rect }) => {
    const tile = byCode.get(code);
    return tile === undefined ? [] : [{ id: code, label: wordsOf(tile), ...rect }];
  });
}
