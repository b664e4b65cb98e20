/** What a person says about an article where the extractor read its facts wrongly. An absent field is left to the extractor. */
import { z } from '../dataset/schema/zod.ts';
import { articleStatus, documentKind, edtfDate, region } from '../dataset/schema.ts';

const articleOverrides = z.object({
  title: z.string().min(1).optional(),
  kind: documentKind.optional(),
  /** Empty: none is printed. */
  issuer: z.string().optional(),
  documentNumber: z.string().optional(),
  region: region.optional(),
  status: articleStatus.optional(),
  /** Null: it plans no years. */
  planPeriod: z.object({ start: edtfDate, end: edtfDate }).nullable().optional(),
  /** Null: no date is printed. */
  issueDate: edtfDate.nullable().optional(),
  /** As versions said it that knew no kinds: its numbers commit, although it looks like a report or statistics. */
  isPolicy: z.literal(true).optional(),
});

/** By the article's id. */
export const documentOverrides = z.record(z.string(), articleOverrides);

export type ArticleOverrides = z.infer<typeof articleOverrides>;
export type DocumentOverrides = z.infer<typeof documentOverrides>;
