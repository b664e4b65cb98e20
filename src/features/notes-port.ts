/** Notes as screens see them; the store behind is opened after the first paint. */
import type { Note } from '../storage/note.ts';
import type { NoteDraft, Outcome, PutResult, StorageFailure } from '../storage/repository.ts';

export type NotesState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly failure: StorageFailure }
  | {
      readonly kind: 'ready';
      readonly all: readonly Note[];
      readonly byTarget: ReadonlyMap<string, readonly Note[]>;
      /** Rows that could not be read; they stay where they are. */
      readonly corrupt: number;
    };

export interface NotesPort {
  readonly state: NotesState;
  readonly put: (draft: NoteDraft) => Promise<Outcome<PutResult>>;
  readonly remove: (id: string) => Promise<Outcome<void>>;
  /** The time, in milliseconds, for a note's own stamps. */
  readonly now: () => number;
}
