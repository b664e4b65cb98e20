/** Lines of a decoded text with their offsets, and the classification of a line by its outer form alone. */
import { ARABIC_DIGITS, CharacterSet } from '../../src/domain/text/character-set.ts';

export interface Line {
  /** 1-based. */
  readonly number: number;
  readonly start: number;
  /** Offset of the line break (or the end of the text). */
  readonly end: number;
  readonly text: string;
}

const BREAKS = new CharacterSet('\n\r');

/** Splits at LF, CR and CRLF; the line break belongs to no line. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length;) {
    const end = BREAKS.next(text, start);
    lines.push({ number: lines.length + 1, start, end, text: text.slice(start, end) });
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return lines;
}

/** Line number of an offset by binary search. */
export function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

const PAGE_NUMBER =
  /^\s*(?:[-—–·•]\s*)?(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[/／共]\s*(?:共\s*)?\d{1,4}(?:\s*页)?)?(?:\s*[-—–·•])?\s*$/u;

/** `12`, `- 12 -`, `第12页 共20页`, `12 / 20` alone on a line. */
export const isPageNumber = (text: string): boolean => PAGE_NUMBER.test(text);

/** How the numbers of an outline begin. */
const OUTLINE = new CharacterSet(`第（一二三四五六七八九十${ARABIC_DIGITS}①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳—－-·•●■◆▲★`);

/** How deep a numbered line stands: 1 一、 2 （一） 3 1. 4 （1） 5 ①; 0 for a bullet or dash; undefined for none. */
export function numbering(text: string): number | undefined {
  if (!OUTLINE.has(text, 0)) return undefined;
  if (/^第[一二三四五六七八九十百\d]+[章节篇编部]/.test(text)) return 1;
  if (/^[一二三四五六七八九十]{1,3}、/.test(text)) return 1;
  if (/^（[一二三四五六七八九十]{1,3}）/.test(text)) return 2;
  // 1.2025年6月底前，…: a year behind the item's number.
  if (/^\d{1,2}(?:[.、]|．)(?!\d(?!\d{3}年))/.test(text)) return 3;
  if (/^第[一二三四五六七八九十百\d]+条/.test(text)) return 3;
  if (/^（\d{1,2}）/.test(text)) return 4;
  if (/^[①-⑳]/.test(text)) return 5;
  if (/^(?:—{1,2}|－－|--|·|•|●|■|◆|▲|★)/.test(text)) return 6;
  return undefined;
}
