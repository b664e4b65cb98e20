/** Text broken into lines that fit, and made safe for rich labels. */
import { textWidth } from '../domain/text/text-width.ts';

export { textWidth };

/**
 * Braces and bars are markup in ECharts' rich text; in a label they would swallow what follows. It keeps widths by their
 * text in a plain object, where `__proto__` would be the prototype of all objects: behind a joiner it is a name like any other.
 */
export function plainText(text: string): string {
  const plain = text.replaceAll('{', '｛').replaceAll('}', '｝').replaceAll('|', '｜');
  return plain === '__proto__' ? `\u2060${plain}` : plain;
}

/** A word or a figure with the blank behind it; of Chinese, a single sign. */
const PIECES = /[^\s\p{Script=Han}，。、；：（）]+\s?|./gsu;

/**
 * Breaks a name into lines of at most `width`, words in Latin letters and figures only where one is wider than a line; the
 * last line ends in an ellipsis where the name is longer.
 */
export function wrapText(text: string, size: number, width: number, maxLines: number): string {
  const fits = (line: string): boolean => textWidth(line.trimEnd(), size) <= width;
  const pieces = (text.match(PIECES) ?? []).flatMap((piece) => (fits(piece) ? [piece] : Array.from(piece)));
  const lines = [''];
  for (const piece of pieces) {
    const line = lines.at(-1) ?? '';
    if (fits(line + piece)) lines[lines.length - 1] = line + piece;
    else if (lines.length < maxLines) lines.push(piece);
    else {
      let last = line;
      for (const char of piece) {
        if (!fits(last + char)) break;
        last += char;
      }
      return [...lines.slice(0, -1), `${last.slice(0, -1)}…`].map((each) => each.trimEnd()).join('\n');
    }
  }
  return lines.map((line) => line.trimEnd()).join('\n');
}
