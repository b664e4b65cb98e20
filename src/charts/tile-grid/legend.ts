/** What the shades mean, in a row below the tiles, or in several where it is narrow. */
import type { ScatterSeriesOption } from 'echarts/charts';
import { SIZE, type Palette } from '../palette.ts';
import { plainText, textWidth } from '../text.ts';
import { type TileCell, tileRects, tileRows } from './layout.ts';

export interface LegendItem {
  readonly shade: number;
  readonly label: string;
}

const SWATCH = 14;
const GAP = 16;
const LINE = 24;
const TOP = 8;

interface PlacedItem {
  readonly item: LegendItem;
  readonly left: number;
  readonly line: number;
}

function place(legend: readonly LegendItem[], width: number, cell: TileCell): PlacedItem[] {
  const start = Math.min(...tileRects(width, cell).map((rect) => rect.left));
  let [left, line] = [start, 0];
  return legend.map((item) => {
    const needed = SWATCH + 6 + textWidth(item.label, SIZE.small);
    if (left > start && left + needed > width - start) [left, line] = [start, line + 1];
    const placed = { item, left, line };
    left += needed + GAP;
    return placed;
  });
}

export function legendHeight(legend: readonly LegendItem[], width: number, cell: TileCell): number {
  const last = place(legend, width, cell).at(-1);
  return last === undefined ? 0 : TOP + (last.line + 1) * LINE;
}

export function legendSeries(
  legend: readonly LegendItem[],
  width: number,
  cell: TileCell,
  fillOf: (shade: number) => string,
  palette: Palette,
): ScatterSeriesOption {
  return {
    id: 'legend',
    type: 'scatter',
    symbol: 'rect',
    symbolSize: SWATCH,
    silent: true,
    clip: false,
    data: place(legend, width, cell).map(({ item: { shade, label }, left, line }) => ({
      value: [left + SWATCH / 2, tileRows(cell) + TOP + (line + 0.5) * LINE],
      itemStyle: { color: fillOf(shade), borderColor: palette.accent, borderWidth: 1, opacity: 1 },
      label: {
        show: true,
        position: 'right' as const,
        distance: 6,
        formatter: plainText(label),
        color: palette.ink,
        fontSize: SIZE.small,
      },
    })),
  };
}
