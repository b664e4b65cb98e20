/** Room for text, estimated without a DOM, and text made safe for rich labels. */

/** Wide signs take one em, Latin letters and figures a little over half. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** Width in pixels at a font size; a little more than browsers draw, so that nothing is cut. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const char of text) ems += WIDE.test(char) ? 1 : 0.6;
  return Math.ceil(ems * size);
}

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
