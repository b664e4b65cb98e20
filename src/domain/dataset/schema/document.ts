/** A document as it was read: a newsletter with its articles, one policy, or a person's own table. */
import { z } from './zod.ts';
import { article } from './article.ts';
import { offset } from './mention.ts';
import { edtfDate } from './place-and-time.ts';

/** Why numbers of a document were not read at all. */
export const UNREAD_REASONS = ['outside-article', 'table-without-borders', 'table-row-too-large'] as const;

export type UnreadReason = (typeof UNREAD_REASONS)[number];

const unread = z.object({
  reason: z.enum(UNREAD_REASONS),
  /** How many numbers, as the ledger counts them. */
  numbers: z.int().min(1),
  /** Where they stand: first and last lines, 1-based; the first twenty stretches. */
  lines: z.array(z.tuple([z.int().min(1), z.int().min(1)])),
});
export type Unread = z.infer<typeof unread>;

export const policyDocument = z.object({
  id: z.string(),
  /** Base name of the source file, with as many of its folders as tell it from others of that name (2025/北京.txt). */
  file: z.string(),
  /** Names of further files of the same bytes. */
  alsoAs: z.array(z.string()).optional(),
  /** SHA-256 of the source file's bytes, hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** In which encoding it was read, where nothing in its bytes proves one: what made Chinese prose of them. */
  encoding: z.string().optional(),
  /** How many characters could not be made out and stand as U+FFFD. */
  replaced: z.int().min(1).optional(),
  /** Title of the newsletter or, for a document that is one policy, of the policy. */
  title: z.string(),
  /** Issue of the newsletter, e.g. 第32期 总第143期. */
  issue: z.string().optional(),
  issueDate: edtfDate.optional(),
  articles: z.array(article),
  /** Offsets into the decoded text at which the pages begin, of a source that has pages. */
  pages: z.array(offset).optional(),
  /** Numbers that no article holds, and tables that cannot be read: nothing is left out without a word. */
  unread: z.array(unread).optional(),
  /** A person's own table of targets: what it says stands in no text that was read. */
  isList: z.literal(true).optional(),
});
export type PolicyDocument = z.infer<typeof policyDocument>;
