/** Readings of one result → the result, before it has an id. */
import type { Article, Observation } from '../../src/domain/dataset/schema.ts';
import type { Statement } from '../part.ts';
import { confidenceOf } from './confidence.ts';
import { mentionsOf } from './mentions.ts';
import type { Said } from './sameness.ts';
import type { Finished } from './signs.ts';

/** A result before it has an id, with the readings it was made of. */
export interface ResultDraft {
  readonly observation: Omit<Observation, 'id' | 'theme' | 'family'>;
  readonly article: Article;
  readonly readings: readonly Statement[];
  /** What its confidence was made of. */
  readonly finished: Finished;
}

/** A time that the sentence states goes before one that it takes from above. */
const rank = ({ reading }: Said): number =>
  (reading.part === 'body' ? 0 : 2) + (reading.period?.basis === 'sentence' ? 0 : 1);

/** Undefined for what is a commitment. */
export function resultDraft(cluster: readonly [Said, ...Said[]]): ResultDraft | undefined {
  const [main = cluster[0]] = [...cluster].sort((a, b) => rank(a) - rank(b));
  const { reading, article, beside } = main;
  const { kind, value, measure, comparator, period } = reading;
  if (kind !== 'observation' || value === null || !measure || !comparator || !period) return undefined;
  const finished = { reading, article, beside, mentions: cluster.length, flags: reading.flags };
  return {
    finished,
    article,
    readings: cluster.map((said) => said.reading),
    observation: {
      region: reading.region,
      indicator: reading.indicator,
      scope: reading.scope,
      value,
      valueMax: reading.valueMax,
      unit: reading.unit,
      comparator,
      measure,
      direction: reading.direction,
      average: reading.average,
      period,
      baseline: reading.baseline,
      confidence: confidenceOf(finished),
      inferred: [...reading.inferred],
      flags: [...reading.flags].sort(),
      rows: [...reading.rows],
      mentions: mentionsOf(cluster),
    },
  };
}
