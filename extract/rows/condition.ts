/** Makes the conditions of rows ready to be tested, each once however many rows ask for it. */
import type { AmountInContext } from '../sentence/context.ts';
import { kindsIn } from '../sentence/cues.ts';
import type { Around } from './around.ts';
import { FACTS } from './facts/facts.ts';
import { notation } from './notation.ts';
import { NOTIONS } from './notions.ts';
import type { Row } from './row.ts';

export type Test = (around: Around) => boolean;

/** What a condition may ask of the figure: `kind:money|share`. */
const PROPERTIES: Readonly<Record<string, (c: AmountInContext) => string>> = {
  kind: ({ amount }) => amount.unitKind ?? '',
  unit: ({ amount }) => amount.unit,
  bound: ({ amount }) => amount.comparator,
  value: ({ amount }) => String(amount.value),
  genre: ({ context }) => context.facts.genre,
  role: ({ context }) => context.stretch.role,
};

const READY = new Map<string, Test>();

/** All that `when` asks, and nothing of `not`. */
export function allOf({ when, not = [] }: Pick<Row, 'when' | 'not'>): Test {
  const asked = when.map((one) => (typeof one === 'string' ? testOf(one) : oneOf(one)));
  const barred = oneOf(not);
  return (around) => asked.every((test) => test(around)) && !barred(around);
}

function oneOf(conditions: readonly string[]): Test {
  const tests = conditions.map(testOf);
  return (around) => tests.some((test) => test(around));
}

function testOf(condition: string): Test {
  const test = READY.get(condition) ?? made(condition);
  READY.set(condition, test);
  return test;
}

/** @throws RangeError for a fact that there is not */
function made(condition: string): Test {
  if (condition.startsWith('!')) {
    const test = testOf(condition.slice(1));
    return (around) => !test(around);
  }
  const [, name = '', values = ''] = /^([a-z]+):(.*)$/.exec(condition) ?? [];
  if (name === 'is') return keptForFigure(factOf(values));
  if (name === 'below') return ({ c }) => c.amount.value < Number(values);
  const property = PROPERTIES[name];
  if (property === undefined) return keptForFigure(stands(condition));
  const allowed = new Set(values.split('|'));
  return ({ c }) => allowed.has(property(c));
}

function factOf(name: string): Test {
  const [fact, notion] = [FACTS[name], NOTIONS[name]];
  if (notion) return allOf(notion);
  if (!fact) throw new RangeError(`no fact is called ${name}`);
  return ({ c }) => fact(c);
}

/** Rows with a condition in common ask it of one figure after another: the answer for the last one is kept. */
function keptForFigure(test: Test): Test {
  let last: Around | undefined;
  let answer = false;
  return (around) => {
    if (around !== last) answer = test(around);
    last = around;
    return answer;
  };
}

/** Whether the words of a condition stand where it wants them. */
function stands(condition: string): Test {
  const { before, behind, inside, inSentence, isBare, first } = notation(condition);
  if (inside)
    return ({ c: { sentence, clause } }) =>
      inside.test(inSentence ? sentence.text : sentence.flow.text.slice(...clause));
  return (around) =>
    // What a cue may not stand before may stand behind the figure: the sentence knows its cues.
    (first.length === 0 || first.some((kind) => kindsIn(around.c.sentence).has(kind))) &&
    (before === undefined || endsIn(before, around.left(isBare))) &&
    (behind === undefined || behind.test(around.right(isBare)));
}

function endsIn(pattern: RegExp, words: string): boolean {
  pattern.lastIndex = words.length;
  return pattern.test(words);
}
