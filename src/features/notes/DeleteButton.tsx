import { Button } from '../../charts/view/Button.tsx';
import type { Note } from '../../storage/note.ts';
import { useI18n } from '../../ui/shell/contexts.ts';
import { useStep } from '../../ui/proposal/use-step.ts';
import { useNotes } from '../../ui/shell/work.ts';
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
