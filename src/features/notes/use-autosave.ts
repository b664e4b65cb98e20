import { useEffect, useState } from 'react';
import { localStore } from '../../platform/local-storage.ts';
import { dropDraft, keepDraft, readDraft } from '../../storage/drafts.ts';
import type { Note } from '../../storage/note.ts';
import { useShell } from '../shell.ts';
import { Autosave, type NewNote, type SaveState } from './autosave.ts';

const DELAY_MS = 500;

export interface NoteEditing {
  readonly text: string;
  readonly state: SaveState;
  readonly autosave: Autosave;
}

/** Keeps one note's autosave alive for as long as its editor is on the screen. `fresh.id` never changes. */
export function useAutosave(note: Note | null, fresh: NewNote): NoteEditing {
  const { notes } = useShell();
  const [shown, show] = useState<{ text: string; state: SaveState } | null>(null);
  const [autosave] = useState(() => {
    const { id, targetId } = fresh;
    const recovered = readDraft(localStore(), id)?.text ?? null;
    const later = (run: () => void) => {
      const timer = setTimeout(run, DELAY_MS);
      return () => clearTimeout(timer);
    };
    return new Autosave(note, recovered, fresh, {
      put: notes.put,
      now: notes.now,
      keepDraft: (text) => void keepDraft(localStore(), { noteId: id, targetId, text }),
      dropDraft: () => dropDraft(localStore(), id),
      later,
      onChange: (text, state) => show({ text, state }),
    });
  });
  const { fingerprint } = fresh;
  useEffect(() => autosave.know(fingerprint), [autosave, fingerprint]);
  useEffect(() => {
    if (note !== null) autosave.receive(note);
  }, [autosave, note]);
  useEffect(() => {
    const flush = (): void => void autosave.flush();
    if (autosave.state.kind === 'recovered') flush();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [autosave]);
  return { text: shown?.text ?? autosave.text, state: shown?.state ?? autosave.state, autosave };
}
