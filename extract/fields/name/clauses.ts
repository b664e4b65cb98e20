/** The clauses before an amount, in which the names of its grant may stand. */
import type { AmountInContext } from '../../sentence/context.ts';
import type { Neighbours } from './phrase.ts';

/** A clause before the amount. */
export interface Clause {
  readonly text: string;
  /** How many clauses and how many stretches between semicolons back it stands. */
  readonly back: number;
  readonly segment: number;
  /** It is the first of its stretch. */
  readonly opens: boolean;
  /** The sign behind it. */
  readonly sign: string;
  /** Where it ends in its flow. */
  readonly end: number;
}

const MAX_REACH = 220;
const MAX_CLAUSES = 6;
const SIGNS = /[，；：]/;

/** The clauses of the sentence before the amount, the nearest first; its own ends at the amount before it. */
export function clausesBefore(c: AmountInContext, near: Neighbours): Clause[] {
  const { text } = c.sentence.flow;
  const from = Math.max(c.sentence.start, c.amount.outerStart - MAX_REACH);
  const before = text.slice(from, c.amount.outerStart);
  const cut = Math.max((near.previous?.outerEnd ?? 0) - from, 0);
  return stretchesOf(before, cut)
    .filter(({ start, end }) => start < end || end === before.length)
    .slice(0, MAX_CLAUSES)
    .map(({ start, end }, back) => ({
      text: before.slice(start, end),
      back,
      segment: before.slice(end).split('；').length - 1,
      opens: start === 0 || /[；：]/.test(before.charAt(start - 1)),
      sign: before.charAt(end),
      end: from + end,
    }));
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What stands between the signs of some words, the last first; the words are also cut at one place without a sign. */
function stretchesOf(words: string, cut: number): Stretch[] {
  const stretches: Stretch[] = [];
  let end = words.length;
  for (let start = words.length; start > 0; start -= 1) {
    const isSign = SIGNS.test(words.charAt(start - 1));
    if (!isSign && start !== cut) continue;
    stretches.push({ start, end });
    end = isSign ? start - 1 : start;
  }
  return [...stretches, { start: 0, end }];
}
