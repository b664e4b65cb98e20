/** The axis of values: from zero or from a sensible floor, since a dot is read by its place; or logarithmic. */
import { SIZE } from '../palette.ts';
import { liesAbove, niceScale, type Scale } from '../scale.ts';
import { textWidth } from '../text.ts';
import type { Dot } from './data.ts';
import type { DotRangeStyle, ReferenceLine } from './layout.ts';

interface Span {
  readonly low: number;
  readonly high: number;
}

function spanOf(dots: readonly Dot[], lines: readonly ReferenceLine[]): Span {
  const all = [...dots, ...lines].flatMap(({ value, valueMax }) => [value, valueMax ?? value]);
  return all.length === 0 ? { low: 0, high: 0 } : { low: Math.min(...all), high: Math.max(...all) };
}

/** As many ticks as their labels leave room for, at most five. */
function scaleFor({ low, high }: Span, width: number, formatTick: (value: number) => string): Scale {
  for (let ticks = 5; ticks > 1; ticks -= 1) {
    const scale = niceScale(low, high, ticks);
    const steps = Math.round((scale.max - scale.min) / scale.interval);
    const labels = Array.from({ length: steps + 1 }, (_, step) =>
      formatTick(Number((scale.min + step * scale.interval).toPrecision(12))),
    );
    const widest = Math.max(...labels.map((label) => textWidth(label, SIZE.small)));
    if ((widest + 16) * steps <= width) return scale;
  }
  return niceScale(low, high, 1);
}

function logScale({ low, high }: Span): Pick<Scale, 'min' | 'max'> {
  const [min, max] = [10 ** Math.floor(Math.log10(low)), 10 ** Math.ceil(Math.log10(high))];
  return { min: min === max ? min / 10 : min, max };
}

/** Whether the axis may start above zero, which must be said. */
export function startsAbove(dots: readonly Dot[], lines: readonly ReferenceLine[]): boolean {
  const { low, high } = spanOf(dots, lines);
  return liesAbove(low, high);
}

export function valueAxis(dots: readonly Dot[], width: number, style: DotRangeStyle) {
  const { palette, formatTick, lines = [] } = style;
  const span = spanOf(dots, lines);
  return {
    ...(style.isLog === true
      ? { type: 'log' as const, ...logScale(span) }
      : { type: 'value' as const, ...scaleFor(span, width, formatTick) }),
    axisLabel: { color: palette.inkMuted, fontSize: SIZE.small, formatter: formatTick, hideOverlap: true },
    axisLine: { show: true, onZero: false, lineStyle: { color: palette.lineStrong } },
    splitLine: { lineStyle: { color: palette.line } },
  };
}
