/** The interpreter of rows: which of them hold of a figure. */
import { kindsIn } from '../cues/tag.ts';
import type { CueKind } from '../cues/table.ts';
import type { Candidate } from '../interpret/context.ts';
import { FACTS } from './facts.ts';
import { NOTIONS } from './notions.ts';
import { notation } from './notation.ts';
import type { Row } from './row.ts';

/** The words of a sentence on both sides of a figure, cut once for all rows. */
interface Around {
  readonly c: Candidate;
  readonly kinds: ReadonlySet<CueKind>;
  /** Up to the figure with its bound, and up to the figure itself. */
  readonly left: string;
  readonly bareLeft: string;
  readonly right: string;
  readonly bareRight: string;
}

/** （含分支机构） between a figure and its verb says nothing of either. */
const withoutAsides = (words: string): string => words.replace(/（[^（）]*）/g, '');

type Test = (around: Around) => boolean;

function aroundOf(c: Candidate): Around {
  const { amount, sentence } = c;
  const { text } = sentence.flow;
  return {
    c,
    kinds: kindsIn(sentence),
    left: withoutAsides(text.slice(sentence.start, amount.outerStart)),
    bareLeft: withoutAsides(text.slice(sentence.start, amount.start)),
    right: withoutAsides(text.slice(amount.outerEnd, sentence.end)),
    bareRight: withoutAsides(text.slice(amount.end, sentence.end)),
  };
}

/** What a condition may ask of the figure: `kind:money|share`. */
const PROPERTIES: Readonly<Record<string, (c: Candidate) => string>> = {
  kind: ({ amount }) => amount.unitKind ?? '',
  unit: ({ amount }) => amount.unit,
  bound: ({ amount }) => amount.comparator,
  value: ({ amount }) => String(amount.value),
  genre: ({ context }) => context.facts.genre,
  role: ({ context }) => context.stretch.role,
};

/** @throws RangeError for a fact or property that there is not */
function compile(condition: string): Test {
  if (condition.startsWith('!')) {
    const test = compile(condition.slice(1));
    return (around) => !test(around);
  }
  const [, name = '', values = ''] = /^([a-z]+):(.*)$/.exec(condition) ?? [];
  if (name === 'is') return factOf(values);
  if (name === 'below') return ({ c }) => c.amount.value < Number(values);
  const property = PROPERTIES[name];
  if (property === undefined) return wordsTest(condition);
  const allowed = new Set(values.split('|'));
  return ({ c }) => allowed.has(property(c));
}

function factOf(name: string): Test {
  const [fact, notion] = [FACTS[name], NOTIONS[name]];
  if (fact) return ({ c }) => fact(c);
  if (notion) return all(notion);
  throw new RangeError(`no fact is called ${name}`);
}

/** All that `when` asks, and nothing of `not`. */
function all({ when, not = [] }: Pick<Row, 'when' | 'not'>): Test {
  const asked = when.map((one) => (typeof one === 'string' ? compile(one) : anyTest(one.map(compile))));
  const barred = not.map(compile);
  return (around) => asked.every((test) => test(around)) && !barred.some((test) => test(around));
}

function wordsTest(condition: string): Test {
  const { before, behind, inside, inSentence, isBare, needs } = notation(condition);
  return (around) => {
    if (!needs.every((kinds) => kinds.some((kind) => around.kinds.has(kind)))) return false;
    const { sentence, clause } = around.c;
    if (inside) return inside.test(inSentence ? sentence.text : sentence.flow.text.slice(...clause));
    const [left, right] = isBare ? [around.bareLeft, around.bareRight] : [around.left, around.right];
    return (before === undefined || endsIn(before, left)) && (behind === undefined || behind.test(right));
  };
}

function endsIn(pattern: RegExp, words: string): boolean {
  pattern.lastIndex = words.length;
  return pattern.test(words);
}

/** A row with its conditions ready to be tested. */
interface Compiled<Says extends string> {
  readonly row: Row<Says>;
  readonly holds: Test;
}

/** Ids of rows that the census (tests/gold/census) has switched off. */
export const switchedOff = new Set<string>();

/** @returns the rows that hold of a figure, in the order of the table */
export function interpreter<Says extends string>(rows: readonly Row<Says>[]): (c: Candidate) => Row<Says>[] {
  const compiled = rows.map((row): Compiled<Says> => ({ row, holds: all(row) }));
  return (c) => {
    const around = aroundOf(c);
    return compiled
      .filter(({ row, holds }) => !switchedOff.has(row.id) && holds(around))
      .map(({ row }) => row);
  };
}

const anyTest =
  (tests: readonly Test[]): Test =>
  (around) =>
    tests.some((test) => test(around));
