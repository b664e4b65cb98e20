/** The names at the left of the timeline, and the room that they take. */
import type { ScatterSeriesOption } from 'echarts/charts';
import { STILL } from '../option.ts';
import { SIZE, type ChartStyle } from '../palette.ts';
import { plainText, textWidth, wrapText } from '../text.ts';
import type { Timeline, TimelineRow } from './data.ts';

export interface Placed {
  readonly row: TimelineRow;
  readonly top: number;
  readonly height: number;
}

/** Names at the left, with the number of commitments, and a line under each row. */
export function names(
  placed: readonly Placed[],
  room: number,
  from: number,
  { palette }: ChartStyle,
): ScatterSeriesOption {
  return {
    id: 'names',
    type: 'scatter',
    silent: true,
    symbolSize: 0,
    clip: false,
    data: placed.map(({ row, top, height }) => {
      const more = row.hidden > 0 ? ` +${row.hidden}` : '';
      const name = plainText(wrapText(row.name, SIZE.body, room - 44, 1));
      return {
        value: [from, top + height / 2],
        label: {
          show: true,
          position: 'left' as const,
          distance: 8,
          formatter: `{name|${name}} {count|${row.count - row.hidden}${more}}`,
          rich: {
            name: { color: palette.ink, fontSize: SIZE.body },
            count: { color: palette.inkMuted, fontSize: SIZE.small },
          },
        },
      };
    }),
    markLine: {
      ...STILL,
      lineStyle: { color: palette.line, width: 1, type: 'solid' },
      label: { show: false },
      data: placed.map(({ top, height }) => ({ yAxis: top + height })),
    },
  };
}

/** Where the years lie on a drawing of a width: pixels of the axis's ends. */
export function timelinePlot({ rows }: Timeline, width: number): { left: number; right: number } {
  const longest = Math.max(0, ...rows.map(({ name }) => textWidth(name, SIZE.body)));
  return { left: Math.min(longest + 48, Math.floor(width * 0.34), 280), right: width - 1 };
}
