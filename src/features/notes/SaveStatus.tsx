import { useSyncExternalStore } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import type { I18n } from '../../i18n/index.ts';
import type { Note } from '../../storage/note.ts';
import { useI18n } from '../../ui/shell/contexts.ts';
import { useDrafts } from '../../ui/shell/work.ts';
import { failureText } from '../../ui/trouble/storage-words.ts';
import type { SaveState } from './autosave.ts';

interface Props {
  readonly id: string;
  readonly noteId: string;
  readonly state: SaveState;
  readonly note: Note | null;
  readonly onRetry: () => void;
}

function stateText(state: SaveState, note: Note | null, i18n: I18n): string {
  switch (state.kind) {
    case 'clean':
      if (note === null) return i18n.t('notes.state.clean');
      return i18n.t('notes.updated', { time: i18n.format.moment(note.updatedAt) });
    case 'recovered':
      return i18n.t('notes.state.draft');
    case 'editing':
      return i18n.t('notes.state.editing');
    case 'saving':
      return i18n.t('notes.state.saving');
    case 'saved':
      return i18n.t('notes.state.saved', { time: i18n.format.moment(state.at) });
    case 'failed':
      return i18n.t('notes.state.failed', { reason: failureText(state.failure, i18n) });
    case 'conflict':
      return i18n.t('notes.state.editing');
    default:
      return state satisfies never;
  }
}

/** False where neither store has taken the latest text of the note. */
export function useIsKept(noteId: string): boolean {
  const drafts = useDrafts();
  return useSyncExternalStore(drafts.subscribe, () => drafts.isKept(noteId));
}

/** Says whether what is on the screen is safe. */
export function SaveStatus({ id, noteId, state, note, onRetry }: Props) {
  const i18n = useI18n();
  const isKept = useIsKept(noteId);
  return (
    <>
      <output id={id} className={state.kind === 'failed' ? 'save-failed' : 'muted'} data-state={state.kind}>
        {stateText(state, note, i18n)}
        {state.kind === 'failed' && isKept && ` ${i18n.t('notes.state.kept')}`}
      </output>
      {state.kind === 'failed' && (
        <Button look="button-quiet small" onClick={onRetry}>
          {i18n.t('notes.state.retry')}
        </Button>
      )}
    </>
  );
}
