import type { Article, FactEvidence } from './schema.ts';

/** What a policy's place was decided by; datasets from before there were facts have it in a field of its own. */
export const placeEvidence = ({
  facts,
  regionEvidence = [],
}: Pick<Article, 'facts' | 'regionEvidence'>): readonly FactEvidence[] =>
  facts?.place.evidence ?? regionEvidence.map(({ region, ...piece }) => ({ ...piece, says: region }));

/** `mistitled`: as the index says it, which has no evidence. */
type Titled = Pick<Article, 'region' | 'regionEvidence' | 'facts'> & {
  readonly mistitled?: true | undefined;
};

/**
 * Another text stands under this title: the body speaks of a place that contradicts the title's, and is believed. Title
 * and issuer are then another text's and are not cited.
 */
export const isMistitled = (article: Titled): boolean =>
  article.mistitled ??
  placeEvidence(article).some(({ kind, says }) => kind === 'body' && says === article.region.name);

/** Issuer and 文号 where they are the text's own. */
export const issuedAs = (article: Article): Pick<Article, 'issuer' | 'documentNumber'> =>
  isMistitled(article) ? {} : article;
