/** A person's correction on a record of the built-in dataset; one row for each field of each target. */
import { z } from '../domain/dataset/schema/zod.ts';
import { correction } from '../domain/curation/curation.ts';
import { correctionKey } from '../domain/curation/key.ts';
import { rowShape } from './row.ts';

export const storedCorrection = z
  .object({
    /** Target and field: a second correction of the same takes the place of the first. */
    id: z.string().min(1),
    correction,
    ...rowShape,
  })
  .refine((row) => row.id === correctionKey(row.correction), {
    path: ['id'],
    error: 'not of its correction',
  });

export type StoredCorrection = z.infer<typeof storedCorrection>;
