/** A note as version 1 of the store kept it, and what it becomes. Never change this file: people have such rows. */
import { z } from '../domain/dataset/schema/zod.ts';
import { fingerprint } from '../domain/dataset/schema.ts';
import type { Note } from './note.ts';

export const noteV1 = z.object({
  id: z.uuid(),
  targetId: z.string().min(1),
  fingerprint,
  text: z.string(),
  createdAt: z.int().nonnegative(),
  updatedAt: z.int().nonnegative(),
  revision: z.int().positive(),
});

export function upgradeNoteV1({ targetId, fingerprint: print, ...rest }: z.infer<typeof noteV1>): Note {
  return {
    ...rest,
    subject: { kind: 'target', id: targetId, fingerprint: print },
    tags: [],
    status: null,
    office: '',
    links: [],
  };
}
