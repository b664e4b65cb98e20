/** How one span is drawn: a bar of its length, a diamond for a day, round ends for what recurs; a thin line where a result is recorded. */
import type { CustomSeriesRenderItem, CustomSeriesRenderItemReturn } from 'echarts';
import type { Span } from './data.ts';

const THICK = 5;
/** Of a bar whose result is recorded: told from a hollow and a filled one by its shape. */
const THIN = 2;
const DIAMOND = 5;

type Style = Record<string, unknown>;

/** Pixels of a span: from and to in x, the middle in y. Shorter than 3 px nothing can be seen or clicked. */
export function spanShape(
  span: Span,
  from: number,
  to: number,
  y: number,
  style: Style,
): CustomSeriesRenderItemReturn {
  if (span.precision === 'day' && span.state === 'reported') {
    const shape = { x: to - DIAMOND - THIN / 2, y: y - DIAMOND, width: THIN, height: 2 * DIAMOND };
    return { type: 'rect', shape, style };
  }
  if (span.precision === 'day') {
    const points = [
      [to - DIAMOND, y - DIAMOND],
      [to, y],
      [to - DIAMOND, y + DIAMOND],
      [to - 2 * DIAMOND, y],
    ];
    return { type: 'polygon', shape: { points }, style };
  }
  // A hair's breadth between two years of one duty, so that they are read as two.
  const width = Math.max(3, to - from - 2);
  const height = span.state === 'reported' ? THIN : THICK;
  const r = span.isRecurring ? height / 2 : 0;
  return { type: 'rect', shape: { x: from + 1, y: y - height / 2, width, height, r }, style };
}

export function renderSpan(spans: readonly Span[]): CustomSeriesRenderItem {
  return (params, api) => {
    const span = spans[params.dataIndex];
    if (span === undefined) return null;
    const [from = 0, y = 0] = api.coord([api.value(0), api.value(2)]);
    const [to = 0] = api.coord([api.value(1), api.value(2)]);
    const style: Style = {
      fill: api.visual('color'),
      stroke: api.visual('borderColor') ?? api.visual('color'),
      lineWidth: 1,
      // Dashes longer than the bar is thick: shorter ones look like a string of beads.
      ...(span.isInferred && span.state !== 'coming' ? { lineDash: [3 * THICK, THICK] } : {}),
    };
    return spanShape(span, from, to, y, style);
  };
}
