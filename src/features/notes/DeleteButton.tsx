import { Button } from '../../charts/view/Button.tsx';
import type { Note } from '../../storage/note.ts';
import { useI18n, useNotify } from '../../ui/shell/contexts.ts';
import { useNotes } from '../../ui/shell/work.ts';
import { failureText } from '../../ui/trouble/storage-words.ts';
import type { Autosave } from './autosave.ts';

interface Props {
  readonly note: Note;
  readonly autosave: Autosave;
  readonly onRemoved: (() => void) | undefined;
}

/** Deletes at once and offers to undo; what was typed last is what comes back. */
export function DeleteButton({ note, autosave, onRemoved }: Props) {
  const i18n = useI18n();
  const notes = useNotes();
  const notify = useNotify();
  const remove = async (button: HTMLElement) => {
    // The button goes with its note; the focus stays nearby.
    button.closest<HTMLElement>('.panel, main')?.focus({ preventScroll: true });
    const { content } = autosave;
    const outcome = await notes.remove((await autosave.close()) ?? note);
    if (!outcome.ok || outcome.value.kind === 'conflict') {
      autosave.reopen();
      const reason = outcome.ok ? i18n.t('notes.deleteConflict') : failureText(outcome.failure, i18n);
      notify({ text: i18n.t('notes.notDeleted', { reason }) });
      return;
    }
    onRemoved?.();
    const restore = () => void notes.put({ ...note, ...content, revision: 0 });
    notify({ text: i18n.t('notes.deleted'), action: { label: i18n.t('common.undo'), run: restore } });
  };
  return (
    <Button look="button-quiet small" onClick={(event) => void remove(event.currentTarget)}>
      {i18n.t('notes.delete')}
    </Button>
  );
}
