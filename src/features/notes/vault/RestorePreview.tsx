import { useState } from 'react';
import type { ConflictChoice, RestoreMode, RestorePlan } from '../../../storage/restore-plan.ts';
import type { RestoreSession } from '../../../storage/restore-session.ts';
import type { StorageFailure } from '../../../storage/repository.ts';
import { useDataset, useI18n, useNotify } from '../../../ui/shell/contexts.ts';
import { useNotes } from '../../../ui/shell/work.ts';
import { failureText } from '../../../ui/trouble/storage-words.ts';
import { withPreferences } from './preferences.ts';
import { rememberBackup } from './last-backup.ts';
import { PlanProblems, PlanTable, Samples } from './PlanTable.tsx';
import { Failed } from '../../../ui/trouble/Failed.tsx';
import { FormEnd } from '../../../ui/form/FormEnd.tsx';
import { RadioChoice } from '../../../ui/form/RadioChoice.tsx';
import { openRestore } from '../../../storage/restore-client.ts';
import { theStore } from '../../../storage/the-store.ts';
import type { RestoreResult } from '../../../storage/vault.ts';

interface Props {
  readonly name: string;
  readonly plan: RestorePlan;
  readonly session: RestoreSession;
  /** Of a file outside the browser, not of a snapshot. */
  readonly isFile: boolean;
  readonly onCancel: () => void;
  readonly onDone: () => void;
}

const MODES = ['merge', 'replace'] as const satisfies readonly RestoreMode[];
const CHOICES = ['mine', 'theirs', 'both'] as const satisfies readonly ConflictChoice[];

/** What the file holds against what is here, the choice, and the button that writes. */
export function RestorePreview({ name, plan, session, isFile, onCancel, onDone }: Props) {
  const i18n = useI18n();
  const dataset = useDataset();
  const notes = useNotes();
  const [mode, setMode] = useState<RestoreMode>('merge');
  const [conflicts, setConflicts] = useState<ConflictChoice>('mine');
  const [work, setWork] = useState<'idle' | 'writing' | StorageFailure>('idle');
  const offerUndo = useUndoRestore(onDone);
  const apply = async (): Promise<void> => {
    setWork('writing');
    const stamp = { at: notes.now(), dataset: dataset.version };
    const outcome = await withPreferences(() => session.apply({ mode, conflicts }, stamp));
    if (!outcome.ok) return setWork(outcome.failure);
    if (isFile) await rememberBackup(plan.exportedAt, stamp.at);
    offerUndo(outcome.value);
    return onDone();
  };
  const conflicting = plan.sections.reduce((sum, section) => sum + section.effects.conflict, 0);
  return (
    <div className="box restore-preview">
      <h3>{i18n.t('vault.preview', { name, time: i18n.format.moment(plan.exportedAt) })}</h3>
      <PlanTable plan={plan} mode={mode} />
      <Samples plan={plan} />
      <PlanProblems plan={plan} />
      <RadioChoice
        name="restore-mode"
        legend={<span className="small muted">{i18n.t('vault.how')}</span>}
        value={mode}
        options={MODES}
        onChange={setMode}
      >
        {(choice) => i18n.t(`vault.mode.${choice}`)}
      </RadioChoice>
      {mode === 'merge' && conflicting > 0 && (
        <RadioChoice
          name="restore-conflicts"
          legend={<span className="small muted">{i18n.t('vault.conflicts', { n: conflicting })}</span>}
          value={conflicts}
          options={CHOICES}
          onChange={setConflicts}
        >
          {(choice) => i18n.t(`vault.conflict.${choice}`)}
        </RadioChoice>
      )}
      {typeof work === 'object' && (
        <Failed>
          {failureText(work, i18n)} {i18n.t('vault.nothingChanged')}
        </Failed>
      )}
      <FormEnd
        label={i18n.t(mode === 'merge' ? 'vault.merge' : 'vault.replace')}
        isReady={work !== 'writing'}
        onDo={() => void apply()}
        onCancel={onCancel}
      >
        {work === 'writing' && <output>{i18n.t('vault.writing')}</output>}
      </FormEnd>
    </div>
  );
}

/** After a restore: says what was written, and offers the snapshot that was taken in the same transaction. */
function useUndoRestore(onDone: () => void): (result: RestoreResult) => void {
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
      ? await withPreferences(() => session.apply({ mode: 'replace', conflicts: 'theirs' }, stamp))
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
