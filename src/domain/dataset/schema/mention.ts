/** One place where a document says a commitment or a result. */
import { z } from './zod.ts';

export const line = z.int().positive();

export const offset = z.int().nonnegative();

/** One place where the document says the commitment. */
export const mention = z.object({
  documentId: z.string(),
  articleId: z.string(),
  /** The newsletter's editor's note (编者按), or the policy's own text. */
  part: z.enum(['note', 'body']),
  /** 1-based line of the value's first character; of a milestone: of its date. */
  line,
  /** UTF-16 offsets into the document's decoded text; `text.slice(start, end) === quote`. */
  start: offset,
  end: offset,
  /** Offsets of the value (of a milestone: of its date). */
  valueStart: offset,
  valueEnd: offset,
  /** The value as written; empty for a milestone. */
  valueText: z.string(),
  quote: z.string(),
  /** The quote with page breaks and page numbers healed, where that differs. */
  displayText: z.string().optional(),
});
export type Mention = z.infer<typeof mention>;
