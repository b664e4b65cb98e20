import { useEffect, useMemo, useState } from 'react';
import type { NotesPort, NotesState } from '../features/notes-port.ts';
import { now } from '../platform/clock.ts';
import type { Note } from '../storage/note.ts';
import type { NoteRepository, NoteSnapshot, Outcome } from '../storage/repository.ts';

/** Storage comes after the first readable paint: Dexie and the validator are not needed to read the list. */
let opening: Promise<NoteRepository> | null = null;
function openRepository(): Promise<NoteRepository> {
  opening ??= import('../storage/note-store.ts').then(({ openNoteStore }) => openNoteStore());
  return opening;
}

function groupByTarget(notes: readonly Note[]): ReadonlyMap<string, readonly Note[]> {
  const groups = new Map<string, Note[]>();
  for (const note of notes) {
    const group = groups.get(note.targetId);
    if (group === undefined) groups.set(note.targetId, [note]);
    else group.push(note);
  }
  return groups;
}

function stateOf(outcome: Outcome<NoteSnapshot>): NotesState {
  if (!outcome.ok) return { kind: 'failed', failure: outcome.failure };
  const { notes, corrupt } = outcome.value;
  return { kind: 'ready', all: notes, byTarget: groupByTarget(notes), corrupt };
}

function afterPaint(run: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(run, 200);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(run, { timeout: 1000 });
  return () => window.cancelIdleCallback(handle);
}

export function useNotes(): NotesPort {
  const [state, setState] = useState<NotesState>({ kind: 'opening' });
  useEffect(() => {
    let unsubscribe = (): void => {};
    let isGone = false;
    const cancel = afterPaint(() => {
      openRepository().then(
        (repository) => {
          if (!isGone) unsubscribe = repository.subscribe((outcome) => setState(stateOf(outcome)));
        },
        (error: unknown) => setState({ kind: 'failed', failure: { reason: 'other', detail: String(error) } }),
      );
    });
    return () => {
      isGone = true;
      cancel();
      unsubscribe();
    };
  }, []);
  return useMemo(
    () => ({
      state,
      put: async (draft) => (await openRepository()).put(draft),
      remove: async (id) => (await openRepository()).remove(id),
      now,
    }),
    [state],
  );
}
