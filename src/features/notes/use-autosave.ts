import { useEffect, useState } from 'react';
import { whenLeaving } from '../../platform/leaving.ts';
import { subjectKey } from '../../storage/drafts.ts';
import type { Note, NoteContent } from '../../storage/note.ts';
import { useDrafts, useNotes } from '../../ui/shell/work.ts';
import { Autosave, type NewNote, type SaveState } from './autosave.ts';

export interface NoteEditing {
  readonly content: NoteContent;
  readonly state: SaveState;
  readonly autosave: Autosave;
}

/** Keeps one note's autosave alive for as long as its card is on the screen. `fresh.id` never changes. */
export function useAutosave(note: Note | null, fresh: NewNote): NoteEditing {
  const notes = useNotes();
  const drafts = useDrafts();
  const [shown, show] = useState<{ content: NoteContent; state: SaveState } | null>(null);
  const [autosave] = useState(() => {
    const { id, subject } = fresh;
    const later = (run: () => void, ms: number) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    };
    return new Autosave(note, drafts.read(id), fresh, {
      put: notes.put,
      now: notes.now,
      keepDraft: (content, baseRevision) =>
        drafts.keep({ noteId: id, subject, subjectKey: subjectKey(subject), content, baseRevision }),
      dropDraft: () => drafts.drop(id),
      later,
      onChange: (content, state) => show({ content, state }),
    });
  });
  const { subject } = fresh;
  useEffect(() => autosave.know(subject), [autosave, subject]);
  useEffect(() => {
    if (note !== null) autosave.receive(note);
  }, [autosave, note]);
  useEffect(() => {
    const flush = (): void => void autosave.flush();
    if (autosave.state.kind === 'recovered') flush();
    const stop = whenLeaving(flush);
    return () => {
      stop();
      flush();
    };
  }, [autosave]);
  return { content: shown?.content ?? autosave.content, state: shown?.state ?? autosave.state, autosave };
}
