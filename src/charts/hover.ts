/** The hover of every chart: drawn as text, never as HTML, so that what a document says is no markup. */
import type { TooltipComponentOption } from 'echarts/components';
import { type Palette, SIZE } from './palette.ts';

export function idOfEvent(event: unknown): string | null {
  const data: unknown = typeof event === 'object' && event !== null && 'data' in event ? event.data : null;
  return typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'string'
    ? data.id
    : null;
}

interface Hovered {
  readonly id: string;
  readonly hover: readonly string[];
}

export function hoverOption(marks: readonly Hovered[], palette: Palette): TooltipComponentOption {
  const lines = new Map(marks.map(({ id, hover }) => [id, hover.join('\n')]));
  return {
    renderMode: 'richText',
    confine: true,
    backgroundColor: palette.surface,
    borderColor: palette.lineStrong,
    textStyle: { color: palette.ink, fontSize: SIZE.small, lineHeight: 18 },
    formatter: (params) => lines.get(idOfEvent(params) ?? '') ?? '',
  };
}
