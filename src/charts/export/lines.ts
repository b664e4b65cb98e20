/** Text broken into lines without a DOM: Chinese between any two signs, Latin between words. */
import { textWidth } from '../text.ts';

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
/** No line begins with these: they hang over the edge of the one before. */
const CLOSING = /^[，。、；：！？）》」』】〕”’…,.;:!?)\]}]+$/u;

/** Words with the blanks behind them; wide signs one by one. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const char of text) {
    const last = pieces.at(-1);
    const isOwn = last === undefined || WIDE.test(char) || WIDE.test(last) || /\s$/u.test(last);
    if (isOwn && !(last !== undefined && /\s/u.test(char))) pieces.push(char);
    else pieces[pieces.length - 1] = `${last ?? ''}${char}`;
  }
  return pieces;
}

/** A word that is wider than a line is cut where the line ends. */
function cut(piece: string, size: number, width: number): string[] {
  const parts = [''];
  for (const char of piece) {
    const part = parts.at(-1) ?? '';
    if (part === '' || textWidth(part + char, size) <= width) parts[parts.length - 1] = part + char;
    else parts.push(char);
  }
  return parts;
}

/** Lines of at most `width` pixels at a font size. An empty text has no line. */
export function breakLines(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split(/\r\n|\r|\n/u)) {
    let line = '';
    for (const piece of piecesOf(paragraph)) {
      if (textWidth((line + piece).trimEnd(), size) <= width) {
        line += piece;
        continue;
      }
      if (line !== '' && CLOSING.test(piece.trimEnd())) {
        line = line.trimEnd() + piece;
        continue;
      }
      if (line !== '') lines.push(line.trimEnd());
      const parts = cut(piece, size, width);
      lines.push(...parts.slice(0, -1));
      line = parts.at(-1) ?? '';
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
  }
  return lines;
}
