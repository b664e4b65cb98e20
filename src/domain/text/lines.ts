/** Text broken into lines without a DOM: Chinese between any two signs, Latin between words. */
import { isWide, tenthsOf, textWidth, widthOfTenths } from './text-width.ts';

/** No line begins with these: they hang over the edge of the one before. */
const CLOSING = /^[，。、；：！？）》」』】〕”’…,.;:!?)\]}]+$/u;

/** Words with the blanks behind them; wide signs one by one. */
export function wordsOf(text: string): string[] {
  const pieces: string[] = [];
  for (const char of text) {
    const last = pieces.at(-1);
    const isOwn = last === undefined || isWide(char) || isWide(last) || /\s$/u.test(last);
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
  const isShort = textWidth(text, size) <= width && !/[\r\n]/u.test(text) && text.trim() !== '';
  if (isShort) return [text.trimEnd()];
  return text.split(/\r\n|\r|\n/u).flatMap((paragraph) => breakParagraph(paragraph, size, width));
}

function breakParagraph(paragraph: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const begin = (text: string): void => {
    line = text;
    used = tenthsOf(text);
  };
  for (const piece of wordsOf(paragraph)) {
    if (widthOfTenths(used + tenthsOf(piece.trimEnd()), size) <= width) {
      line += piece;
      used += tenthsOf(piece);
    } else if (line !== '' && CLOSING.test(piece.trimEnd())) {
      begin(line.trimEnd() + piece);
    } else {
      if (line !== '') lines.push(line.trimEnd());
      const parts = cut(piece, size, width);
      lines.push(...parts.slice(0, -1));
      begin(parts.at(-1) ?? '');
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
