/**
 * A flow is a stretch of the document as a reader sees it: page breaks healed, blanks between Han and digits dropped,
 * full-width digits and letters narrowed, punctuation in one form, Markdown marks removed. Every recogniser works on
 * flows. Each character of `text` stands for exactly one character of the source, whose offset `runs` tells, so a
 * quote is always the exact slice of its source.
 */
export interface Flow {
  readonly text: string;
  /** Stretches that were taken over without a gap, as pairs of numbers: where each begins in `text`, and in the source. */
  readonly runs: readonly number[];
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
const isBlank = (c: string): boolean => /\s|\u200b|\ufeff/.test(c);

/** The narrow form of one character, before punctuation is unified. */
function narrow(c: string): string {
  const code = c.charCodeAt(0);
  if (code < WIDE_ASCII_FIRST || code > WIDE_ASCII_LAST) return c;
  const half = String.fromCharCode(code - 0xfee0);
  return /[A-Za-z0-9%+/=<>&#*]/.test(half) ? half : c;
}

/** `1,000` keeps its comma, `12:30` its colon: between digits these belong to the number. */
function unify(c: string, before: string | undefined, after: string | undefined): string {
  if ((c === ',' || c === ':') && isDigit(before) && isDigit(after)) return c;
  if ((c === ',' || c === ';' || c === ':' || c === '?' || c === '!') && isAscii(before) && isAscii(after))
    return c;
  return PUNCTUATION.get(c) ?? c;
}
const isAscii = (c: string | undefined): boolean => c !== undefined && c > ' ' && c < '\u007f';

/** `2 000` and `2 0 2 5` are one number with blanks inside; `110 119` is taken as two only when the groups are long. */
function joinsDigits(left: number, source: string, next: number): boolean {
  let right = 0;
  while (right <= 3 && isDigit(narrow(source.charAt(next + right)))) right += 1;
  return (right === 3 && left <= 3) || (right === 1 && left <= 3);
}

/** Whether a character stands for itself in every context; all but signs, blanks, ASCII and full-width letters do. */
const STANDS_FOR_ITSELF = new Uint8Array(0x10000).map((_, code) => {
  const c = String.fromCharCode(code);
  return code > 0x7f && narrow(c) === c && !PUNCTUATION.has(c) && !isBlank(c) ? 1 : 0;
});

/** Builds a flow from the given pieces [start, end) of the source, in order. */
export function flowOf(source: string, pieces: readonly (readonly [number, number])[]): Flow {
  const builder = new FlowBuilder(source);
  for (const [start, end] of pieces) builder.append(start, end);
  return builder.finish();
}

class FlowBuilder {
  private readonly parts: string[] = [];
  private readonly runs: number[] = [];
  private length = 0;
  /** How far the source is ahead of the text in the run that is open. */
  private ahead: number | undefined;
  /** How the text ends so far: its last character, and how many digits stand there. */
  private last: string | undefined;
  private digits = 0;

  private readonly source: string;
  constructor(source: string) {
    this.source = source;
  }

  finish(): Flow {
    return { text: this.parts.join(''), runs: this.runs };
  }

  append(start: number, end: number): void {
    const { source } = this;
    for (let i = start; i < end;) {
      let next = i;
      while (next < end && STANDS_FOR_ITSELF[source.charCodeAt(next)] === 1) next += 1;
      if (next > i) this.copy(i, next);
      i = next < end ? this.special(next, end) : next;
    }
  }

  /** Takes over a run of characters as they are; no digit is among them. */
  private copy(start: number, end: number): void {
    this.takeOver(this.source.slice(start, end), start);
    this.last = this.source[end - 1];
    this.digits = 0;
  }

  /** A character that is changed, or may be; returns the offset of the one behind what it has dealt with. */
  private special(i: number, end: number): number {
    const { source } = this;
    const raw = source.charAt(i);
    if (raw === '*' && (source[i + 1] === '*' || source[i - 1] === '*')) return i + 1;
    if (!isBlank(raw)) {
      this.put(unify(narrow(raw), this.last, source[i + 1]), i);
      return i + 1;
    }
    let next = i + 1;
    while (next < end && isBlank(source.charAt(next))) next += 1;
    if (next < end && this.keepsBlank(next)) this.put(' ', i);
    return next;
  }

  /** @param at where the part stands in the source */
  private takeOver(part: string, at: number): void {
    if (at - this.length !== this.ahead) {
      this.runs.push(this.length, at);
      this.ahead = at - this.length;
    }
    this.parts.push(part);
    this.length += part.length;
  }

  private put(c: string, at: number): void {
    this.takeOver(c, at);
    this.last = c;
    this.digits = isDigit(c) ? this.digits + 1 : 0;
  }

  /** Whether a blank before the source's character `next` is part of the text: only between Latin words. */
  private keepsBlank(next: number): boolean {
    const after = narrow(this.source.charAt(next));
    if (!isAsciiWord(this.last) || !isAsciiWord(after)) return false;
    if (!isDigit(this.last) || !isDigit(after)) return true;
    return !joinsDigits(this.digits, this.source, next);
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
