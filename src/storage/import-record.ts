/**
 * An imported document in three rows of one id: its records and facts, which every screen needs; its text, the fate of
 * its numbers and its results, which only the reader needs; and what the person decided.
 */
import { z } from '../domain/dataset/schema/zod.ts';
import { documentOverrides } from '../domain/curation/article-overrides.ts';
import { localId } from '../domain/dataset/local-id.ts';
import { decision } from '../domain/proposal/decision.ts';
import { ledger, observation, policyDocument, target } from '../domain/dataset/schema.ts';
import { rowShape } from './row.ts';

const id = z.string().regex(/^l-[0-9a-f]{12}$/u);
const bilingual = z.object({ zh: z.string(), en: z.string() });

const imported = z.object({
  id,
  /** Bytes of the file. */
  size: z.int().nonnegative(),
  /** As the extractor gives it, with its own ids. */
  document: policyDocument,
  targets: z.array(target),
  /** Names and definitions of the indicator families of the targets. */
  families: z.array(
    z.object({
      id: z.string(),
      name: bilingual,
      definition: bilingual.optional(),
    }),
  ),
  /** How many results each article speaks of; missing in what was kept before results were read. */
  results: z.array(z.tuple([z.string(), z.int().nonnegative()])).optional(),
  /** How many numbers of each article were left out; missing in what was kept before they were counted. */
  leftOut: z.array(z.tuple([z.string(), z.int().nonnegative()])).optional(),
  /** What the person says about its articles, by article id. */
  overrides: documentOverrides,
  /** The person has looked at the article data. */
  isConfirmed: z.boolean(),
  ...rowShape,
});

/** A record that stands in another document, or in an article that is not there, would be looked for in vain on every screen. */
function isWhole({ document, targets }: z.infer<typeof imported>): boolean {
  const articles = new Set(document.articles.map((article) => article.id));
  return targets
    .flatMap(({ mentions }) => mentions)
    .every(({ documentId, articleId }) => documentId === document.id && articles.has(articleId));
}

export const importedDocument = imported
  .refine((row) => row.id === localId(row.document.id), { path: ['id'], error: 'not of its document' })
  .refine(isWhole, { path: ['targets'], error: 'a mention in another document' });

export const importedText = z.object({
  id,
  text: z.string(),
  ledger,
  observations: z.array(observation).optional(),
  ...rowShape,
});

export const importReview = z.object({ id, decisions: z.array(decision), ...rowShape });

export type ImportedDocument = z.infer<typeof importedDocument>;
export type ImportedText = z.infer<typeof importedText>;
export type ImportReview = z.infer<typeof importReview>;
