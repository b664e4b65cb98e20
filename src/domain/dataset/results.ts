/**
 * What documents report as reached, as the page loads it: a file for each document, asked for when the document is read.
 * Results are counted apart from commitments, and no list of commitments holds them. Pure.
 */
import { tally } from '../collections/tally.ts';
import { localId, localTargetId } from './local-id.ts';
import type { Article, Dataset, Mention, Observation, PolicyDocument, Section } from './schema.ts';

/** Sections of one policy. */
interface SectionsOfArticle {
  readonly articleId: string;
  readonly sections: readonly Section[];
}

/** How the facts of one policy were read. */
export interface FactsOfArticle extends Pick<Article, 'facts' | 'regionEvidence'> {
  readonly articleId: string;
}

export interface DocumentResults {
  readonly documentId: string;
  /** Results that the document speaks of, also where another one says them first. */
  readonly observations: readonly Observation[];
  readonly sections: readonly SectionsOfArticle[];
  readonly facts: readonly FactsOfArticle[];
}

/** Article id and how many results it speaks of first. */
export type ResultCount = readonly [articleId: string, count: number];

/** Of a built-in result or an imported one: `o-0123456789`, `l-0123456789ab-o-0123456789`. */
export const isResultId = (id: string): boolean => /^(?:l-[0-9a-f]{12}-)?o-/u.test(id);

export const resultCounts = (observations: readonly Observation[]): ResultCount[] => [
  ...tally(observations.flatMap(({ mentions }) => mentions[0]?.articleId ?? [])),
];

/** The results of each document of the dataset. */
export function splitResults(
  { documents }: Dataset,
  observations: readonly Observation[],
): DocumentResults[] {
  const byDocument = new Map<string, Observation[]>(documents.map(({ id }) => [id, []]));
  for (const observation of observations)
    for (const id of new Set(observation.mentions.map(({ documentId }) => documentId)))
      byDocument.get(id)?.push(observation);
  return documents.map((document) => resultsOf(document, byDocument.get(document.id) ?? []));
}

const resultsOf = (document: PolicyDocument, observations: readonly Observation[]): DocumentResults => ({
  documentId: document.id,
  observations,
  sections: document.articles.flatMap(({ id, sections }) =>
    sections === undefined ? [] : [{ articleId: id, sections }],
  ),
  facts: document.articles.map(({ id, facts, regionEvidence }) => ({ articleId: id, facts, regionEvidence })),
});

/** Of a document that a person imported, whose articles have local ids already. */
export const localResults = (document: PolicyDocument, read: readonly Observation[]): DocumentResults =>
  resultsOf(
    document,
    read.map((observation) => ({
      ...observation,
      id: localTargetId(document.id, observation.id),
      mentions: observation.mentions.map(localMention),
    })),
  );

const localMention = (mention: Mention): Mention => ({
  ...mention,
  documentId: localId(mention.documentId),
  articleId: localId(mention.articleId),
});
