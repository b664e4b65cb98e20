/** Whether two readings say one commitment, or one result. */
import type { Article } from '../../src/domain/dataset/schema.ts';
import { diceOf, wordingOf, type Wording } from '../../src/domain/text/text-similarity.ts';
import type { Reading } from '../fields/reading.ts';
import type { Statement } from '../part.ts';

/** A reading with where it was said, and its wordings, which are compared with those of several others. */
export class Said {
  readonly reading: Statement;
  readonly documentId: string;
  readonly article: Article;
  /** All that its sentence, or its row of a table, says. */
  readonly beside: readonly Statement[];
  /** Whom it holds for and what is counted. */
  readonly name: Wording;
  readonly surroundings: Wording;
  constructor(reading: Statement, documentId: string, article: Article, beside: readonly Statement[]) {
    this.reading = reading;
    this.documentId = documentId;
    this.article = article;
    this.beside = beside;
    this.name = wordingOf(reading.scope + reading.indicator);
    this.surroundings = wordingOf(reading.surroundings);
  }
}

/** Wordings of note and body differ more than two places of one body. */
const SAME_ACROSS_PARTS = 0.45;
const SAME_WITHIN_BODY = 0.75;
/** 医疗中心 that are planned and those that have opened are two results. */
const SAME_RESULT = 0.9;
const SAME_MILESTONE = 0.5;
/** From here on the wording alone decides; below it the words around the value help. */
const CLEARLY_SAME = 0.8;

/** 0 where two readings cannot be one commitment, else how alike they are. */
export function sameness(a: Said, b: Said): number {
  const [x, y] = [a.reading, b.reading];
  if (!figuresAgree(x, y) || !datesAgree(x, y)) return 0;
  if (x.kind === 'milestone') return atLeast(SAME_MILESTONE, likeness(a, b));
  const isOneBody = x.part === y.part && a.documentId === b.documentId;
  // Within one body the same sum of two grants is two grants unless it is said in the same words.
  if (isOneBody && (x.kind === 'support' || !repeats(x, y))) return 0;
  if (x.kind === 'observation') return atLeast(SAME_RESULT, diceOf(a.name, b.name));
  return isOneBody
    ? atLeast(SAME_WITHIN_BODY, diceOf(a.name, b.name))
    : atLeast(SAME_ACROSS_PARTS, likeness(a, b));
}

const atLeast = (least: number, score: number): number => (score >= least ? score : 0);

/** Of the names, or where they differ of the words around them. */
function likeness(a: Said, b: Said): number {
  const wording = diceOf(a.name, b.name);
  return wording >= CLEARLY_SAME ? wording : Math.max(wording, diceOf(a.surroundings, b.surroundings));
}

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

/** 2025 and 2025-12-31 agree, and so does a date with none; milestones are told apart by nothing but their dates. */
function datesAgree(x: Statement, y: Statement): boolean {
  if (x.period?.value !== y.period?.value) return false;
  if (x.kind === 'milestone') return x.deadline.value === y.deadline.value;
  const [a, b] = [x.deadline.value, y.deadline.value];
  return a === null || b === null || a === b || a.startsWith(b) || b.startsWith(a);
}
