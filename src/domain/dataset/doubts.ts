/** What a person should look at in a policy before its records are believed. */
import { isUnknownPlace } from '../region/provinces.ts';
import type { Article, Doubt } from './schema.ts';

type Facts = Pick<Article, 'region' | 'doubts' | 'flags' | 'kind'>;

/** A law limits, a study or a bulletin tells: that nobody promises anything there is no doubt of how it was read. */
const PROMISES_NOTHING: ReadonlySet<Article['kind']> = new Set(['law', 'report', 'bulletin']);

/** Its doubtful facts; a place that is not known is one also where an older reading does not say so. */
export function doubtsOf({ region, doubts = [] }: Pick<Facts, 'region' | 'doubts'>): readonly Doubt[] {
  const isSaid = doubts.some(({ fact }) => fact === 'place');
  return isUnknownPlace(region) && !isSaid ? [...doubts, { fact: 'place', reason: 'unknown' }] : doubts;
}

/** It has figures, and none of them became a record. */
export const hasNoRecord = ({ flags = [] }: Pick<Facts, 'flags'>): boolean => flags.includes('no-record');

/** The same where a text of its kind should hold some. */
export const lacksRecords = (article: Pick<Facts, 'flags' | 'kind'>): boolean =>
  hasNoRecord(article) && !PROMISES_NOTHING.has(article.kind);

export const isInDoubt = (article: Facts): boolean => lacksRecords(article) || doubtsOf(article).length > 0;
