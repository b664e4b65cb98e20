/** From a dataset's rows and all results that documents report to the links between them. Pure. */
import { NATION, provinceOf } from '../region/provinces.ts';
import { mainMention } from '../dataset/main-mention.ts';
import { groupBy } from '../collections/group-by.ts';
import { groupOf } from '../collections/lists-in-steps.ts';
import { atOnce, type Steps } from '../collections/steps.ts';
import type { Observation } from '../dataset/schema.ts';
import type { TargetRow } from '../dataset/target-index.ts';
import { likelyLinksOf } from './likely-links.ts';
import { linksOf, type Link, type Promised, type Reached } from './link.ts';
import { promisedOf, reachedOf, type PolicyTime } from './link-facts.ts';
import { relationLinks } from './relation.ts';
import {
  dateOf,
  type DocumentResult,
  type LinkedResult,
  type LinkedResults,
  type OwnResult,
} from './result-links.ts';

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
        inference: inferred.includes('period') ? 'framed' : null,
      },
    ];
  });
}

/** The policy of a row, by its article's id. */
export type PolicyOf = (articleId: string) => PolicyTime | undefined;

type Linking = (targets: readonly Promised[], results: readonly Reached[]) => Steps<readonly Link[]>;

/** What documents report, beside what others promised; likely results, too. By commitment, the latest time first. */
export const linkResults = (
  rows: readonly TargetRow[],
  policyOf: PolicyOf,
  results: readonly DocumentResult[],
): LinkedResults => atOnce(linkedBy(likelyLinksOf, rows, policyOf, results));

/**
 * The same place by place, for those who cannot wait: by its own results, and those that 高于全国 is held against. Between
 * them nothing, where the work can be put down.
 */
export function* linksByPlace(
  rows: readonly TargetRow[],
  policyOf: PolicyOf,
  results: readonly DocumentResult[],
): Generator<LinkedResults | undefined, void, undefined> {
  const told = yield* groupOf(results, ({ regionCode }) => regionCode);
  for (const [code, own] of yield* groupOf(rows, ({ region }) => region.code)) {
    const held = own.some(({ relation }) => relation !== undefined) ? [provinceOf(code), NATION] : [];
    const near = [...new Set([code, ...held])].flatMap((place) => told.get(place) ?? []);
    if (near.length > 0) yield yield* linkedBy(likelyLinksOf, own, policyOf, near);
  }
}

/** What a person recorded, beside what has its very name. By commitment, the latest time first. */
export const linkRecorded = (
  rows: readonly TargetRow[],
  policyOf: PolicyOf,
  results: readonly OwnResult[],
): LinkedResults => atOnce(linkedBy(namedLinks, rows, policyOf, results));

function* namedLinks(targets: readonly Promised[], results: readonly Reached[]): Steps<Link[]> {
  yield;
  return linksOf(targets, results);
}

function* linkedBy(
  linking: Linking,
  rows: readonly TargetRow[],
  policyOf: PolicyOf,
  results: readonly LinkedResult['result'][],
): Steps<LinkedResults> {
  if (results.length === 0) return new Map();
  const spoken = new Set(results.map(({ regionCode }) => regionCode));
  const promised = rows
    .filter(({ region }) => spoken.has(region.code))
    .flatMap((row) => promisedOf(row, policyOf(row.articleId) ?? {}) ?? []);
  const byId = new Map(results.map((result) => [result.id, result]));
  const worded = relationLinks(rows, policyOf, results);
  const linked = [...(yield* linking(promised, results)), ...worded].flatMap((link): LinkedResult[] => {
    const result = byId.get(link.resultId);
    return result === undefined ? [] : [{ ...link, result }];
  });
  const latestFirst = linked.toSorted((a, b) => dateOf(b.result).localeCompare(dateOf(a.result)));
  return groupBy(latestFirst, ({ targetId }) => targetId);
}
