/** Where in its source a reading stands, and what it inherits from its article. */
import type { Flag } from '../../src/domain/dataset/schema.ts';
import { sourceRange, type Flow } from '../../src/domain/text/flow.ts';
import type { Amount } from '../recognise/types.ts';
import type { ArticleFacts } from '../document/facts.ts';
import { isUnknown } from '../document/place/place.ts';
import type { Reading } from './reading.ts';

export type Evidence = Pick<Reading, 'valueRange' | 'quoteRange' | 'display'>;

/** Source offsets of a value and of the words that it is quoted with, both given as ranges of the flow. */
export function evidence(
  flow: Flow,
  value: readonly [number, number],
  quote: readonly [number, number],
): Evidence {
  return {
    valueRange: sourceRange(flow, ...value),
    quoteRange: sourceRange(flow, ...quote),
    display: flow.text.slice(...quote),
  };
}

/** What must be known of a figure for the way it is written. */
export const flagsOfFigure = ({ writing }: Pick<Amount, 'writing'>): Flag[] =>
  writing === 'odd' ? ['odd-writing'] : [];

/** What must be known of every reading of the article: it is a draft or proposal, or its place is the body's. */
export function flagsOf(facts: ArticleFacts): Flag[] {
  const flags: Flag[] = [];
  if (facts.status === 'draft' || facts.status === 'proposal') flags.push('draft');
  if (facts.regionFromBody) flags.push('region-from-body');
  if (isUnknown(facts.region)) flags.push('region-unknown');
  if (facts.regionDoubtful) flags.push('region-doubtful');
  return flags;
}
