import { useState } from 'react';
import '../../styles/curation.css';
import { Button } from '../../charts/view/Button.tsx';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { Target } from '../../domain/dataset/schema.ts';
import { useTarget } from '../../ui/record/use-target.ts';
import type { StoredCorrection } from '../../storage/correction.ts';
import { useApplied, useI18n, useNotify } from '../../ui/shell/contexts.ts';
import { useCorrections } from '../../ui/shell/work.ts';
import { failureText } from '../../ui/trouble/storage-words.ts';
import { CorrectionForm } from './CorrectionForm.tsx';
import { MarkList } from './MarkList.tsx';
import { ProblemList } from './ProblemList.tsx';
import { useAmend } from './use-amend.ts';
import { Failed } from '../../ui/trouble/Failed.tsx';

const NONE: readonly StoredCorrection[] = [];

/** What people corrected in one built-in record, and the ways to correct it, inside its panel. */
export default function TargetCuration({ row }: { readonly row: TargetRow }) {
  const i18n = useI18n();
  const applied = useApplied();
  const record = useTarget(row);
  const target = record.kind === 'ready' ? record.value : undefined;
  const { state } = useCorrections();
  const own = state.kind === 'ready' ? (state.byTarget.get(row.id) ?? NONE) : NONE;
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <>
      <MarkList row={row} own={own} onProblem={setProblem} />
      <ProblemList own={own} onProblem={setProblem} />
      {applied.kind === 'failed' && (
        <Failed small>{i18n.t('curation.notApplied', { reason: applied.reason })}</Failed>
      )}
      {(problem !== null || state.kind === 'failed') && (
        <Failed small>{problem ?? (state.kind === 'failed' ? failureText(state.failure, i18n) : '')}</Failed>
      )}
      {target !== undefined && state.kind === 'ready' && <Actions row={row} target={target} own={own} />}
    </>
  );
}

interface ActionsProps {
  readonly row: TargetRow;
  readonly target: Target;
  readonly own: readonly StoredCorrection[];
}

function Actions({ row, target, own }: ActionsProps) {
  const i18n = useI18n();
  const notify = useNotify();
  const [open, setOpen] = useState<'correct' | 'reject' | null>(null);
  const { original, correct, reject } = useAmend(row, target, own);
  const close = (): void => setOpen(null);
  /** Says what was done, where it was. */
  const done = (problem: string | null, text: string): string | null => {
    if (problem === null) {
      close();
      notify({ text });
    }
    return problem;
  };
  if (open !== null) {
    const isWrong = open === 'correct';
    return (
      <CorrectionForm
        key={open}
        target={target}
        original={original}
        hasFields={isWrong}
        label={i18n.t(`curation.${open}`)}
        submit={i18n.t(isWrong ? 'curation.save' : 'curation.saveReject')}
        onSave={async (fields, said) =>
          isWrong
            ? done(await correct(fields, said), i18n.t('curation.saved'))
            : done(await reject(said), i18n.t('curation.rejectedNow'))
        }
        onCancel={close}
      />
    );
  }
  return (
    <>
      {row.curated === undefined && <p className="muted small">{i18n.t('curation.none')}</p>}
      <p className="actions">
        <Button onClick={() => setOpen('correct')}>{i18n.t('curation.correct')}</Button>
        <Button look="button-quiet" onClick={() => setOpen('reject')}>
          {i18n.t('curation.reject')}
        </Button>
      </p>
    </>
  );
}
