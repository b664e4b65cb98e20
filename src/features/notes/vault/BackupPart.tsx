import { lightFormat } from 'date-fns/lightFormat';
import { useState } from 'react';
import { Button } from '../../../charts/view/Button.tsx';
import { download } from '../../../platform/download.ts';
import type { StorageFailure } from '../../../storage/repository.ts';
import { theStore } from '../../../storage/the-store.ts';
import { useDataset, useI18n } from '../../../ui/shell/contexts.ts';
import { useNotes, useProgress } from '../../../ui/shell/work.ts';
import { useStatuses } from '../../../ui/shell/use-statuses.ts';
import { failureText } from '../../../ui/trouble/storage-words.ts';
import { keepPreferences } from './preferences.ts';
import { rememberBackup } from './last-backup.ts';
import { notesCsv, notesMarkdown, observationsCsv } from './readable.ts';
import { Failed } from '../../../ui/trouble/Failed.tsx';

/** `policy-targets-2026-03-01-1530`: sorts by time, in any file manager. */
export function fileStem(at: number): string {
  return `policy-targets-${lightFormat(at, 'yyyy-MM-dd-HHmm')}`;
}

export function BackupPart({ onDone }: { readonly onDone: () => void }) {
  const i18n = useI18n();
  const dataset = useDataset();
  const notes = useNotes();
  const [failure, setFailure] = useState<StorageFailure | null>(null);
  const backup = async (): Promise<void> => {
    const at = notes.now();
    const { vault } = await theStore();
    await keepPreferences(at);
    const outcome = await vault.backup({ at, dataset: dataset.version });
    setFailure(outcome.ok ? null : outcome.failure);
    if (!outcome.ok) return;
    download(`${fileStem(at)}.json`, outcome.value.text, 'application/json');
    await rememberBackup(at, at);
    onDone();
  };
  return (
    <section aria-labelledby="vault-backup">
      <h2 id="vault-backup">{i18n.t('vault.backup')}</h2>
      <p className="muted small">{i18n.t('vault.backupHint')}</p>
      {failure !== null && <Failed small>{failureText(failure, i18n)}</Failed>}
      <p className="actions">
        <Button look="button-main" onClick={() => void backup()}>
          {i18n.t('vault.backupNow')}
        </Button>
        <Readable />
      </p>
    </section>
  );
}

/** For reading in other programs; a restore needs the backup file. */
function Readable() {
  const i18n = useI18n();
  const dataset = useDataset();
  const notes = useNotes();
  const progress = useProgress();
  const statuses = useStatuses();
  const context = { dataset, i18n, statuses };
  const all = notes.state.kind === 'ready' ? notes.state.all : [];
  const values = progress.state.kind === 'ready' ? progress.state.all : [];
  const save = (suffix: string, text: string, type: string): void =>
    download(`${fileStem(notes.now())}-${suffix}`, text, type);
  return (
    <>
      <Button
        disabled={all.length === 0}
        onClick={() => save('notes.md', notesMarkdown(all, context), 'text/markdown')}
      >
        {i18n.t('vault.markdown')}
      </Button>
      <Button
        disabled={all.length === 0}
        onClick={() => save('notes.csv', notesCsv(all, context), 'text/csv')}
      >
        {i18n.t('vault.csv')}
      </Button>
      <Button
        disabled={values.length === 0}
        onClick={() => save('values.csv', observationsCsv(values, context), 'text/csv')}
      >
        {i18n.t('vault.valuesCsv')}
      </Button>
    </>
  );
}
