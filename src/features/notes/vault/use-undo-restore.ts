import { openRestore } from '../../../storage/restore-client.ts';
import { theStore } from '../../../storage/the-store.ts';
import type { RestoreResult } from '../../../storage/vault.ts';
import { useDataset, useI18n, useNotify } from '../../../ui/shell/contexts.ts';
import { useNotes } from '../../../ui/shell/work.ts';
import { failureText } from '../../../ui/trouble/storage-words.ts';

/** After a restore: says what was written, and offers the snapshot that was taken in the same transaction. */
export function useUndoRestore(onDone: () => void): (result: RestoreResult) => void {
  const i18n = useI18n();
  const dataset = useDataset();
  const notes = useNotes();
  const notify = useNotify();
  const undo = async (snapshotId: string): Promise<void> => {
    const { vault } = await theStore();
    const snapshot = await vault.snapshotText(snapshotId);
    if (!snapshot.ok || snapshot.value === null) {
      const reason = snapshot.ok ? i18n.t('vault.snapshotGone') : failureText(snapshot.failure, i18n);
      notify({ text: i18n.t('vault.undoFailed', { reason }) });
      return;
    }
    const session = await openRestore();
    const inspection = await session.inspect(new Blob([snapshot.value]));
    const stamp = { at: notes.now(), dataset: dataset.version };
    const outcome = inspection.ok
      ? await session.apply({ mode: 'replace', conflicts: 'theirs' }, stamp)
      : null;
    session.close();
    const isDone = outcome?.ok === true;
    const reason = outcome?.ok === false ? failureText(outcome.failure, i18n) : '';
    notify({ text: isDone ? i18n.t('vault.undone') : i18n.t('vault.undoFailed', { reason }) });
    onDone();
  };
  return ({ snapshotId, written, removed }) =>
    notify({
      text: i18n.t('vault.restored', { written, removed }),
      action: { label: i18n.t('common.undo'), run: () => void undo(snapshotId) },
    });
}
