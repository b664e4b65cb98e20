/**
 * An imported document in three rows of one id: its records and facts, which every screen needs; its text, the fate of
 * its numbers and its results, which only the reader needs; and what the person decided.
 */
import './no-eval.ts';
import * as z from 'zod';
import { documentOverrides } from '../domain/article-overrides.ts';
import { sameDefinition } from '../domain/curated.ts';
import { decision } from '../domain/review/decision.ts';
import { ledger, observation, policyDocument, target } from '../domain/schema.ts';
import { rowShape } from './row.ts';

const id = z.string().regex(/^l-[0-9a-f]{12}$/u);
const bilingual = z.object({ zh: z.string(), en: z.string() });

export const importedDocument = z.object({
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
      same: sameDefinition.optional(),
    }),
  ),
  /** How many results each article speaks of; missing in what was kept before results were read. */
  results: z.array(z.tuple([z.string(), z.int().nonnegative()])).optional(),
  /** What the person says about its articles, by article id. */
  overrides: documentOverrides,
  /** The person has looked at the article data. */
  isConfirmed: z.boolean(),
  ...rowShape,
});

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
