/** Whether two readings say one commitment, or one result. */
import type { Article } from '../../src/domain/dataset/schema.ts';
import type { Matching } from '../../src/domain/match/match.ts';
import { dice, diceOf, wordingOf, type Wording } from '../../src/domain/text/text-similarity.ts';
import { datesAgree } from '../../src/domain/time/period.ts';
import type { Reading } from '../fields/reading.ts';
import type { Statement } from '../part.ts';

/** A reading with where it was said, and its wordings, which are compared with those of several others. */
export class Said {
  /** Whom it holds for and what is counted. */
  readonly name: Wording;
  readonly surroundings: Wording;
  /** @param beside all that its sentence, or its row of a table, says */
  constructor(
    readonly reading: Statement,
    readonly documentId: string,
    readonly article: Article,
    readonly beside: readonly Statement[],
  ) {
    this.name = wordingOf(reading.scope + reading.indicator);
    this.surroundings = wordingOf(reading.surroundings);
  }
}

/** Of the names, or where they differ of the words around them. */
function likeness(a: Said, b: Said): number {
  const wording = diceOf(a.name, b.name);
  return wording >= CLEARLY_SAME ? wording : Math.max(wording, diceOf(a.surroundings, b.surroundings));
}
/** From here on the wording alone decides; below it the words around the value help. */
const CLEARLY_SAME = 0.8;

const isOneBody = (a: Said, b: Said): boolean =>
  a.reading.part === b.reading.part && a.documentId === b.documentId;

interface Situation {
  readonly holds: (a: Said, b: Said) => boolean;
  readonly alike: (a: Said, b: Said) => number;
  /** From here on two sayings are one. */
  readonly least: number;
}

const nameAlike: Situation['alike'] = (a, b) => diceOf(a.name, b.name);

/** The first that holds decides. */
const SITUATIONS: readonly Situation[] = [
  { holds: ({ reading }) => reading.kind === 'milestone', alike: likeness, least: 0.5 },
  // Within one body the same sum of two grants is two grants unless it is said in the same words.
  {
    holds: (a, b) => isOneBody(a, b) && (a.reading.kind === 'support' || !repeats(a.reading, b.reading)),
    alike: () => 0,
    least: 1,
  },
  // 医疗中心 that are planned and those that have opened are two results.
  { holds: ({ reading }) => reading.kind === 'observation', alike: nameAlike, least: 0.9 },
  { holds: isOneBody, alike: nameAlike, least: 0.75 },
  // Wordings of note and body differ more than two places of one body.
  { holds: () => true, alike: likeness, least: 0.45 },
];

/** 0 where two readings cannot be one commitment, else how alike they are. */
export function sameness(a: Said, b: Said): number {
  if (!figuresAgree(a.reading, b.reading) || !datesFit(a.reading, b.reading)) return 0;
  const situation = SITUATIONS.find(({ holds }) => holds(a, b));
  const score = situation?.alike(a, b) ?? 0;
  return score >= (situation?.least ?? 1) ? score : 0;
}

type OneSaying = Omit<Matching<Said, { readonly other: Said }>, 'keys'>;

/** Two sayings of one figure. */
export const SAYINGS: OneSaying = {
  parts: [['sameness', 1, (said, { other }) => sameness(said, other)]],
  least: Number.EPSILON,
};

/** A figure of a note and another one of the body, of one unit, measure and date. */
export const NOTE_AND_BODY: OneSaying = {
  may: ({ reading: note }, { other: { reading: body } }) =>
    note.kind === 'target' &&
    body.kind === 'target' &&
    note.deadline.value !== null &&
    !note.relation &&
    !body.relation,
  parts: [['indicator', 1, ({ reading: note }, { other }) => dice(note.indicator, other.reading.indicator)]],
  least: 0.9,
};

const figuresAgree = (x: Statement, y: Statement): boolean =>
  x.kind === y.kind &&
  // Of a policy whose figure each of several places has.
  x.region.code === y.region.code &&
  x.value === y.value &&
  x.valueMax === y.valueMax &&
  x.unit === y.unit &&
  (x.kind === 'milestone' || x.measure === y.measure) &&
  x.frequency === y.frequency &&
  x.average === y.average;

/** Two sentences of a body say one thing only with the same scope and the same bound. */
const repeats = (x: Reading, y: Reading): boolean =>
  x.quoteRange[0] !== y.quoteRange[0] && x.scope === y.scope && x.comparator === y.comparator;

/** A date agrees with none; milestones are told apart by nothing but their dates. */
function datesFit(x: Statement, y: Statement): boolean {
  if (x.period?.value !== y.period?.value) return false;
  const [a, b] = [x.deadline.value, y.deadline.value];
  if (x.kind === 'milestone') return a === b;
  return a === null || b === null || datesAgree(a, b);
}
