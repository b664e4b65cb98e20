import { useState } from 'react';
import type { Note } from '../../storage/note.ts';
import type { NewNote } from './autosave.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { NoteView } from './NoteView.tsx';
import { useAutosave } from './use-autosave.ts';

interface Props {
  /** Null: a note that is not written yet. */
  readonly note: Note | null;
  readonly fresh: NewNote;
  readonly label: string;
  readonly onRemoved?: () => void;
}

/** A note to read, and to write on request. One that is new or has something unsaved opens for writing. */
export function NoteCard({ note, fresh, label, onRemoved }: Props) {
  const editing = useAutosave(note, fresh);
  const [isOpen, setOpen] = useState(note === null);
  const { state, autosave, content } = editing;
  const isUnsettled = ['recovered', 'failed', 'conflict'].includes(state.kind);
  if (note !== null && !isOpen && !isUnsettled)
    return <NoteView note={note} content={content} onEdit={() => setOpen(true)} />;
  const done = (): void => {
    void autosave.flush();
    setOpen(false);
  };
  return (
    <NoteEditor
      id={fresh.id}
      note={note}
      editing={editing}
      label={label}
      onDone={note === null ? null : done}
      onRemoved={onRemoved}
    />
  );
}
