/** The interfaces behind which rows are kept. Nothing here knows Dexie. */
import type { Row } from './row.ts';

/** Why the store cannot be used. `detail` is the browser's own word, shown as it is. */
export type StorageReason =
  | 'missing'
  | 'blocked'
  | 'superseded'
  | 'newer'
  | 'quota'
  | 'invalid'
  | 'closed'
  | 'denied'
  | 'other';

export interface StorageFailure {
  readonly reason: StorageReason;
  readonly detail: string;
}

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: StorageFailure };

/** A row that does not have its form. It stays where it is, is shown as it is, and goes into every backup. */
export interface Unreadable<T extends string = string> {
  readonly table: T;
  readonly key: string;
  readonly problem: string;
  readonly raw: unknown;
}

/** Everything readable, latest change first, and what is not. */
export interface Listing<R> {
  readonly rows: readonly R[];
  readonly unreadable: readonly Unreadable[];
}

export type PutResult<R> =
  | { readonly kind: 'saved'; readonly row: R }
  /** Somebody else wrote or deleted the row since it was read; nothing was written. */
  | { readonly kind: 'conflict'; readonly current: R | null };

/** One transaction: all were written, or, where one was changed elsewhere, none. */
export type BatchResult<R> =
  | { readonly kind: 'saved'; readonly rows: readonly R[] }
  | { readonly kind: 'conflict'; readonly ids: readonly string[] };

/** Rows to write carry the revision that was read, 0 where they are new. */
export interface Repository<R extends Row> {
  readonly list: () => Promise<Outcome<Listing<R>>>;
  readonly get: (id: string) => Promise<Outcome<R | null>>;
  readonly put: (draft: R) => Promise<Outcome<PutResult<R>>>;
  readonly putAll: (drafts: readonly R[]) => Promise<Outcome<BatchResult<R>>>;
  /** Deletes what was read; a row changed since stays, and is handed back. */
  readonly remove: (row: Pick<R, 'id' | 'revision'>) => Promise<Outcome<PutResult<R>>>;
  /** Calls back now and after every change, in this tab and in others, until it is unsubscribed. */
  readonly subscribe: (onChange: (outcome: Outcome<Listing<R>>) => void) => () => void;
}

/** The state of the way to the store. */
export type Connection =
  | { readonly kind: 'open' }
  /** Another tab keeps an older version open. */
  | { readonly kind: 'blocked' }
  /** Another tab has opened a newer version; this one cannot write until it is reloaded. */
  | { readonly kind: 'superseded' }
  /** It was written by a newer version than this one, which leaves it as it is. */
  | { readonly kind: 'newer' };
