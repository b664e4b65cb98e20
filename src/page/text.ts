/** Words in the room that a page has for them, and how parts stand below each other. In the unit of the sizes: points, pixels. */
import { breakLines } from '../domain/text/lines.ts';
import type { PlacedText } from './page.ts';

/** Height of a line, of the size of its letters, as Chinese fonts are set: 1.32 in Microsoft YaHei, 1.45 in Noto Sans CJK. */
export const LEADING = 1.45;

/** Part of a line that is filled where others break it: fonts are not all of one width. */
const FILLED = 0.94;

/** An empty text has no line. */
export const linesIn = (text: string, size: number, width: number, filled = FILLED): string[] =>
  breakLines(text, size, width * filled);

/** An empty paragraph takes no height. */
export function textHeight(
  paragraphs: readonly string[],
  size: number,
  width: number,
  filled = FILLED,
): number {
  const lines = paragraphs.flatMap((text) => linesIn(text, size, width, filled));
  return lines.length * size * LEADING;
}

/** Parts from their own top. */
export interface Block<R extends string> {
  readonly texts: readonly PlacedText<R>[];
  readonly height: number;
}

/** One below the other, with a gap between those that have words. */
export function stacked<R extends string>(blocks: readonly Block<R>[], gap: number, top = 0): Block<R> {
  const shown = blocks.filter(({ height }) => height > 0);
  let y = top;
  const texts = shown.flatMap((block) => {
    const at = y;
    y += block.height + gap;
    return block.texts.map((text) => ({ ...text, box: { ...text.box, y: text.box.y + at } }));
  });
  return { texts, height: Math.max(0, y - gap - top) };
}

export interface SetText {
  readonly paragraphs: readonly string[];
  readonly size: number;
  readonly height: number;
  /** What found no room, in full: it goes on another page. */
  readonly left: readonly string[];
}

interface Room {
  readonly width: number;
  readonly height: number;
}

/**
 * Paragraphs in the largest of the sizes in which all of them have room; else as many as have room in the least, and in
 * place of the others what `more` says of their number. Of one that is too long for the room alone, its beginning.
 */
export function setText(
  paragraphs: readonly string[],
  sizes: readonly number[],
  { width, height }: Room,
  more: (n: number) => string = () => '…',
): SetText {
  const set = (shown: readonly string[], size: number, left: readonly string[]): SetText => ({
    paragraphs: shown,
    size,
    height: textHeight(shown, size, width),
    left,
  });
  const fitting = sizes.find((size) => textHeight(paragraphs, size, width) <= height);
  const size = fitting ?? sizes.at(-1) ?? 0;
  if (fitting !== undefined) return set(paragraphs, size, []);
  for (let count = paragraphs.length - 1; count > 0; count -= 1) {
    const some = set([...paragraphs.slice(0, count), more(paragraphs.length - count)], size, []);
    if (some.height <= height) return { ...some, left: paragraphs.slice(count) };
  }
  return set([beginning(paragraphs[0] ?? '', size, { width, height })], size, paragraphs);
}

function beginning(text: string, size: number, { width, height }: Room): string {
  const lines = linesIn(text, size, width);
  const count = Math.max(1, Math.floor(height / (size * LEADING)));
  if (lines.length <= count) return text;
  const signs = lines.slice(0, count).reduce((sum, line) => sum + Array.from(line).length, 0);
  return `${Array.from(text)
    .slice(0, signs - 2)
    .join('')
    .trimEnd()}…`;
}
