/** What a person should look at in a policy before its records are believed. */
import { isUnknownPlace } from '../region/provinces.ts';
import type { Article, Doubt } from './schema.ts';

type Facts = Pick<Article, 'region' | 'doubts' | 'flags'>;

/** Its doubtful facts; a place that is not known is one also where an older reading does not say so. */
export function doubtsOf({ region, doubts = [] }: Pick<Facts, 'region' | 'doubts'>): readonly Doubt[] {
  const isSaid = doubts.some(({ fact }) => fact === 'place');
  return isUnknownPlace(region) && !isSaid ? [...doubts, { fact: 'place', reason: 'unknown' }] : doubts;
}

/** It has figures, and none of them became a record. */
export const hasNoRecord = ({ flags = [] }: Pick<Facts, 'flags'>): boolean => flags.includes('no-record');

export const isInDoubt = (article: Facts): boolean => hasNoRecord(article) || doubtsOf(article).length > 0;
