/** Room for text, estimated without a DOM. */

/** Wide signs take one em, Latin letters and figures a little over half. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** Width of a line in the unit of `size` (pixels, points); a little more than is drawn, so that nothing is cut. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const char of text) ems += WIDE.test(char) ? 1 : 0.6;
  return Math.ceil(ems * size);
}

/** How many lines a text takes in a box of a width, in the same unit as `size`; an empty text takes none. */
export function linesNeeded(text: string, size: number, width: number): number {
  if (text === '') return 0;
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, size) / width)), 0);
}
