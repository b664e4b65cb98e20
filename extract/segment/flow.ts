/**
 * A flow is a stretch of the document as a reader sees it: page breaks healed, blanks between Han and digits dropped,
 * full-width digits and letters narrowed, punctuation in one form, Markdown marks removed. Every recogniser works on
 * flows. Each character of `text` stands for exactly one character of the source, whose offset is in `map`, so a
 * quote is always the exact slice of its source.
 */
export interface Flow {
  readonly text: string;
  /** Source offset of each character of `text`. */
  readonly map: Uint32Array;
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

/** Whether a blank between two characters of the source is part of the text: only between Latin words. */
function keepsBlank(out: string[], source: string, next: number): boolean {
  const before = out.at(-1);
  const after = source[next] === undefined ? undefined : narrow(source[next]);
  if (!isAsciiWord(before) || !isAsciiWord(after)) return false;
  if (!isDigit(before) || !isDigit(after)) return true;
  return !joinsDigits(out, source, next);
}

/** `2 000` and `2 0 2 5` are one number with blanks inside; `110 119` is taken as two only when the groups are long. */
function joinsDigits(out: string[], source: string, next: number): boolean {
  let right = 0;
  while (isDigit(source[next + right] === undefined ? undefined : narrow(source[next + right] ?? '')))
    right += 1;
  let left = 0;
  while (isDigit(out[out.length - 1 - left])) left += 1;
  return (right === 3 && left <= 3) || (right === 1 && left <= 3);
}

/** Builds a flow from the given pieces [start, end) of the source, in order. */
export function flowOf(source: string, pieces: readonly (readonly [number, number])[]): Flow {
  const out: string[] = [];
  const map: number[] = [];
  for (const [start, end] of pieces) appendPiece(source, start, end, out, map);
  return { text: out.join(''), map: Uint32Array.from(map) };
}

function appendPiece(source: string, start: number, end: number, out: string[], map: number[]): void {
  for (let i = start; i < end; i += 1) {
    const raw = source.charAt(i);
    if (raw === '*' && (source[i + 1] === '*' || source[i - 1] === '*')) continue;
    if (isBlank(raw)) {
      let next = i + 1;
      while (next < end && isBlank(source.charAt(next))) next += 1;
      if (next < end && keepsBlank(out, source, next)) {
        out.push(' ');
        map.push(i);
      }
      i = next - 1;
      continue;
    }
    out.push(unify(narrow(raw), out.at(-1), source[i + 1]));
    map.push(i);
  }
}

/** The source range [start, end) that a range of the flow's text stands for. */
export function sourceRange(flow: Flow, start: number, end: number): readonly [number, number] {
  const first = flow.map[start] ?? 0;
  const last = flow.map[Math.max(start, end - 1)] ?? first;
  return [first, last + 1];
}
