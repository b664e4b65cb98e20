/** Marks on one axis, as the drawing and as the native chart of an exhibit. Pure. */
import { type Dot, dotName, sharedDate } from './data.ts';
import { dotRangeHeight, type ReferenceLine } from './layout.ts';
import { dotRangeOption } from './option.ts';
import type { ExhibitDrawing } from '../exhibit/exhibit.ts';
import type { Plot } from '../exhibit/native-chart.ts';
import { PALETTES } from '../palette.ts';
import type { I18n } from '../../i18n/index.ts';

export interface DrawnDots {
  readonly dots: readonly Dot[];
  readonly lines: readonly ReferenceLine[];
  readonly isLog: boolean;
  /** Code of "my region", or null. */
  readonly mine: string | null;
}

/** `among`: all marks, where these are some of them. */
export function dotsDrawing(drawn: DrawnDots, i18n: I18n, among = drawn.dots): ExhibitDrawing {
  const { dots, lines, isLog, mine } = drawn;
  const formatTick = (value: number): string => i18n.format.number(value);
  return {
    height: (width) => dotRangeHeight(dots, lines.length, width, sharedDate(among)),
    isElastic: true,
    option: (style) => dotRangeOption(dots, { ...style, lines, isLog, mine, formatTick, among }),
    rows: {
      count: dots.length,
      of: (from, to) => dotsDrawing({ ...drawn, dots: dots.slice(from, to) }, i18n, among),
    },
  };
}

/** A row per commitment; bound, deadline and 推算 are in its label. */
export function dotsPlot({ dots, lines, isLog, mine }: DrawnDots, unit: string): Plot {
  return {
    form: 'dots',
    isLog,
    unit,
    categories: dots.map((dot) => ({
      label: dotName(dot),
      colour: dot.regionCode === mine ? PALETTES.light.accent : null,
    })),
    series: [
      {
        name: unit,
        tone: 'neutral',
        points: dots.map(({ value, valueMax, sign, due, date, mark }) => ({
          value,
          sign,
          upTo: valueMax,
          note: due,
          date,
          mark,
        })),
      },
    ],
    lines: lines.flatMap(({ label, value, valueMax = null }) => [
      { label, value },
      ...(valueMax === null ? [] : [{ label: '', value: valueMax }]),
    ]),
  };
}
