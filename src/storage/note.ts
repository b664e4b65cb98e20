/** A note's row. Its form is validated whenever it is written or read. */
import * as z from 'zod';
import { fingerprint } from '../domain/schema.ts';

const moment = z.int().nonnegative();

export const note = z.object({
  id: z.uuid(),
  targetId: z.string().min(1),
  /** The commitment as it was when the note was written: tells a changed or vanished one from the same. */
  fingerprint,
  text: z.string(),
  /** Milliseconds since the epoch. */
  createdAt: moment,
  updatedAt: moment,
  /** Counts the writes; a writer that read an older revision does not overwrite a newer one. */
  revision: z.int().positive(),
});

export type Note = z.infer<typeof note>;
