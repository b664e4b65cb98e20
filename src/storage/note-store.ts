/** Notes in IndexedDB through Dexie: the one folder that knows it. Loaded after the first readable paint. */
import './no-eval.ts';
import { Dexie, liveQuery, type EntityTable } from 'dexie';
import { note as noteSchema, type Note } from './note.ts';
import type {
  NoteDraft,
  NoteRepository,
  NoteSnapshot,
  Outcome,
  PutResult,
  StorageFailure,
  StorageReason,
} from './repository.ts';

/** A name of our own: database names are shared by every path of one host. */
export const DATABASE_NAME = 'policy-targets-notes';

class NotesDatabase extends Dexie {
  declare readonly notes: EntityTable<Note, 'id'>;

  constructor(name: string) {
    super(name);
    // Never change a published version: add the next one with its upgrade.
    this.version(1).stores({ notes: 'id, targetId, updatedAt' });
  }
}

/** Dexie wraps what the browser threw, sometimes twice (closed, because opening failed, because the API is missing). */
function rootOf(error: unknown): unknown {
  return error instanceof Dexie.DexieError && error.inner instanceof Error ? rootOf(error.inner) : error;
}

const REASONS: ReadonlyMap<string, StorageReason> = new Map([
  ['QuotaExceededError', 'quota'],
  ['MissingAPIError', 'missing'],
  ['ZodError', 'invalid'],
  ['$ZodError', 'invalid'],
  ['DatabaseClosedError', 'closed'],
  ['InvalidStateError', 'closed'],
]);

/** Maps what was thrown to what a person can do about it. */
export function failureOf(error: unknown): StorageFailure {
  const root = rootOf(error);
  if (!(root instanceof Error)) return { reason: 'other', detail: String(root) };
  return { reason: REASONS.get(root.name) ?? 'other', detail: `${root.name}: ${root.message}` };
}

async function attempt<T>(run: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await run() };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

/** Rows that do not have the form of a note are counted and left where they are. Latest change first. */
async function readAll(database: NotesDatabase): Promise<NoteSnapshot> {
  const rows: unknown[] = await database.notes.orderBy('updatedAt').toArray();
  const parsed = rows.toReversed().map((row) => noteSchema.safeParse(row));
  const notes = parsed.flatMap((result) => (result.success ? [result.data] : []));
  return { notes, corrupt: rows.length - notes.length };
}

/** Compares and writes in one transaction, so that two tabs cannot both believe to be the latest. */
function putIfUnchanged(database: NotesDatabase, draft: NoteDraft): Promise<PutResult> {
  return database.transaction('rw', database.notes, async (): Promise<PutResult> => {
    const stored: unknown = await database.notes.get(draft.id);
    const current = stored === undefined ? null : noteSchema.parse(stored);
    if ((current?.revision ?? 0) !== draft.revision) return { kind: 'conflict', current };
    const note = noteSchema.parse({ ...draft, revision: draft.revision + 1 });
    await database.notes.put(note);
    return { kind: 'saved', note };
  });
}

export function openNoteStore(name: string = DATABASE_NAME): NoteRepository {
  const database = new NotesDatabase(name);
  return {
    list: () => attempt(() => readAll(database)),
    get: (id) =>
      attempt(async () => {
        const stored: unknown = await database.notes.get(id);
        return stored === undefined ? null : noteSchema.parse(stored);
      }),
    put: (draft) => attempt(() => putIfUnchanged(database, draft)),
    remove: (id) => attempt(() => database.notes.delete(id)),
    subscribe: (onChange) => {
      const subscription = liveQuery(() => readAll(database)).subscribe({
        next: (value) => onChange({ ok: true, value }),
        error: (error: unknown) => onChange({ ok: false, failure: failureOf(error) }),
      });
      // A live query waits for a database that could not be opened, in silence: the failure is asked for.
      database.open().catch((error: unknown) => onChange({ ok: false, failure: failureOf(error) }));
      return () => subscription.unsubscribe();
    },
  };
}
