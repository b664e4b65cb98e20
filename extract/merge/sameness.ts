/** Whether two readings say one commitment, or one result. */
import type { Article } from '../../src/domain/dataset/schema.ts';
import { diceOf, wordingOf, type Wording } from '../../src/domain/text/text-similarity.ts';
import type { Reading } from '../interpret/reading.ts';
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
  if (x.kind !== y.kind || x.value !== y.value || x.valueMax !== y.valueMax || x.unit !== y.unit) return 0;
  if (x.kind !== 'milestone' && x.measure !== y.measure) return 0;
  if (x.frequency !== y.frequency || x.average !== y.average || !datesAgree(x, y)) return 0;
  const acrossParts = x.part !== y.part || a.documentId !== b.documentId;
  if (x.kind === 'milestone' && x.deadline.value !== y.deadline.value) return 0;
  // Within one body the same sum of two grants is two grants unless it is said in the same words.
  if (!acrossParts && x.kind !== 'milestone' && (x.kind === 'support' || !repeats(x, y))) return 0;
  const wording = diceOf(a.name, b.name);
  if (x.kind === 'observation') return wording >= SAME_RESULT ? wording : 0;
  if (!acrossParts && x.kind !== 'milestone') return wording >= SAME_WITHIN_BODY ? wording : 0;
  const score = wording >= CLEARLY_SAME ? wording : Math.max(wording, diceOf(a.surroundings, b.surroundings));
  return score >= (x.kind === 'milestone' ? SAME_MILESTONE : SAME_ACROSS_PARTS) ? score : 0;
}

/** Two sentences of a body say one thing only with the same scope and the same bound. */
const repeats = (x: Reading, y: Reading): boolean =>
  x.quoteRange[0] !== y.quoteRange[0] && x.scope === y.scope && x.comparator === y.comparator;

/** 2025 and 2025-12-31 agree, and so does a date with none. */
function datesAgree(x: Reading, y: Reading): boolean {
  if (x.period?.value !== y.period?.value) return false;
  const [a, b] = [x.deadline.value, y.deadline.value];
  return a === null || b === null || a === b || a.startsWith(b) || b.startsWith(a);
}
