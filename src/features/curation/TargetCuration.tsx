import { useState, type ReactNode } from 'react';
import '../../styles/curation.css';
import { Button } from '../../charts/view/Button.tsx';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { Target, CuratedField, CurationMark } from '../../domain/dataset/schema.ts';
import { useTarget } from '../../ui/record/use-target.ts';
import type { StoredCorrection } from '../../storage/correction.ts';
import { useApplied, useI18n, useNotify, useDataset } from '../../ui/shell/contexts.ts';
import { useCorrections } from '../../ui/shell/work.ts';
import { failureText } from '../../ui/trouble/storage-words.ts';
import { CorrectionForm } from './CorrectionForm.tsx';
import { useAmend } from './use-amend.ts';
import { Failed } from '../../ui/trouble/Failed.tsx';
import { mixed } from '../../charts/view/mixed-words.tsx';
import { targetOf } from '../../domain/curation/key.ts';
import { UndoButton } from './UndoButton.tsx';
import { correctionWords, valueWords } from './words.ts';
import { AttributionWords } from '../../ui/proposal/AttributionWords.tsx';
import { isNamed } from '../../ui/proposal/attribution-words.ts';

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

interface Props {
  readonly own: readonly StoredCorrection[];
  readonly onProblem: (problem: string | null) => void;
}

/** Those of the corrections that no longer fit the dataset: nothing is changed by them, and a person must look again. */
function ProblemList({ own, onProblem }: Props) {
  const i18n = useI18n();
  const applied = useApplied();
  const dataset = useDataset();
  if (applied.kind !== 'ready') return null;
  return own.flatMap((stored) => {
    const problem = applied.problems.get(stored.id);
    if (problem === undefined) return [];
    const row = dataset.rowById.get(targetOf(stored.correction) ?? '');
    return [
      <div key={stored.id} className="in-row warned unfit small" role="note">
        <p>{mixed(correctionWords(stored.correction, row, dataset, i18n), i18n.lang)}</p>
        <p>{i18n.t(`curation.problem.${problem.code}`)}</p>
        <UndoButton rows={[stored]} onProblem={onProblem} />
      </div>,
    ];
  });
}

interface MarkListProps {
  readonly row: TargetRow;
  readonly own: readonly StoredCorrection[];
  readonly onProblem: (problem: string | null) => void;
}

/** A figure is one thing to a reader, whatever of it was corrected. */
const FIGURE: ReadonlySet<CuratedField> = new Set(['value', 'valueMax', 'unit', 'comparator']);
const aspectOf = (field: CuratedField): CuratedField => (FIGURE.has(field) ? 'value' : field);

/** The record before all that people said of it. */
function asRead(row: TargetRow, marks: readonly CurationMark[]): TargetRow {
  // The earliest last: where a field was corrected twice, it says what the machine read.
  const old = marks
    .toReversed()
    .flatMap((mark) =>
      mark.field === 'record' || mark.field === 'agreed' ? [] : [[mark.field, mark.old] as const],
    );
  return { ...row, ...Object.fromEntries(old) };
}

/** What people corrected in the record: what was read, what stands there now, who says so, when and why. */
function MarkList({ row, own, onProblem }: MarkListProps) {
  const i18n = useI18n();
  const dataset = useDataset();
  const marks = row.curated ?? [];
  const aspects = [...new Set(marks.map(({ field }) => aspectOf(field)))];
  const before = asRead(row, marks);
  if (marks.length === 0) return null;
  return (
    <ul className="stack marks small">
      {aspects.map((aspect) => {
        const about = marks.filter(({ field }) => aspectOf(field) === aspect);
        const last = about.at(-1);
        const ids = new Set(about.map(({ correction }) => correction));
        const name = aspect === 'agreed' ? i18n.t('curated.agreed') : i18n.t(`field.${aspect}`);
        const words = (of: TargetRow): ReactNode =>
          aspect !== 'agreed' && mixed(valueWords(of, aspect, dataset, i18n), i18n.lang);
        return (
          <li key={aspect}>
            <span>
              {aspect === 'record' || aspect === 'agreed' ? (
                i18n.t(aspect === 'record' ? 'curated.added' : 'curated.agreed')
              ) : (
                <>
                  {name}
                  {i18n.t('common.colon')}
                  <del>{words(before)}</del> → <ins>{words(row)}</ins>
                </>
              )}{' '}
              {last !== undefined && isNamed(last) && <AttributionWords by={last} />}
            </span>
            <UndoButton
              rows={own.filter(({ correction }) => ids.has(correction.id))}
              name={name}
              onProblem={onProblem}
            />
          </li>
        );
      })}
    </ul>
  );
}
