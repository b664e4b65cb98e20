/** A note's row. Its form is validated whenever it is written or read. */
import { z } from '../domain/dataset/schema/zod.ts';
import { safeLink } from '../domain/notes/safe-link.ts';
import { fingerprint } from '../domain/dataset/schema.ts';
import { rowShape } from './row.ts';

/** What a note is about. A commitment is kept with its fingerprint, which tells a changed or vanished one from the same. */
const noteSubject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('target'), id: z.string().min(1), fingerprint }),
  z.object({ kind: z.literal('region'), code: z.string().min(1), name: z.string() }),
  z.object({ kind: z.literal('document'), id: z.string().min(1), title: z.string() }),
  z.object({ kind: z.literal('none') }),
]);

const noteLink = z.object({
  url: z.string().refine((url) => safeLink(url) !== null, 'only http, https and mailto'),
  title: z.string(),
});

/** What a person writes; the rest of the row is bookkeeping. */
const noteContent = z.object({
  /** Light Markdown. */
  text: z.string(),
  tags: z.array(z.string().min(1)),
  /** Id of one of the statuses in the settings, or null. */
  status: z.string().min(1).nullable(),
  /** 责任部门 */
  office: z.string(),
  links: z.array(noteLink),
});

export const note = noteContent.extend({ id: z.uuid(), subject: noteSubject, ...rowShape });

export type Note = z.infer<typeof note>;
export type NoteSubject = z.infer<typeof noteSubject>;
export type NoteContent = z.infer<typeof noteContent>;
