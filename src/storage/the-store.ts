/** The page's one store, fetched when it is first asked for: neither Dexie nor the validator is needed to read the list. */
import type { Store } from './note-store.ts';
import { hasDatabase, onDatabase } from './presence.ts';

let opening: Promise<Store> | null = null;

export function theStore(): Promise<Store> {
  if (opening === null) {
    opening = import('./note-store.ts').then(({ openStore }) => openStore());
    // A failed fetch (offline, an update in between) may be tried again.
    opening.catch(() => {
      opening = null;
    });
  }
  return opening;
}

export interface StoreListener {
  /** Nothing was ever written in this browser; `open` follows if that changes. */
  readonly none: () => void;
  readonly open: (store: Store) => void;
  readonly failed: (error: unknown) => void;
}

/** Hands over the store once there is one to read: now, or when this tab or another first writes. */
export function whenStored(listener: StoreListener): () => void {
  let isSettled = false;
  let isGone = false;
  const open = async (): Promise<void> => {
    if (isSettled) return;
    isSettled = true;
    stopListening();
    try {
      const store = await theStore();
      if (!isGone) listener.open(store);
    } catch (error) {
      if (!isGone) listener.failed(error);
    }
  };
  // Listening begins before the question, so that a database made in between is not missed.
  const stopListening = onDatabase(() => void open());
  void hasDatabase().then((isThere) => {
    if (isThere) void open();
    else if (!isSettled) listener.none();
  });
  return () => {
    isGone = true;
    isSettled = true;
    stopListening();
  };
}
