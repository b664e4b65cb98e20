import { useEffect, useMemo, useRef, useState } from 'react';
import type { Amended } from '../../domain/curation/amend.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { Target } from '../../domain/dataset/schema.ts';
import { loadRecords } from '../../platform/load-data.ts';
import { useLoaded } from '../../platform/use-loaded.ts';
import type { StoredCorrection } from '../../storage/correction.ts';
import { TextField } from '../../ui/form/TextField.tsx';
import { AttributedForm } from '../../ui/proposal/AttributedForm.tsx';
import { RecordSentence } from '../../ui/record/RecordSentence.tsx';
import { useDataset, useI18n } from '../../ui/shell/contexts.ts';
import { useCorrections } from '../../ui/shell/work.ts';
import { Failed } from '../../ui/trouble/Failed.tsx';
import { useAmend } from './use-amend.ts';

interface Props {
  readonly row: TargetRow;
  /** The name stands as it is. */
  readonly onRight: () => void;
  /** It has a new one. */
  readonly onNamed: () => void;
  readonly onNext: () => void;
  /** Takes the last one back: Ctrl+Z where nothing is typed. */
  readonly onUndo: () => void;
}

const NONE: readonly StoredCorrection[] = [];
const LONGEST_NAME = 80;

/** One name with its sentence: Enter keeps what is typed, or the name as it is, and goes on; Escape passes it by; Ctrl+Z goes back. */
export function NameForm(props: Props) {
  const dataset = useDataset();
  const { row } = props;
  const loading = useMemo(
    () => loadRecords(row.documentId, dataset.version),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- another dataset: corrected since
    [row.documentId, dataset],
  );
  const records = useLoaded(loading);
  if (records.kind === 'failed') return <Failed small>{records.reason}</Failed>;
  const target = records.kind === 'ready' ? records.value.targets.find(({ id }) => id === row.id) : undefined;
  return target && <OpenForm {...props} target={target} />;
}

function OpenForm({ row, target, onRight, onNamed, onNext, onUndo }: Props & { readonly target: Target }) {
  const i18n = useI18n();
  const { state } = useCorrections();
  const own = state.kind === 'ready' ? (state.byTarget.get(row.id) ?? NONE) : NONE;
  const { correct } = useAmend(row, target, own);
  const [name, setName] = useState(target.indicator);
  const [mention] = target.mentions;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={box}>
      <AttributedForm<Amended>
        label={i18n.t('names.form')}
        submit={i18n.t('names.save')}
        why={i18n.t('names.why')}
        read={() => (name.trim() === '' ? i18n.t('names.empty') : { indicator: name.trim() })}
        onSave={async (fields, said) => {
          if (fields.indicator === target.indicator) {
            onRight();
            return null;
          }
          const problem = await correct({ ...fieldsOf(own), ...fields }, said);
          if (problem === null) onNamed();
          return problem;
        }}
        onCancel={onNext}
      >
        {mention !== undefined && <RecordSentence mention={mention} />}
        <TextField
          label={i18n.t('field.indicator')}
          isWide
          name="indicator"
          lang="zh-CN"
          value={name}
          maxLength={LONGEST_NAME}
          onText={setName}
          onKeyDown={(event) => {
            const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
            if (!isUndo || name !== target.indicator) return;
            event.preventDefault();
            onUndo();
          }}
        />
      </AttributedForm>
    </div>
  );
}

/** What the person said of its other fields stands. */
const fieldsOf = (own: readonly StoredCorrection[]): Amended =>
  Object.fromEntries(
    own.flatMap(({ correction }) =>
      correction.action === 'change' ? [[correction.change.field, correction.change.new]] : [],
    ),
  );
