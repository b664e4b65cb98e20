/** Makes the conditions of rows ready to be tested, each once however many rows ask for it. */
import type { AmountInContext } from '../sentence/context.ts';
import { hasOneOf, kindsIn } from '../sentence/cues.ts';
import type { Around } from './around.ts';
import { FACTS } from './facts/facts.ts';
import { notation } from './notation.ts';
import { NOTIONS } from './notions.ts';
import type { Row } from './row.ts';

export type Test = (around: Around) => boolean;

/** What a condition may ask of the figure's kind: `kind:money|share`. Many figures are alike in all of it. */
const PROPERTIES: Readonly<Record<string, (c: AmountInContext) => string>> = {
  kind: ({ amount }) => amount.unitKind ?? '',
  unit: ({ amount }) => amount.unit,
  bound: ({ amount }) => amount.comparator,
  genre: ({ context }) => context.facts.genre,
  role: ({ context }) => context.stretch.role,
};
const ASKED = Object.values(PROPERTIES);
const ASKS_PROPERTY = new RegExp(`^!?(?:${Object.keys(PROPERTIES).join('|')}):`);

/** Figures of which this is the same meet the same conditions on properties. */
export const propertiesOf = (c: AmountInContext): string => ASKED.map((property) => property(c)).join(' ');

type Conditions = Pick<Row, 'when' | 'not'>;

const asksProperty = (one: string | readonly string[]): boolean =>
  [one].flat().every((condition) => ASKS_PROPERTY.test(condition));

/** The conditions of a row on properties, and all others. */
export function byProperty({ when, not = [] }: Conditions): readonly [Conditions, Conditions] {
  const those = (wanted: boolean): Conditions => ({
    when: when.filter((one) => asksProperty(one) === wanted),
    not: not.filter((one) => asksProperty(one) === wanted),
  });
  return [those(true), those(false)];
}

const READY = new Map<string, Test>();

/** All that `when` asks, and nothing of `not`. */
export function allOf({ when, not = [] }: Conditions): Test {
  const asked = when.map((one) => (typeof one === 'string' ? testOf(one) : oneOf(one)));
  const barred = oneOf(not);
  return (around) => {
    // Every row is asked of every figure: a loop makes nothing, where `every` makes a function.
    for (const test of asked) if (!test(around)) return false;
    return !barred(around);
  };
}

function oneOf(conditions: readonly string[]): Test {
  const tests = conditions.map(testOf);
  return (around) => {
    for (const test of tests) if (test(around)) return true;
    return false;
  };
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
  if (name === 'value') return ({ c }) => c.amount.value === Number(values);
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
  // What a cue may not stand before may stand behind the figure: the sentence knows its cues.
  const holds: Test = inside
    ? ({ c: { sentence, clause } }) =>
        inside.test(inSentence ? sentence.text : sentence.flow.text.slice(...clause))
    : (around) =>
        (before === undefined || endsIn(before, around.left(isBare))) &&
        (behind === undefined || behind.test(around.right(isBare)));
  return first.length === 0
    ? holds
    : (around) => hasOneOf(kindsIn(around.c.sentence), first) && holds(around);
}

function endsIn(pattern: RegExp, words: string): boolean {
  pattern.lastIndex = words.length;
  return pattern.test(words);
}
