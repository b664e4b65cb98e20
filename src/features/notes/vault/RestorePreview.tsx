import { useState } from 'react';
import type { ConflictChoice, RestoreMode, RestorePlan } from '../../../storage/restore-plan.ts';
import type { RestoreSession } from '../../../storage/restore-session.ts';
import type { StorageFailure } from '../../../storage/repository.ts';
import { useDataset, useI18n, useNotify } from '../../../ui/shell/contexts.ts';
import { useNotes } from '../../../ui/shell/work.ts';
import { failureText } from '../../../ui/trouble/storage-words.ts';
import { withPreferences } from './preferences.ts';
import { rememberBackup } from './last-backup.ts';
import { Failed } from '../../../ui/trouble/Failed.tsx';
import { FormEnd } from '../../../ui/form/FormEnd.tsx';
import { RadioChoice } from '../../../ui/form/RadioChoice.tsx';
import { openRestore } from '../../../storage/restore-client.ts';
import { theStore } from '../../../storage/the-store.ts';
import type { RestoreResult } from '../../../storage/vault.ts';
import { rowProblemText, sectionName } from './FileProblemWords.tsx';

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

/** Per section, how many rows are new, the same, newer in the file, changed here since, and only here. */
function PlanTable({ plan, mode }: { readonly plan: RestorePlan; readonly mode: RestoreMode }) {
  const i18n = useI18n();
  const columns = ['new', 'change', 'conflict', 'same'] as const;
  return (
    <div className="table-box">
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{i18n.t('vault.contents')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="numeric">
                {i18n.t(`vault.plan.${column}`)}
              </th>
            ))}
            <th scope="col" className="numeric">
              {i18n.t(mode === 'replace' ? 'vault.plan.removed' : 'vault.plan.onlyHere')}
            </th>
          </tr>
        </thead>
        <tbody>
          {plan.sections.map((section) => (
            <tr key={section.name}>
              <th scope="row">{sectionName(section.name, i18n)}</th>
              {columns.map((column) => (
                <td key={column} className="numeric">
                  {i18n.format.count(section.effects[column])}
                </td>
              ))}
              <td className="numeric">{i18n.format.count(section.onlyHere)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {plan.foreign.length > 0 && (
        <p className="small muted">{i18n.t('vault.foreign', { names: i18n.list(plan.foreign) })}</p>
      )}
    </div>
  );
}

function Samples({ plan }: { readonly plan: RestorePlan }) {
  const i18n = useI18n();
  const samples = plan.sections.flatMap(({ samples }) => samples);
  if (samples.length === 0) return null;
  return (
    <details className="small">
      <summary>{i18n.t('vault.samples', { n: samples.length })}</summary>
      <ul className="samples">
        {samples.map(({ effect, id, title, here }) => (
          <li key={id}>
            <span className="tag">{i18n.t(`vault.sample.${effect}`)}</span> {title || id}
            {here !== '' && here !== title && <span className="muted"> ↔ {here}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What of the file is left out, and why. */
function PlanProblems({ plan }: { readonly plan: RestorePlan }) {
  const i18n = useI18n();
  if (plan.problemCount === 0) return null;
  return (
    <div className="save-failed small" role="alert">
      <p>{i18n.t('vault.problems', { n: plan.problemCount })}</p>
      <ul>
        {plan.problems.map((problem) => (
          <li key={`${problem.section} ${problem.index} ${problem.code}`}>{rowProblemText(problem, i18n)}</li>
        ))}
      </ul>
    </div>
  );
}
