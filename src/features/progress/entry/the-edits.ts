/** The page's one set of unwritten entries: it stays while other screens are open, and closing the page is asked about. */
import { useSyncExternalStore } from 'react';
import { askBeforeLeaving } from '../../../platform/leave-guard.ts';
import { NO_EDITS, rowsIn, type Edits } from './edits.ts';

let edits = NO_EDITS;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function changeEdits(change: (edits: Edits) => Edits): void {
  edits = change(edits);
  askBeforeLeaving('entries', rowsIn(edits.draft) > 0);
  for (const listener of listeners) listener();
}

export const useEdits = (): Edits => useSyncExternalStore(subscribe, () => edits);
