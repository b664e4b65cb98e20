/** A second reader's answer on one document, and what of it was left aside. What was taken stands with the decisions. */
import { z } from '../domain/dataset/schema/zod.ts';
import { LONGEST_ANSWER } from '../domain/second-reading/limits.ts';
import { rowShape } from './row.ts';

export const secondReading = z.object({
  /** Of the document. */
  id: z.string().min(1),
  /** Who read it: a colleague, a language model. */
  reader: z.string().min(1),
  /** As it was given; it is held against the text anew each time. */
  answer: z.string().max(LONGEST_ANSWER),
  /** Ids of differences in which the first reading stands. */
  left: z.array(z.string()),
  ...rowShape,
});

export type SecondReading = z.infer<typeof secondReading>;
