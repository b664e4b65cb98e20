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

/** To the axis, and between a name and its note; at the left edge letters are a little wider than reckoned. */
const [GAP, NAME_GAP] = [8, 12];

/** Names at the left, with what is noted of them, and a line under each row. */
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
      const note = plainText(row.note);
      const left = room - GAP - textWidth(note, SIZE.small) - NAME_GAP;
      const name = plainText(wrapText(row.name, SIZE.body, left, 1));
      return {
        value: [from, top + height / 2],
        label: {
          show: true,
          position: 'left' as const,
          distance: GAP,
          formatter: `{name|${name}} {count|${note}}`,
          rich: {
            name: {
              color: palette.ink,
              fontSize: SIZE.body,
              ...(row.isHead && { fontWeight: 'bold' as const }),
            },
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
  const widths = rows.map(({ name, note }) => textWidth(name, SIZE.body) + textWidth(note, SIZE.small));
  const longest = Math.ceil(Math.max(0, ...widths)) + GAP + NAME_GAP + 4;
  return { left: Math.min(longest, Math.floor(width * 0.34), 320), right: width - 1 };
}
