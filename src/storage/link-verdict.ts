/** What a person says of a result that a document reports: that it answers a commitment, or that it does not. */
import { z } from '../domain/dataset/schema/zod.ts';
import { fingerprint } from '../domain/dataset/schema.ts';
import { verdictKey, VERDICTS } from '../domain/progress/verdict.ts';
import { rowShape } from './row.ts';

export const linkVerdict = z
  .object({
    /** Commitment and result: a second word on the same pair takes the place of the first. */
    id: z.string().min(1),
    targetId: z.string().min(1),
    /** Of the commitment, by which it is known again where the data change. */
    fingerprint,
    resultId: z.string().min(1),
    verdict: z.enum(VERDICTS),
    who: z.string().min(1),
    why: z.string().min(1),
    /** Where the result stands, and its sentence: by these it is found again, or said to be gone. */
    told: z.object({ documentId: z.string().min(1), quote: z.string() }).exactOptional(),
    ...rowShape,
  })
  .refine((row) => row.id === verdictKey(row), { path: ['id'], error: 'not of its pair' });

export type LinkVerdict = z.infer<typeof linkVerdict>;
