/** Sentences and clauses of a flow, and where a phrase stands in them. */
import type { Flow } from '../segment/flow.ts';
import type { Amount, DateMention, Recognised } from '../recognise/types.ts';

export interface Sentence {
  readonly flow: Flow;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly items: readonly Recognised[];
}

const FULL_STOP = /[。！？]/;

/** Splits at 。！？; a stop inside brackets or quotes does not end the sentence. */
export function sentencesOf(flow: Flow, items: readonly Recognised[]): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let depth = 0;
  for (let i = 0; i < flow.text.length; i += 1) {
    const c = flow.text.charAt(i);
    if ('（“《〔[【'.includes(c)) depth += 1;
    else if ('）”》〕]】'.includes(c)) depth = Math.max(0, depth - 1);
    const stop = FULL_STOP.test(c) && (depth === 0 || i - start > MAX_NESTED);
    if (!stop && i < flow.text.length - 1) continue;
    const end = i + 1;
    if (end > start) sentences.push(sentence(flow, start, end, items));
    start = end;
    depth = 0;
  }
  return sentences;
}

/** An opening bracket that never closes must not swallow the paragraph. */
const MAX_NESTED = 400;

function sentence(flow: Flow, start: number, end: number, items: readonly Recognised[]): Sentence {
  return {
    flow,
    start,
    end,
    text: flow.text.slice(start, end),
    items: items.filter((item) => item.start >= start && item.start < end),
  };
}

export const isAmount = (item: Recognised): item is Amount =>
  item.type !== 'label' && item.type !== 'date' && item.type !== 'period';
export const isDate = (item: Recognised): item is DateMention =>
  item.type === 'date' || item.type === 'period';

/** The clause around [start, end): between ，；：。 and the sentence's ends; brackets are looked through. */
export function clauseAround(text: string, start: number, end: number): readonly [number, number] {
  let first = start;
  while (first > 0 && !/[，；：。！？]/.test(text.charAt(first - 1))) first -= 1;
  let last = end;
  while (last < text.length && !/[，；：。！？]/.test(text.charAt(last))) last += 1;
  return [first, last];
}

/** The stretch between semicolons around a position. */
export function segmentAround(text: string, at: number): readonly [number, number] {
  let first = at;
  while (first > 0 && !/[；。！？]/.test(text.charAt(first - 1))) first -= 1;
  let last = at;
  while (last < text.length && !/[；。！？]/.test(text.charAt(last))) last += 1;
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
  let depth = 0;
  for (let i = at - 1; i >= Math.max(0, at - reach); i -= 1) {
    const c = text.charAt(i);
    if (c === close) depth += 1;
    else if (c === open) {
      if (depth === 0) {
        const end = text.indexOf(close, at);
        return end < 0 || end - at > reach ? undefined : [i, end + 1];
      }
      depth -= 1;
    }
  }
  return undefined;
}
