import { useId } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { download } from '../../platform/download.ts';
import type { Note, NoteContent } from '../../storage/note.ts';
import { theStore } from '../../storage/the-store.ts';
import { useI18n } from '../../ui/shell/contexts.ts';
import { NoteFields } from './NoteFields.tsx';
import { rescueText } from './rescue-text.ts';
import { SaveStatus, useIsKept } from './SaveStatus.tsx';
import type { NoteEditing } from './use-autosave.ts';
import { useStep } from '../../ui/proposal/use-step.ts';
import { useNotes } from '../../ui/shell/work.ts';
import type { Autosave } from './autosave.ts';
import { statusLabel, useStatuses } from '../../ui/shell/use-statuses.ts';
import type { ContentKey } from './merge-content.ts';

interface Props {
  readonly id: string;
  readonly note: Note | null;
  readonly editing: NoteEditing;
  /** Names the note for those who do not see where it stands. */
  readonly label: string;
  /** Null where reading is not offered: a note that is not written yet. */
  readonly onDone: (() => void) | null;
  readonly onRemoved: (() => void) | undefined;
}

/** Who has put the cursor here is about to write; a failure is told by the write itself. */
const fetchStore = (): void => void theStore().catch(() => {});

/** One note, saved as one types. */
export function NoteEditor({ id, note, editing, label, onDone, onRemoved }: Props) {
  const i18n = useI18n();
  const { content, state, autosave } = editing;
  const statusId = useId();
  const isKept = useIsKept(id);
  // Until an answer has come the draft may only be on its way.
  const isAlone = !isKept && (state.kind === 'failed' || state.kind === 'conflict');
  return (
    <div className="note">
      <textarea
        className="input note-text"
        aria-label={label}
        aria-describedby={statusId}
        placeholder={i18n.t('notes.placeholder')}
        rows={3}
        value={content.text}
        onChange={(event) => autosave.change({ text: event.target.value })}
        onFocus={fetchStore}
        onBlur={() => void autosave.flush()}
      />
      {state.kind === 'conflict' && (
        <Conflict current={state.current} fields={state.fields} autosave={autosave} />
      )}
      <NoteFields content={content} onChange={(patch) => autosave.change(patch)} />
      {isAlone && (
        <div className="warned conflict small" role="alert">
          <p>{i18n.t('notes.unkept')}</p>
          <RescueButton content={content} />
        </div>
      )}
      <div className="in-row spread note-foot small">
        <SaveStatus
          id={statusId}
          noteId={id}
          state={state}
          note={note}
          onRetry={() => void autosave.flush()}
        />
        <span className="in-row">
          {state.kind === 'failed' && isKept && <RescueButton content={content} />}
          {note !== null && <DeleteButton note={note} autosave={autosave} onRemoved={onRemoved} />}
          {onDone !== null && (
            <Button look="small" onClick={onDone}>
              {i18n.t('notes.done')}
            </Button>
          )}
        </span>
      </div>
    </div>
  );
}

/** Where the store takes nothing, the text can leave as a file, with the fields that were filled in. */
function RescueButton({ content }: { readonly content: NoteContent }) {
  const i18n = useI18n();
  return (
    <Button
      look="small"
      onClick={() => download(`${i18n.t('notes.rescueFile')}.md`, rescueText(content, i18n), 'text/markdown')}
    >
      {i18n.t('notes.rescue')}
    </Button>
  );
}

interface DeleteButtonProps {
  readonly note: Note;
  readonly autosave: Autosave;
  readonly onRemoved: (() => void) | undefined;
}

/** Deletes at once and offers to undo; what was typed last is what comes back. */
function DeleteButton({ note, autosave, onRemoved }: DeleteButtonProps) {
  const i18n = useI18n();
  const notes = useNotes();
  const step = useStep();
  const remove = async (button: HTMLElement) => {
    // The button goes with its note; the focus stays nearby.
    button.closest<HTMLElement>('.panel, main')?.focus({ preventScroll: true });
    const { content } = autosave;
    const isGone = await step(
      notes.remove((await autosave.close()) ?? note),
      {
        done: () => i18n.t('notes.deleted'),
        conflict: i18n.t('notes.deleteConflict'),
        failed: (reason) => i18n.t('notes.notDeleted', { reason }),
      },
      () => notes.put({ ...note, ...content, revision: 0 }),
    );
    if (isGone) onRemoved?.();
    else autosave.reopen();
  };
  return (
    <Button look="button-quiet small" onClick={(event) => void remove(event.currentTarget)}>
      {i18n.t('notes.delete')}
    </Button>
  );
}

interface ConflictProps {
  readonly current: Note | null;
  readonly fields: readonly ContentKey[];
  readonly autosave: Autosave;
}

/** The note was written elsewhere in the meantime: both are shown, and the person chooses. */
function Conflict({ current, fields, autosave }: ConflictProps) {
  const i18n = useI18n();
  return (
    <div className="warned conflict small" role="alert">
      <p>{i18n.t(current === null ? 'notes.conflict.gone' : 'notes.conflict')}</p>
      {current !== null && <Theirs current={current} fields={fields} />}
      <Button onClick={() => void autosave.keepMine()}>
        {i18n.t(current === null ? 'notes.conflict.recreate' : 'notes.conflict.mine')}
      </Button>
      {current !== null && (
        <Button onClick={() => autosave.keepTheirs()}>{i18n.t('notes.conflict.theirs')}</Button>
      )}
    </div>
  );
}

function Theirs({ current, fields }: { readonly current: Note; readonly fields: readonly ContentKey[] }) {
  const i18n = useI18n();
  const statuses = useStatuses();
  const others = [
    fields.includes('status') && current.status !== null
      ? i18n.labelled(i18n.t('field.status'), statusLabel(statuses, current.status))
      : null,
    fields.includes('office') ? i18n.labelled(i18n.t('notes.office'), current.office) : null,
    fields.includes('links') ? current.links.map(({ url }) => url).join(' ') : null,
  ].filter((line) => line !== null);
  return (
    <>
      {fields.includes('text') && (
        <blockquote>{current.text === '' ? i18n.t('notes.blank') : current.text}</blockquote>
      )}
      {others.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}
