/** Drafts in IndexedDB, beside the rows that they are to become. */
import type { DraftShelf } from './draft-box.ts';
import { parseDraft, type DraftRow } from './drafts.ts';
import type { Gateway } from './gateway.ts';

/** Null where it is no row of ours. */
function rowOf(raw: unknown): DraftRow | null {
  if (typeof raw !== 'object' || raw === null || !('noteId' in raw) || !('stamp' in raw)) return null;
  const { noteId, stamp } = raw;
  if (typeof noteId !== 'string' || typeof stamp !== 'number') return null;
  const draft: unknown = 'draft' in raw ? raw.draft : null;
  if (draft === null) return { noteId, stamp, draft };
  const parsed = parseDraft(noteId, draft);
  return parsed === null ? null : { noteId, stamp, draft: parsed };
}

export function draftShelf({ database, run }: Gateway): DraftShelf {
  const { drafts } = database;
  const keep = (row: DraftRow): Promise<void> =>
    database.transaction('rw', drafts, async () => {
      const before = rowOf(await drafts.get(row.noteId));
      // Another tab may have written or settled a later one.
      if (before === null || before.stamp <= row.stamp) await drafts.put(row);
    });
  return {
    all: () => run(async () => (await drafts.toArray()).flatMap((raw) => rowOf(raw) ?? [])),
    keep: (row) => run(() => keep(row)),
    forget: (noteIds) => run(() => drafts.bulkDelete([...noteIds])),
  };
}
