/** From a dataset's rows and all results that documents report to the links between them. Pure. */
import { mainMention } from '../dataset/main-mention.ts';
import { groupBy } from '../collections/group-by.ts';
import type { Observation } from '../dataset/schema.ts';
import type { TargetRow } from '../dataset/target-index.ts';
import { linksOf, type Reached } from './link.ts';
import { promisedOf, reachedOf, type PolicyTime } from './link-facts.ts';
import { dateOf, type DocumentResult, type LinkedResult, type LinkedResults } from './result-links.ts';

/** Results of known time; the others answer nothing. */
export function documentResultsOf(observations: readonly Observation[]): DocumentResult[] {
  return observations.flatMap((observation) => {
    const facts = reachedOf(observation);
    const mention = mainMention(observation.mentions);
    if (facts === null || mention === undefined) return [];
    const { indicator, direction, inferred } = observation;
    const { documentId, articleId, line, quote, displayText } = mention;
    return [
      {
        ...facts,
        indicator,
        direction,
        documentId,
        articleId,
        line,
        quote: displayText ?? quote,
        isPeriodInferred: inferred.includes('period'),
      },
    ];
  });
}

/** The policy of a row, by its article's id. */
export type PolicyOf = (articleId: string) => PolicyTime | undefined;

/** By commitment, the latest time first. */
export function linkResults(
  rows: readonly TargetRow[],
  policyOf: PolicyOf,
  results: readonly LinkedResult['result'][],
): LinkedResults {
  if (results.length === 0) return new Map();
  const spoken = new Set(results.map(placeAndKey));
  const promised = rows
    .filter(({ region, indicatorKey }) => spoken.has(placeAndKey({ regionCode: region.code, indicatorKey })))
    .flatMap((row) => promisedOf(row, policyOf(row.articleId) ?? {}) ?? []);
  const byId = new Map(results.map((result) => [result.id, result]));
  const linked = linksOf(promised, results).flatMap((link): LinkedResult[] => {
    const result = byId.get(link.resultId);
    return result === undefined ? [] : [{ ...link, result }];
  });
  const latestFirst = linked.toSorted((a, b) => dateOf(b.result).localeCompare(dateOf(a.result)));
  return groupBy(latestFirst, ({ targetId }) => targetId);
}

const placeAndKey = ({ regionCode, indicatorKey }: Pick<Reached, 'regionCode' | 'indicatorKey'>): string =>
  `${regionCode} ${indicatorKey}`;
