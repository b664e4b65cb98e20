/**
 * A flow is a stretch of the document as a reader sees it: page breaks healed, blanks between Han and digits dropped,
 * full-width digits and letters narrowed, punctuation in one form, Markdown marks removed. Every recogniser works on
 * flows. Each character of `text` stands for exactly one character of the source, whose offset `runs` tells, so a
 * quote is always the exact slice of its source.
 */
import { CharacterSet } from './character-set.ts';

export interface Flow {
  readonly text: string;
  /** Stretches that were taken over without a gap, as pairs of numbers: where each begins in `text`, and in the source. */
  readonly runs: readonly number[];
  /** Offsets in `text` of what stands behind a blank that parted a figure (3 000, 3. 5), in order; missing where there are none. */
  readonly joints?: readonly number[];
}

const WIDE_ASCII_FIRST = 0xff01;
const WIDE_ASCII_LAST = 0xff5e;

/** Marks that Chinese text writes in two widths; one form for both keeps the grammar small. */
const PUNCTUATION = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['(', '（'],
  [')', '）'],
  ['!', '！'],
  ['?', '？'],
  ['．', '.'],
  ['％', '%'],
  ['﹪', '%'],
  ['〜', '～'],
  ['~', '～'],
  ['–', '—'],
  ['－', '-'],
  ['﹣', '-'],
  ['−', '-'],
  ['\u2010', '-'],
  ['\u2011', '-'],
]);

const isDigit = (c: string | undefined): boolean => c !== undefined && c >= '0' && c <= '9';
const isAsciiWord = (c: string | undefined): boolean => c !== undefined && /[A-Za-z0-9]/.test(c);
/** All that `\s` means, but for the mark of byte order. */
const BLANKS =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000';
const BLANK = new CharacterSet(BLANKS);

const range = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i)).join('');
/**
 * Characters that nobody sees: joiners, soft hyphens, marks of direction, variation selectors, fillers. They are passed
 * over, so that 3, U+200B, 00 is 300. \udb40 opens the pairs of tags and of further selectors.
 */
const UNSEEN = `\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u3164\ufeff\uffa0${range(0x180b, 0x180f)}${range(0x200b, 0x200f)}${range(0x202a, 0x202e)}${range(0x2060, 0x206f)}${range(0xfe00, 0xfe0f)}\udb40`;
const unseen = new CharacterSet(UNSEEN);
const UNSEEN_ONE = new RegExp(`\\udb40[\\udc00-\\udfff]|[${UNSEEN.slice(0, -1)}]`, 'g');

/** A text that stands alone without the characters that nobody sees. */
export const withoutUnseen = (text: string): string => text.replace(UNSEEN_ONE, '');
/** What belongs to a figure on both sides of a blank makes the blank a doubt: 3. 5, 1， 200, 三 百, - 5. */
const DIGITS = '0123456789';
const SMALL = '零〇一二两三四五六七八九十百千';
/** 3 万 and 2000 千瓦 are written so, and parted nowhere. */
const JOINTS: readonly (readonly [ends: CharacterSet, begins: CharacterSet])[] = [
  [new CharacterSet(`${DIGITS}.,，．`), new CharacterSet(`${DIGITS}.,，．`)],
  [new CharacterSet(`${SMALL}万亿`), new CharacterSet(DIGITS + SMALL)],
  [new CharacterSet('-—负'), new CharacterSet(DIGITS)],
];
const DIGITS_ONLY = new CharacterSet(DIGITS);

