/** What a person has made, as screens see it; the store behind is opened after the first paint. */
import type { Note } from '../../../storage/note.ts';
import type { Observation } from '../../../storage/observation.ts';
import type {
  BatchResult,
  Connection,
  Outcome,
  PutResult,
  StorageFailure,
  Unreadable,
} from '../../../storage/repository.ts';
import type { Status } from '../../../storage/setting.ts';

/** Rows of one kind, live: in this tab and in others. */
export type RowsState<R> =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly failure: StorageFailure }
  | {
      readonly kind: 'ready';
      readonly all: readonly R[];
      readonly byTarget: ReadonlyMap<string, readonly R[]>;
      /** Rows that could not be read; they stay where they are. */
      readonly unreadable: readonly Unreadable[];
    };

export interface RowsPort<R> {
  readonly state: RowsState<R>;
  readonly put: (draft: R) => Promise<Outcome<PutResult<R>>>;
  readonly putAll: (drafts: readonly R[]) => Promise<Outcome<BatchResult<R>>>;
  readonly remove: (row: R) => Promise<Outcome<PutResult<R>>>;
  /** The time, in milliseconds, for a row's own stamps. */
  readonly now: () => number;
}

export type NotesPort = RowsPort<Note>;
export type ProgressPort = RowsPort<Observation>;

/** Whether the browser has promised not to clear what is stored; `null`: not asked yet, or it cannot say. */
export interface StoreHealth {
  readonly connection: Connection;
  readonly persisted: boolean | null;
}

export interface StatusesPort {
  /** The person's own set; null while it was never changed. */
  readonly own: readonly Status[] | null;
  readonly save: (statuses: readonly Status[]) => Promise<Outcome<unknown>>;
}
