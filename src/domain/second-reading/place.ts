/** Where the words of a row stand in the text. */
import { folded, type Source } from './source.ts';
import type { Row } from './row.ts';

/** A stretch of the text in UTF-16 offsets. */
export type Stretch = readonly [start: number, end: number];

export interface Place {
  readonly quote: Stretch;
  /** The value's words; of a milestone the whole quote. */
  readonly value: Stretch;
  readonly line: number;
}

export type PlaceProblem =
  | 'quote-not-found'
  | 'value-not-in-quote'
  /** They stand on other lines than said, and more than once. */
  | 'line-differs';

/** A quote of nothing proves nothing. */
const SHORTEST = 2;
/** Words that stand in more places say nothing of where. */
const MOST = 50;

/** `taken`: places that other rows have; a figure that is said twice in a sentence is found twice. */
export function placeOf(source: Source, row: Row, taken: ReadonlySet<number>): Place | PlaceProblem {
  const quote = folded(row.quote);
  const value = folded(row.value_text);
  if (quote.length < SHORTEST) return 'quote-not-found';
  const near = source.onLines(row.line - 1, row.line + 1);
  const here = quotesIn(source, quote, Math.max(0, near[0] - quote.length), near[1]);
  const close = here
    .flatMap((at) => placesIn(source, at, quote, value))
    .filter(({ line }) => Math.abs(line - row.line) <= 1)
    .toSorted((a, b) => Math.abs(a.line - row.line) - Math.abs(b.line - row.line));
  const free = close.find((place) => !taken.has(place.value[0])) ?? close[0];
  if (free !== undefined) return free;
  const all = quotesIn(source, quote, 0, source.plain.text.length);
  if (all.length === 0) return 'quote-not-found';
  const [only, ...more] = all.flatMap((at) => placesIn(source, at, quote, value));
  if (only === undefined) return 'value-not-in-quote';
  return more.length === 0 ? only : 'line-differs';
}

function quotesIn({ plain }: Source, quote: string, from: number, to: number): number[] {
  const found: number[] = [];
  let at = plain.text.indexOf(quote, from);
  while (at >= 0 && at < to && found.length < MOST) {
    found.push(at);
    at = plain.text.indexOf(quote, at + 1);
  }
  return found;
}

function placesIn(source: Source, at: number, quote: string, value: string): Place[] {
  const whole = stretch(source, at, at + quote.length);
  if (value === '') return [{ quote: whole, value: whole, line: source.lineAt(whole[0]) }];
  const places: Place[] = [];
  const last = at + quote.length - value.length;
  for (let i = source.plain.text.indexOf(value, at); i >= 0 && i <= last;) {
    const figure = stretch(source, i, i + value.length);
    if (!isCut(source, i, i + value.length))
      places.push({ quote: whole, value: figure, line: source.lineAt(figure[0]) });
    i = source.plain.text.indexOf(value, i + 1);
  }
  return places;
}

const stretch = ({ plain: { map } }: Source, from: number, to: number): Stretch => [
  map[from] ?? 0,
  (map[to - 1] ?? 0) + 1,
];

/** 5万 of 25万, 1.2 of 1.25: a piece of a number is another number. */
const isCut = (source: Source, from: number, to: number): boolean =>
  joinsDigits(source, from - 1, -1) || joinsDigits(source, to, 1);

/** Whether the sign at `at` goes on with the digits beside it, seen in the direction of `step`. */
function joinsDigits({ plain: { text, map }, text: source }: Source, at: number, step: 1 | -1): boolean {
  const isDigit = (i: number): boolean => /\d/u.test(text.charAt(i));
  const [left, right] = step < 0 ? [at, at + 1] : [at - 1, at];
  const between = source.slice((map[left] ?? 0) + 1, map[right] ?? 0);
  if (!isDigit(at - step) || /[^ \u00a0]/u.test(between)) return false;
  return isDigit(at) || (/[.,]/u.test(source.charAt(map[at] ?? -1)) && isDigit(at + step));
}