/** The narrow form of one character, before punctuation is unified. */
function narrow(c: string): string {
  const code = c.charCodeAt(0);
  if (code < WIDE_ASCII_FIRST || code > WIDE_ASCII_LAST) return c;
  const half = String.fromCharCode(code - 0xfee0);
  return /[A-Za-z0-9%+/=<>&#*]/.test(half) ? half : c;
}

/** `1,000` keeps its comma, `12:30` its colon: between two characters of ASCII these belong to what is written so. */
function unify(c: string, before: string | undefined, after: string | undefined): string {
  if (',;:?!'.includes(c) && isAscii(before) && isAscii(after)) return c;
  return PUNCTUATION.get(c) ?? c;
}
const isAscii = (c: string | undefined): boolean => c !== undefined && c > ' ' && c < '\u007f';

/** `2 000` and `2 0 2 5` are one number with blanks inside; `110 119` is taken as two only when the groups are long. */
function joinsDigits(left: number, source: string, next: number): boolean {
  let right = 0;
  while (right <= 3 && isDigit(narrow(source.charAt(next + right)))) right += 1;
  return (right === 3 && left <= 3) || (right === 1 && left <= 3);
}

const WIDE_LETTERS = Array.from({ length: WIDE_ASCII_LAST - WIDE_ASCII_FIRST + 1 }, (_, i) =>
  String.fromCharCode(WIDE_ASCII_FIRST + i),
).filter((c) => narrow(c) !== c);

/** What may not stand for itself in a flow; all other characters do, in every context. */
const SPECIAL = new CharacterSet([BLANKS, UNSEEN, ...PUNCTUATION.keys(), '*', ...WIDE_LETTERS].join(''));

/** Builds a flow from the given pieces [start, end) of the source, in order. */
export function flowOf(source: string, pieces: readonly (readonly [number, number])[]): Flow {
  const [start, end] = pieces[0] ?? [0, 0];
  if (pieces.length === 1 && start < end && SPECIAL.next(source, start, end) === end)
    return { text: source.slice(start, end), runs: [0, start] };
  const builder = new FlowBuilder(source);
  for (const [start, end] of pieces) builder.append(start, end);
  return builder.finish();
}

class FlowBuilder {
  private readonly parts: string[] = [];
  private length = 0;
  private runs: number[] = [];
  private readonly joints: number[] = [];
  /** How far the source is ahead of the text in the run that is open. */
  private ahead: number | undefined;
  /** How the text ends so far. */
  private last: string | undefined;

  private readonly source: string;
  constructor(source: string) {
    this.source = source;
  }

  finish(): Flow {
    const { parts, runs, joints } = this;
    const text = parts.length === 1 ? (parts[0] ?? '') : parts.join('');
    return joints.length === 0 ? { text, runs } : { text, runs, joints };
  }

  append(start: number, end: number): void {
    const { source } = this;
    if (this.length > 0) this.jointBetweenDigits(start);
    for (let i = start; i < end;) {
      const next = SPECIAL.next(source, i, end);
      if (next > i) this.takeOver(source.slice(i, next), i);
      i = next < end ? this.special(next, end) : next;
    }
  }

  /** A character that is changed, or may be; returns the offset of the one behind what it has dealt with. */
  private special(i: number, end: number): number {
    const { source } = this;
    const raw = source.charAt(i);
    if (raw === '*' && (source[i + 1] === '*' || source[i - 1] === '*')) {
      this.jointBetweenDigits(i + 1);
      return i + 1;
    }
    if (unseen.has(source, i)) return i + (raw === '\udb40' ? 2 : 1);
    return BLANK.has(source, i) ? this.blank(i, end) : this.changed(raw, i);
  }

  private changed(raw: string, i: number): number {
    this.takeOver(unify(narrow(raw), this.last, this.source[i + 1]), i);
    return i + 1;
  }

  private blank(i: number, end: number): number {
    const { source } = this;
    let next = i + 1;
    while (next < end && (BLANK.has(source, next) || unseen.has(source, next))) next += 1;
    if (next < end && this.keepsBlank(next)) this.takeOver(' ', i);
    else for (const [ends, begins] of JOINTS) this.joint(next, ends, begins);
    return next;
  }

  private jointBetweenDigits(next: number): void {
    this.joint(next, DIGITS_ONLY, DIGITS_ONLY);
  }

  /** Notes that something was left out before the source's character `next`, where it stood inside what looks like one figure. */
  private joint(next: number, ends: CharacterSet, begins: CharacterSet): void {
    const after = narrow(this.source.charAt(next));
    if (this.last !== undefined && ends.has(this.last, 0) && begins.has(after, 0))
      this.joints.push(this.length);
  }

  /** @param at where the part stands in the source */
  private takeOver(part: string, at: number): void {
    const { length } = this;
    if (at - length !== this.ahead) {
      // Most flows are one run: a literal takes less room than a push into an empty list reserves.
      if (length === 0) this.runs = [0, at];
      else this.runs.push(length, at);
      this.ahead = at - length;
    }
    this.parts.push(part);
    this.length += part.length;
    this.last = part[part.length - 1];
  }

  /** Whether a blank before the source's character `next` is part of the text: only between Latin words. */
  private keepsBlank(next: number): boolean {
    const after = narrow(this.source.charAt(next));
    if (!isAsciiWord(this.last) || !isAsciiWord(after)) return false;
    if (!isDigit(this.last) || !isDigit(after)) return true;
    return !joinsDigits(this.digitsAtEnd(), this.source, next);
  }

  /** How many digits the text ends with so far; counts to four, which is as good as more. */
  private digitsAtEnd(): number {
    const end = this.parts.slice(-4).join('').slice(-4);
    return end.length - end.search(/\d*$/);
  }
}

/** The source offset of a character of the flow's text. */
export function sourceOffset({ runs }: Flow, at: number): number {
  let low = 0;
  let high = runs.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[2 * middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return (runs[2 * low + 1] ?? 0) + at - (runs[2 * low] ?? 0);
}

/** The source range [start, end) that a range of the flow's text stands for. */
export function sourceRange(flow: Flow, start: number, end: number): readonly [number, number] {
  return [sourceOffset(flow, start), sourceOffset(flow, Math.max(start, end - 1)) + 1];
}
