/** The page's one store, fetched when it is first asked for: neither Dexie nor the validator is needed to read the list. */
import type { Store } from './note-store.ts';

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
