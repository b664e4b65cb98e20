/**
 * Whether what was read of an article is what its facts lead one to expect: a work report reaches in its review and promises
 * in its tasks, measures grant, a plan promises. Where it is not, another reading of its facts is tried, and what stays is a
 * doubt of the article and of its records.
 */
import type { Doubt, Section } from '../../src/domain/dataset/schema.ts';
import type { Reading } from '../fields/reading.ts';
import type { ArticleFacts } from '../document/facts.ts';

/** What was read with some facts. */
export interface FactsOutcome {
  readonly facts: ArticleFacts;
  readonly readings: readonly Reading[];
  readonly sections: readonly Section[];
}

/** Fewer figures tell nothing. */
const ENOUGH = 8;
/** So much of what a plan says may be results. */
const MOST_RESULTS = 0.97;
/** So much of what is due may lie before the years of the plan. */
const MOST_BEFORE = 0.5;
/** A fact that is less certain is doubtful. */
const CERTAIN = { kind: 0.75, place: 0.75, period: 0.6 } as const;

/** The contradictions between the facts of an article and what was read with them. */
export function contradictions({ facts, readings }: FactsOutcome): Doubt[] {
  const figures = readings.filter(({ kind }) => kind !== 'milestone');
  const results = figures.filter(({ kind }) => kind === 'observation');
  const isPromising = facts.genre === 'policy';
  const doubts: Doubt[] = [];
  if (isPromising && figures.length >= ENOUGH && results.length > MOST_RESULTS * figures.length)
    doubts.push({ fact: facts.kind === 'work-report' ? 'period' : 'kind', reason: 'only-results' });
  if (isElsewhere(facts, figures)) doubts.push({ fact: 'period', reason: 'years-elsewhere' });
  return doubts;
}

/** Most that is promised is due before the plan begins. */
function isElsewhere({ planPeriod }: ArticleFacts, figures: readonly Reading[]): boolean {
  if (!planPeriod) return false;
  const due = figures
    .filter(({ kind }) => kind !== 'observation')
    .map(({ deadline }) => deadline.value?.slice(0, 4));
  const before = due.filter((year) => year !== undefined && year < planPeriod.start);
  return due.length >= ENOUGH && before.length > MOST_BEFORE * due.length;
}

/** All that is doubtful of the facts with which an article was read at last. */
export function doubtsOf(outcome: FactsOutcome): Doubt[] {
  const { record, region, genre, genreCertainty, regionNext } = outcome.facts;
  // Nothing hangs on the facts of a study or a law that no record was read of.
  if (genre !== 'policy' && outcome.readings.length === 0) return [];
  const doubts = contradictions(outcome);
  const next = regionNext === undefined ? {} : { text: regionNext };
  // 意见 or 措施: what matters is how figures are read.
  const certainties = {
    kind: genreCertainty,
    place: record.place.certainty,
    period: record.period.certainty,
  };
  if (region.level === 'unknown' && record.place.basis !== 'person')
    doubts.push({ fact: 'place', reason: 'unknown', ...next });
  for (const fact of ['kind', 'place', 'period'] as const) {
    if (doubts.some((doubt) => doubt.fact === fact) || certainties[fact] >= CERTAIN[fact]) continue;
    doubts.push({ fact, reason: 'uncertain', ...(fact === 'place' && next) });
  }
  return doubts;
}
