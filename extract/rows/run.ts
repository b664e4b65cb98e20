/** The interpreter of rows: which of them hold of a figure. */
import { kindsIn } from '../cues/tag.ts';
import type { CueKind } from '../cues/table.ts';
import type { Candidate } from '../interpret/context.ts';
import type { Sentence } from '../interpret/sentence.ts';
import { FACTS } from './facts/facts.ts';
import { NOTIONS } from './notions.ts';
import { notation } from './notation.ts';
import type { Row } from './row.ts';

/** （含分支机构） between a figure and its verb says nothing of either. */
const withoutAsides = (words: string): string =>
  words.includes('（') ? words.replace(/（[^（）]*）/g, '') : words;

/** The words of a sentence on both sides of a figure, each cut when a row first asks for it, then kept for all. */
class Around {
  readonly kinds: ReadonlySet<CueKind>;
  #left: string | undefined;
  #bareLeft: string | undefined;
  #right: string | undefined;
  #bareRight: string | undefined;

  constructor(readonly c: Candidate) {
    this.kinds = kindsIn(c.sentence);
  }

  /** Up to the figure with its bound, or up to the figure itself. */
  left(isBare: boolean): string {
    const { sentence, amount } = this.c;
    if (isBare) return (this.#bareLeft ??= words(sentence, sentence.start, amount.start));
    return (this.#left ??= words(sentence, sentence.start, amount.outerStart));
  }

  /** From behind the figure with its bound on, or from behind the figure itself. */
  right(isBare: boolean): string {
    const { sentence, amount } = this.c;
    if (isBare) return (this.#bareRight ??= words(sentence, amount.end, sentence.end));
    return (this.#right ??= words(sentence, amount.outerEnd, sentence.end));
  }
}

const words = ({ flow }: Sentence, start: number, end: number): string =>
  withoutAsides(flow.text.slice(start, end));

type Test = (around: Around) => boolean;

/** A condition ready to be tested. Of those that a row asks for, the cheap ones are tested first. */
interface Condition {
  readonly test: Test;
  readonly cost: Cost;
}

/** From what the figure says of itself, over words of which a kind must be there, to what takes structure and dates. */
enum Cost {
  Property,
  Kinds,
  Words,
  Fact,
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

const COMPILED = new Map<string, Condition>();

/** A condition is made ready once, however many rows ask for it. */
function compile(condition: string): Condition {
  const known = COMPILED.get(condition) ?? compiled(condition);
  COMPILED.set(condition, known);
  return known;
}

/** @throws RangeError for a fact or property that there is not */
function compiled(condition: string): Condition {
  if (condition.startsWith('!')) {
    const { test, cost } = compile(condition.slice(1));
    return { test: (around) => !test(around), cost };
  }
  const [, name = '', values = ''] = /^([a-z]+):(.*)$/.exec(condition) ?? [];
  if (name === 'is') return { test: keptForFigure(factOf(values)), cost: Cost.Fact };
  if (name === 'below') return { test: ({ c }) => c.amount.value < Number(values), cost: Cost.Property };
  const property = PROPERTIES[name];
  if (property === undefined) return wordsTest(condition);
  const allowed = new Set(values.split('|'));
  return { test: ({ c }) => allowed.has(property(c)), cost: Cost.Property };
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

function factOf(name: string): Test {
  const [fact, notion] = [FACTS[name], NOTIONS[name]];
  if (fact) return ({ c }) => fact(c);
  if (notion) return all(notion);
  throw new RangeError(`no fact is called ${name}`);
}

const cheapFirst = (conditions: readonly Condition[]): Test[] =>
  conditions.toSorted((a, b) => a.cost - b.cost).map(({ test }) => test);

/** All that `when` asks, and nothing of `not`. */
function all({ when, not = [] }: Pick<Row, 'when' | 'not'>): Test {
  const asked = cheapFirst(when.map((one) => (typeof one === 'string' ? compile(one) : anyOf(one))));
  const barred = cheapFirst(not.map(compile));
  return (around) => asked.every((test) => test(around)) && !barred.some((test) => test(around));
}

/** One of several, as dear as the dearest. */
function anyOf(names: readonly string[]): Condition {
  const conditions = names.map(compile);
  const tests = cheapFirst(conditions);
  return {
    test: (around) => tests.some((test) => test(around)),
    cost: Math.max(...conditions.map(({ cost }) => cost)),
  };
}

function wordsTest(condition: string): Condition {
  const { before, behind, inside, inSentence, isBare, needs } = notation(condition);
  const hasKinds: Test = ({ kinds }) => {
    for (const any of needs) if (!any.some((kind) => kinds.has(kind))) return false;
    return true;
  };
  const stands: Test = (around) => {
    const { sentence, clause } = around.c;
    if (inside) return inside.test(inSentence ? sentence.text : sentence.flow.text.slice(...clause));
    return (
      (before === undefined || endsIn(before, around.left(isBare))) &&
      (behind === undefined || behind.test(around.right(isBare)))
    );
  };
  return {
    test: keptForFigure((around) => hasKinds(around) && stands(around)),
    cost: needs.length > 0 ? Cost.Kinds : Cost.Words,
  };
}

function endsIn(pattern: RegExp, words: string): boolean {
  pattern.lastIndex = words.length;
  return pattern.test(words);
}

/** Ids of rows that the census (tests/gold/census) has switched off. */
export const switchedOff = new Set<string>();

/** @returns the rows that hold of a figure, in the order of the table */
export function interpreter<Says extends string>(rows: readonly Row<Says>[]): (c: Candidate) => Row<Says>[] {
  const tested = rows.map((row) => ({ row, holds: all(row) }));
  return (c) => {
    const around = new Around(c);
    return tested.filter(({ row, holds }) => holds(around) && !switchedOff.has(row.id)).map(({ row }) => row);
  };
}
