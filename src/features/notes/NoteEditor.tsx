import { useId } from 'react';
import type { Note } from '../../storage/note.ts';
import { useShell } from '../shell.ts';
import type { Autosave, NewNote } from './autosave.ts';
import { SaveStatus } from './SaveStatus.tsx';
import { useAutosave } from './use-autosave.ts';

interface Props {
  /** Null: a note that is not written yet. */
  readonly note: Note | null;
  readonly fresh: NewNote;
  /** Names the note for those who do not see where it stands. */
  readonly label: string;
  readonly onRemoved?: () => void;
}

/** One note, saved as one types. */
export function NoteEditor({ note, fresh, label, onRemoved }: Props) {
  const { i18n } = useShell();
  const { text, state, autosave } = useAutosave(note, fresh);
  const statusId = useId();
  return (
    <div className="note">
      <textarea
        className="input note-text"
        aria-label={label}
        aria-describedby={statusId}
        placeholder={i18n.t('notes.placeholder')}
        rows={3}
        value={text}
        onChange={(event) => autosave.type(event.target.value)}
        onBlur={() => void autosave.flush()}
      />
      {state.kind === 'conflict' && <Conflict current={state.current} autosave={autosave} />}
      <div className="note-foot small">
        <SaveStatus id={statusId} state={state} note={note} onRetry={() => void autosave.flush()} />
        {note !== null && <DeleteButton note={note} autosave={autosave} onRemoved={onRemoved} />}
      </div>
    </div>
  );
}

interface DeleteButtonProps {
  readonly note: Note;
  readonly autosave: Autosave;
  readonly onRemoved: (() => void) | undefined;
}

/** Deletes at once and offers to undo; what was typed last is what comes back. */
function DeleteButton({ note, autosave, onRemoved }: DeleteButtonProps) {
  const { i18n, notes, notify } = useShell();
  const remove = async (button: HTMLElement) => {
    // The button goes with its note; the focus stays nearby.
    button.closest<HTMLElement>('.panel, main')?.focus({ preventScroll: true });
    const { text } = autosave;
    autosave.close();
    const outcome = await notes.remove(note.id);
    if (!outcome.ok) {
      notify({ text: i18n.t('notes.state.failed', { reason: outcome.failure.detail }) });
      return;
    }
    onRemoved?.();
    const restore = () => void notes.put({ ...note, text, revision: 0 });
    notify({ text: i18n.t('notes.deleted'), action: { label: i18n.t('notes.undo'), run: restore } });
  };
  return (
    <button
      type="button"
      className="button button-quiet small"
      onClick={(event) => void remove(event.currentTarget)}
    >
      {i18n.t('notes.delete')}
    </button>
  );
}

function Conflict({ current, autosave }: { readonly current: Note | null; readonly autosave: Autosave }) {
  const { i18n } = useShell();
  return (
    <div className="conflict small" role="alert">
      <p>{i18n.t(current === null ? 'notes.conflict.gone' : 'notes.conflict')}</p>
      {current !== null && (
        <blockquote>{current.text === '' ? i18n.t('notes.blank') : current.text}</blockquote>
      )}
      <button type="button" className="button" onClick={() => void autosave.keepMine()}>
        {i18n.t(current === null ? 'notes.conflict.recreate' : 'notes.conflict.mine')}
      </button>
      {current !== null && (
        <button type="button" className="button" onClick={() => autosave.keepTheirs()}>
          {i18n.t('notes.conflict.theirs')}
        </button>
      )}
    </div>
  );
}
