/** Makes the conditions of rows ready to be tested. */
import type { AmountInContext } from '../sentence/context.ts';
import type { Around } from './around.ts';
import { FACTS, SIGNS_OF_FACTS } from './facts/facts.ts';
import { needsOf, needsOfAny, type Needs } from './needs.ts';
import { NOTIONS } from './notions.ts';
import { notation } from './notation.ts';
import type { Row } from './row.ts';
import { areMet, type SignTable } from './sign-table.ts';

export type Test = (around: Around) => boolean;

/** A condition ready to be tested, with what a sentence must have for it. Of those that a row asks for, the cheap ones are tested first. */
interface Condition {
  readonly test: Test;
  readonly cost: Cost;
  readonly needs: Needs;
}

/** From what the figure says of itself, over words of which signs must be there, to what takes structure and dates. */
enum Cost {
  Property,
  Signs,
  Words,
  Fact,
}

/** What a condition may ask of the figure: `kind:money|share`. */
const PROPERTIES: Readonly<Record<string, (c: AmountInContext) => string>> = {
  kind: ({ amount }) => amount.unitKind ?? '',
  unit: ({ amount }) => amount.unit,
  bound: ({ amount }) => amount.comparator,
  value: ({ amount }) => String(amount.value),
  genre: ({ context }) => context.facts.genre,
  role: ({ context }) => context.stretch.role,
};

const NOTHING: Needs = [];

/** Makes the conditions of one table of rows, each once, however many rows ask for it. */
export class Compiler {
  readonly #ready = new Map<string, Condition>();
  readonly #signs: SignTable;

  constructor(signs: SignTable) {
    this.#signs = signs;
  }

  /** All that `when` asks, and nothing of `not`. */
  all({ when, not = [] }: Pick<Row, 'when' | 'not'>): Condition {
    const conditions = when.map((one) => (typeof one === 'string' ? this.#one(one) : this.#anyOf(one)));
    const asked = cheapFirst(conditions);
    const barred = cheapFirst(not.map((one) => this.#one(one)));
    return {
      test: (around) => asked.every((test) => test(around)) && !barred.some((test) => test(around)),
      cost: Cost.Fact,
      needs: conditions.flatMap(({ needs }) => needs),
    };
  }

  #one(condition: string): Condition {
    const known = this.#ready.get(condition) ?? this.#compiled(condition);
    this.#ready.set(condition, known);
    return known;
  }

  /** @throws RangeError for a fact or property that there is not */
  #compiled(condition: string): Condition {
    if (condition.startsWith('!')) {
      const { test, cost } = this.#one(condition.slice(1));
      return { test: (around) => !test(around), cost, needs: NOTHING };
    }
    const [, name = '', values = ''] = /^([a-z]+):(.*)$/.exec(condition) ?? [];
    if (name === 'is') return this.#fact(values);
    if (name === 'below') return ofFigure(({ amount }) => amount.value < Number(values));
    const property = PROPERTIES[name];
    if (property === undefined) return this.#words(condition);
    const allowed = new Set(values.split('|'));
    return ofFigure((c) => allowed.has(property(c)));
  }

  /** @throws RangeError for a fact that there is not */
  #fact(name: string): Condition {
    const [fact, notion] = [FACTS[name], NOTIONS[name]];
    if (notion) {
      const { test, cost, needs } = this.all(notion);
      return { test: keptForFigure(test), cost, needs };
    }
    if (!fact) throw new RangeError(`no fact is called ${name}`);
    const signs = SIGNS_OF_FACTS[name];
    return this.#ifMet({
      test: ({ c }) => fact(c),
      cost: Cost.Fact,
      needs: signs === undefined ? NOTHING : [Array.from(signs)],
    });
  }

  #words(condition: string): Condition {
    const needs = needsOf(condition);
    return this.#ifMet({
      test: stands(condition),
      cost: needs.length > 0 ? Cost.Signs : Cost.Words,
      needs,
    });
  }

  /** One of several, as dear as the dearest. */
  #anyOf(names: readonly string[]): Condition {
    const conditions = names.map((name) => this.#one(name));
    const tests = cheapFirst(conditions);
    return {
      test: (around) => tests.some((test) => test(around)),
      cost: Math.max(...conditions.map(({ cost }) => cost)),
      needs: needsOfAny(conditions.map(({ needs }) => needs)),
    };
  }

  /** The condition, asked only where its signs are there, and of one figure once. */
  #ifMet({ test, cost, needs }: Condition): Condition {
    const numbered = this.#signs.numbered(needs);
    return { test: keptForFigure((around) => areMet(numbered, around.signs) && test(around)), cost, needs };
  }
}

const ofFigure = (holds: (c: AmountInContext) => boolean): Condition => ({
  test: ({ c }) => holds(c),
  cost: Cost.Property,
  needs: NOTHING,
});

const cheapFirst = (conditions: readonly Condition[]): Test[] =>
  conditions.toSorted((a, b) => a.cost - b.cost).map(({ test }) => test);

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
  const { before, behind, inside, inSentence, isBare } = notation(condition);
  if (inside)
    return ({ c: { sentence, clause } }) =>
      inside.test(inSentence ? sentence.text : sentence.flow.text.slice(...clause));
  return (around) =>
    (before === undefined || endsIn(before, around.left(isBare))) &&
    (behind === undefined || behind.test(around.right(isBare)));
}

function endsIn(pattern: RegExp, words: string): boolean {
  pattern.lastIndex = words.length;
  return pattern.test(words);
}
