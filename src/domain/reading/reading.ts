/**
 * A document's text as blocks for reading: paragraphs healed across page breaks and hard wraps, headings, table rows.
 * Every block is made of ranges of the text itself, so that an offset of the ledger or of a mention is found again.
 */

/** [start, end) in UTF-16 offsets of the document's text. */
export type Span = readonly [start: number, end: number];

type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'page-number';

export interface ReadingBlock {
  readonly kind: BlockKind;
  /** Line of its first character, from 1. */
  readonly line: number;
  /** In order. Of a row: its cells; else stretches of one paragraph, which are read without a break. */
  readonly pieces: readonly Span[];
}

/** A line must be this long before its missing full stop is read as a break in mid-sentence. */
const MIN_BROKEN_LINE = 25;
const MAX_HEADING = 45;

/** `12`, `- 12 -`, `第12页 共20页`, `12 / 20` alone on a line. */
const PAGE_NUMBER =
  /^\s*(?:[-—–·•]\s*)?(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[/／共]\s*(?:共\s*)?\d{1,4}(?:\s*页)?)?(?:\s*[-—–·•])?\s*$/u;
/** 第一章, 第三条, 一、, （二）, 3., （4）, ①: begins something of its own. */
const NUMBERED =
  /^(?:第[一二三四五六七八九十百\d]+[章节篇编部条]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}(?:[.、．])(?!\d)|[①-⑳])/u;
const OWN_START = /^(?:编者按|[（(]?来源[:：]|附件|目录)/u;
const CLOSED = /[。！？；：…!?;:][”）》】〕)"]?\s*$|[”）》】〕)]\s*$/u;
/** Running text has commas; a masthead, an address, an entry of a table of contents has none. */
const PROSE = /[，。；、,;]/u;
const MARKDOWN = /^\s*(?:(#{1,6})\s+|([-*+])\s+|>\s*)/u;
const TABLE_RULE = /^[\s|:-]+$/u;

interface Line {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|\r|\n/gu;
  let start = 0;
  const push = (end: number): number =>
    lines.push({ number: lines.length + 1, start, end, text: text.slice(start, end) });
  for (const match of text.matchAll(breaks)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(text.length);
  return lines;
}

/** The line without blanks at its ends, cut where `**` marks bold: the marks are left out. */
function piecesOf({ text, start }: Line, from: number): Span[] {
  const pieces: Span[] = [];
  const end = text.trimEnd().length;
  let at = from;
  while (at < end && /\s/u.test(text.charAt(at))) at += 1;
  while (at < end) {
    const bold = text.indexOf('**', at);
    const stop = bold < 0 || bold >= end ? end : bold;
    if (stop > at) pieces.push([start + at, start + stop]);
    at = stop === end ? end : stop + 2;
  }
  return pieces;
}

/** Cells of `| a | b |` or of a line with tabs; null where the line is no table row. */
function cellsOf({ text, start }: Line): Span[] | null {
  const isPiped = /^\s*\|.*\|\s*$/u.test(text);
  if (!isPiped && !text.trim().includes('\t')) return null;
  const separator = isPiped ? '|' : '\t';
  const cells: Span[] = [];
  let from = isPiped ? text.indexOf('|') + 1 : 0;
  const last = isPiped ? text.lastIndexOf('|') : text.length;
  while (from <= last) {
    const found = text.indexOf(separator, from);
    const to = found < 0 || found > last ? last : found;
    const raw = text.slice(from, to);
    const lead = raw.length - raw.trimStart().length;
    cells.push([start + from + lead, start + from + Math.max(lead, raw.trimEnd().length)]);
    from = to + 1;
  }
  return cells;
}

interface Draft {
  kind: BlockKind;
  line: number;
  pieces: Span[];
  /** Its last line, to see whether a sentence is open. */
  text: string;
}

function isHeading(text: string): boolean {
  if (/^[IVX]+\. [^.]*$/u.test(text)) return true;
  return NUMBERED.test(text) && text.length <= MAX_HEADING && !/[。；，,;.]$|。/u.test(text);
}

/** Whether a line goes on with the paragraph before it, of which a page break cut the sentence. */
function continues(open: Draft, text: string): boolean {
  if (open.kind !== 'paragraph' && open.kind !== 'item') return false;
  if (NUMBERED.test(text) || OWN_START.test(text)) return false;
  if (/[，、]\s*$/u.test(open.text)) return true;
  if (CLOSED.test(open.text) || !PROSE.test(open.text) || !PROSE.test(text)) return false;
  return open.text.replace(/\s/gu, '').length >= MIN_BROKEN_LINE;
}

function draftOf(line: Line): Draft | null {
  const cells = cellsOf(line);
  if (cells !== null)
    return TABLE_RULE.test(line.text) ? null : { kind: 'row', line: line.number, pieces: cells, text: '' };
  if (PAGE_NUMBER.test(line.text))
    return { kind: 'page-number', line: line.number, pieces: piecesOf(line, 0), text: '' };
  const mark = MARKDOWN.exec(line.text);
  const lead = mark?.[0].length ?? 0;
  const pieces = piecesOf(line, lead);
  const text = line.text.slice(lead).trim();
  if (pieces.length === 0) return null;
  const isBullet = mark?.[2] !== undefined;
  const kind = mark?.[1] !== undefined || isHeading(text) ? 'heading' : isBullet ? 'item' : 'paragraph';
  return { kind, line: line.number, pieces, text };
}

/** The blocks of a text. Every character but blanks, table rules and Markdown's own marks is in one of them. */
export function readingBlocks(text: string): ReadingBlock[] {
  const blocks: Draft[] = [];
  for (const line of linesOf(text)) {
    const draft = draftOf(line);
    if (draft === null) continue;
    // A page's number stands between the two halves of a sentence.
    const open = blocks.findLast(({ kind }) => kind !== 'page-number');
    if (open !== undefined && draft.kind === 'paragraph' && continues(open, draft.text)) {
      open.pieces.push(...draft.pieces);
      open.text = draft.text;
    } else blocks.push(draft);
  }
  return blocks.map(({ kind, line, pieces }) => ({ kind, line, pieces }));
}

/** What stands between two pieces when they are read as one: a blank between Latin words, nothing in Chinese. */
export function joinOf(text: string, before: Span, after: Span): string {
  const isBreak = /[\r\n]/u.test(text.slice(before[1], after[0]));
  const isLatin = /[A-Za-z,.;]/u.test(text.charAt(before[1] - 1)) && /[A-Za-z]/u.test(text.charAt(after[0]));
  return isBreak && isLatin ? ' ' : '';
}

/** Position of the block that holds the offset, or of the last one before it. -1 before all. */
export function blockAt(blocks: readonly ReadingBlock[], offset: number): number {
  const holds = blocks.findIndex(({ pieces }) =>
    pieces.some(([start, end]) => start <= offset && offset < end),
  );
  return holds >= 0 ? holds : blocks.findLastIndex(({ pieces }) => (pieces[0]?.[0] ?? 0) <= offset);
}
