import type { Article } from './schema.ts';

/**
 * Another text stands under this title: the body speaks of a place that contradicts the title's, and is believed. Title
 * and issuer are then another text's and are not cited.
 */
export const isMistitled = ({
  region,
  regionEvidence = [],
}: Pick<Article, 'region' | 'regionEvidence'>): boolean =>
  regionEvidence.some(({ kind, region: place }) => kind === 'body' && place === region.name);

/** Issuer and 文号 where they are the text's own. */
export const issuedAs = (article: Article): Pick<Article, 'issuer' | 'documentNumber'> =>
  isMistitled(article) ? {} : article;
