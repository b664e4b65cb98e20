/** Text for the parts of a presentation: what XML cannot hold is left out, what finds no room is counted. */
import { breakLines } from '../../domain/text/lines.ts';

const POINTS_PER_INCH = 72;
/** Of the size of the letters, as Chinese fonts are set: 1.32 in Microsoft YaHei, 1.45 in Noto Sans CJK. */
const LINE_HEIGHT = 1.45;

/** Height in inches of a text of a size in points in a box of a width in inches. */
export function textHeight(text: string, points: number, width: number): number {
  const lines = breakLines(text, points, width * POINTS_PER_INCH).length;
  return (lines * points * LINE_HEIGHT) / POINTS_PER_INCH;
}

/** As many of the first lines as fit a height; of the rest, one line that says how many they are. */
export function fitLines(
  lines: readonly string[],
  { points, width, height }: { readonly points: number; readonly width: number; readonly height: number },
  more: (n: number) => string,
): string[] {
  if (textHeight(lines.join('\n'), points, width) <= height) return [...lines];
  for (let count = lines.length - 1; count > 0; count -= 1) {
    const fitting = [...lines.slice(0, count), more(lines.length - count)];
    if (textHeight(fitting.join('\n'), points, width) <= height) return fitting;
  }
  return lines.length === 0 ? [] : [more(lines.length)];
}
