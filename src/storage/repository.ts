/** The interface behind which notes are kept. */
import type { Note } from './note.ts';

/** Why the store cannot be used. `detail` is the browser's own word, shown as it is. */
export type StorageReason = 'missing' | 'blocked' | 'quota' | 'invalid' | 'closed' | 'other';

export interface StorageFailure {
  readonly reason: StorageReason;
  readonly detail: string;
}

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: StorageFailure };

/** Everything readable, and how many rows were not. */
export interface NoteSnapshot {
  readonly notes: readonly Note[];
  readonly corrupt: number;
}

export type PutResult =
  | { readonly kind: 'saved'; readonly note: Note }
  /** Somebody else wrote or deleted the row since it was read; nothing was written. */
  | { readonly kind: 'conflict'; readonly current: Note | null };

/** A note to write: `revision` is the one that was read, 0 for a new note. */
export type NoteDraft = Note | (Omit<Note, 'revision'> & { readonly revision: 0 });

export interface NoteRepository {
  readonly list: () => Promise<Outcome<NoteSnapshot>>;
  readonly get: (id: string) => Promise<Outcome<Note | null>>;
  readonly put: (draft: NoteDraft) => Promise<Outcome<PutResult>>;
  readonly remove: (id: string) => Promise<Outcome<void>>;
  /** Calls back now and after every change, in this tab and in others, until it is unsubscribed. */
  readonly subscribe: (onChange: (outcome: Outcome<NoteSnapshot>) => void) => () => void;
}
