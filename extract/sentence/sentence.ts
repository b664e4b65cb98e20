/** Sentences and clauses of a flow, and where a phrase stands in them. */
import { CharacterSet } from '../../src/domain/text/character-set.ts';
import type { Flow } from '../../src/domain/text/flow.ts';
import type { Amount, DateMention, Recognised } from '../recognise/types.ts';

export interface Sentence {
  readonly flow: Flow;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly amounts: readonly Amount[];
  readonly dates: readonly DateMention[];
}

const FULL_STOPS = '。！？';
const OPENING = '（“《〔[【';
const CLOSING = '）”》〕]】';
const MARKS = new CharacterSet(FULL_STOPS + OPENING + CLOSING);

/** An opening bracket that never closes must not swallow the paragraph. */
const MAX_NESTED = 400;
/** Longer stretches without a full stop are cut, so that the work on a sentence stays bounded. */
const MAX_SENTENCE = 1200;
/** And so are those with more figures and dates: each is read beside all others. Of real sentences the fullest has 25. */
const MAX_ITEMS = 40;

/** Splits at 。！？; a stop inside brackets or quotes does not end the sentence. */
export function sentencesOf(flow: Flow, items: readonly Recognised[]): Sentence[] {
  const { text } = flow;
  const sentences: Sentence[] = [];
  let start = 0;
  let next = 0;
  while (start < text.length) {
    const end = endOf(text, start, cutsOf(items, start, next));
    const first = next;
    while (next < items.length && (items[next]?.start ?? 0) < end) next += 1;
    sentences.push(sentence(flow, start, end, first === next ? NO_ITEMS : items.slice(first, next)));
    start = end;
  }
  return sentences;
}

/** From where on a sentence is cut at the next sign, and where it is cut at the latest. */
interface Cuts {
  readonly soft: number;
  readonly hard: number;
}

/** Where the sentence ends that begins at `start`: behind its stop. */
function endOf(text: string, start: number, { soft, hard }: Cuts): number {
  const last = text.length - 1;
  let depth = 0;
  for (let i = start; i < last; i += 1) {
    i = MARKS.next(text, i, Math.min(Math.max(i, soft), last));
    const c = text.charAt(i);
    if (OPENING.includes(c)) depth += 1;
    else if (CLOSING.includes(c)) depth = Math.max(0, depth - 1);
    const stop = FULL_STOPS.includes(c) && (depth === 0 || i - start > MAX_NESTED);
    const tooLong = i >= soft && !/[\d一-龥A-Za-z]/.test(c);
    if (stop || tooLong || i >= hard) return i + 1;
  }
  return text.length;
}

/** @param next the index of the sentence's first item */
function cutsOf(items: readonly Recognised[], start: number, next: number): Cuts {
  const before = (count: number): number => (items[next + count]?.start ?? Infinity) - 1;
  return {
    soft: Math.min(start + MAX_SENTENCE, before(MAX_ITEMS)),
    hard: Math.min(start + 2 * MAX_SENTENCE, before(2 * MAX_ITEMS)),
  };
}

/** Most sentences have nothing in them that was recognised. */
const NO_ITEMS: readonly never[] = [];

const sentence = (flow: Flow, start: number, end: number, items: readonly Recognised[]): Sentence => ({
  flow,
  start,
  end,
  text: flow.text.slice(start, end),
  amounts: items.length === 0 ? NO_ITEMS : items.filter(isAmount),
  dates: items.length === 0 ? NO_ITEMS : items.filter(isDate),
});

export const isAmount = (item: Recognised): item is Amount =>
  item.type !== 'label' && item.type !== 'date' && item.type !== 'period';
export const isDate = (item: Recognised): item is DateMention =>
  item.type === 'date' || item.type === 'period';

/** What each figure of a sentence asks of it, found out once. */
export function oncePerSentence<T>(find: (sentence: Sentence) => T): (sentence: Sentence) => T {
  const known = new WeakMap<Sentence, { readonly found: T }>();
  // Mostly one sentence is asked again and again, and a look-up takes longer than many a question.
  let last: Sentence | undefined;
  let answer: { readonly found: T } | undefined;
  return (sentence) => {
    if (sentence === last && answer) return answer.found;
    last = sentence;
    answer = known.get(sentence);
    if (answer) return answer.found;
    answer = { found: find(sentence) };
    known.set(sentence, answer);
    return answer.found;
  };
}

const CLAUSE_ENDS = new CharacterSet('，；：。！？');
const SEGMENT_ENDS = new CharacterSet('；。！？');

/**
 * The clause around a part of a sentence: between ，；：。 and the sentence's ends, which matter where it was cut for its
 * length; brackets are looked through.
 */
export const clauseAround = (sentence: Sentence, start: number, end: number): readonly [number, number] =>
  stretch(sentence, start, end, CLAUSE_ENDS);

/** The stretch of a sentence between semicolons around a position. */
export const segmentAround = (sentence: Sentence, at: number): readonly [number, number] =>
  stretch(sentence, at, at, SEGMENT_ENDS);

function stretch(
  { flow: { text }, start: from, end: to }: Sentence,
  start: number,
  end: number,
  stops: CharacterSet,
): readonly [number, number] {
  let first = start;
  while (first > from && !stops.has(text, first - 1)) first -= 1;
  let last = end;
  while (last < to && !stops.has(text, last)) last += 1;
  return [first, last];
}

/** The innermost pair of the given brackets around a position, or undefined. */
export function bracketsAround(
  text: string,
  at: number,
  open: string,
  close: string,
  reach = 60,
): readonly [number, number] | undefined {
  const [opening, closing] = [open.charCodeAt(0), close.charCodeAt(0)];
  const from = Math.max(0, at - reach);
  let depth = 0;
  for (let i = at - 1; i >= from; i -= 1) {
    const c = text.charCodeAt(i);
    if (c === closing) depth += 1;
    else if (c === opening) {
      if (depth === 0) {
        const end = text.slice(at, at + reach).indexOf(close);
        return end < 0 ? undefined : [i, at + end + 1];
      }
      depth -= 1;
    }
  }
  return undefined;
}
