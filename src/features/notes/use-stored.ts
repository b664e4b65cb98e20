import { useState } from 'react';
import { useLoaded } from '../../platform/use-loaded.ts';
import type { Store } from '../../storage/note-store.ts';
import type { Outcome } from '../../storage/repository.ts';
import { theStore } from '../../storage/the-store.ts';

/** What the store says when the part is opened; `otherwise` until then, and where it cannot. */
export function useStored<T>(read: (store: Store) => Promise<Outcome<T>>, otherwise: T): T {
  const [loading] = useState(() => theStore().then(read));
  const loaded = useLoaded(loading);
  return loaded.kind === 'ready' && loaded.value.ok ? loaded.value.value : otherwise;
}
