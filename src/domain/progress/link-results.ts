/** From a dataset's rows and all results that documents report to the links between them. Pure. */
import { groupBy } from '../collections/group-by.ts';
import type { Observation } from '../dataset/schema.ts';
import type { TargetRow } from '../dataset/target-index.ts';
import { linksOf } from './link.ts';
import { promisedOf, reachedOf, type PolicyTime } from './link-facts.ts';
import { endOf, type DocumentResult, type LinkedResult, type LinkedResults } from './linked.ts';

/** Results of known time; the others answer nothing. */
export function documentResultsOf(observations: readonly Observation[]): DocumentResult[] {
  return observations.flatMap((observation) => {
    const facts = reachedOf(observation);
    const mention = observation.mentions.find(({ part }) => part === 'body') ?? observation.mentions[0];
    if (facts === null || mention === undefined) return [];
    const { indicator, valueMax, direction, inferred } = observation;
    const { documentId, articleId, line, quote, displayText } = mention;
    return [
      {
        ...facts,
        indicator,
        valueMax,
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

/** By commitment, the latest time first. `policyOf`: the policy of a row, by its article's id. */
export function linkResults(
  rows: readonly TargetRow[],
  policyOf: (articleId: string) => PolicyTime | undefined,
  results: readonly DocumentResult[],
): LinkedResults {
  if (results.length === 0) return new Map();
  const promised = rows.flatMap((row) => promisedOf(row, policyOf(row.articleId) ?? {}) ?? []);
  const byId = new Map(results.map((result) => [result.id, result]));
  const linked = linksOf(promised, results).flatMap((link): LinkedResult[] => {
    const result = byId.get(link.resultId);
    return result === undefined ? [] : [{ ...link, result }];
  });
  const latestFirst = linked.toSorted((a, b) => endOf(b.result).localeCompare(endOf(a.result)));
  return groupBy(latestFirst, ({ targetId }) => targetId);
}
