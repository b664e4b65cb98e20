/** Text broken into lines that fit, and made safe for rich labels. */
import { textWidth } from '../domain/text/text-width.ts';

export { textWidth };

/** Braces and bars are markup in ECharts' rich text; in a label they would swallow what follows. */
export function plainText(text: string): string {
  return text.replaceAll('{', '｛').replaceAll('}', '｝').replaceAll('|', '｜');
}

/** Breaks a name into lines of at most `width`; the last one ends in an ellipsis where the name is longer. */
export function wrapText(text: string, size: number, width: number, maxLines: number): string {
  const lines = [''];
  for (const char of text) {
    const line = lines.at(-1) ?? '';
    if (textWidth(line + char, size) <= width) lines[lines.length - 1] = line + char;
    else if (lines.length < maxLines) lines.push(char);
    else return [...lines.slice(0, -1), `${line.slice(0, -1)}…`].join('\n');
  }
  return lines.join('\n');
}
