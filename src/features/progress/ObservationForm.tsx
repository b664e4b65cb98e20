import { useId, useState, type FormEvent } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { isClosable } from '../../domain/progress/monitoring.ts';
import { readTypedTime } from '../../domain/quantity/typed-time.ts';
import { timeWords } from '../../i18n/time-words.ts';
import { today } from '../../platform/clock.ts';
import { newUuid } from '../../platform/uuid.ts';
import type { Observation } from '../../storage/observation.ts';
import { useFingerprint } from '../../ui/record/use-fingerprint.ts';
import { useDataset, useI18n } from '../../ui/shell/contexts.ts';
import { useProgress } from '../../ui/shell/work.ts';
import { unwrittenText } from '../../ui/trouble/storage-words.ts';
import { Failed } from '../../ui/trouble/Failed.tsx';
import { anchorAt } from './anchor.ts';
import { withoutWay } from './import/import-plan.ts';
import { FormEnd } from '../../ui/form/FormEnd.tsx';
import { FarOffNote } from '../../ui/form/FarOffNote.tsx';
import { enteredIn, readTyped, typedOf, type Typed } from './value-form.ts';
import { Select } from '../../charts/view/Select.tsx';
import { unitChoices } from '../../domain/quantity/conversion.ts';
import { shownUnit, unitWords } from '../../i18n/shown-unit.ts';
import type { PlainKey } from '../../i18n/index.ts';
import { Field } from '../../ui/form/Field.tsx';
import { TextField } from '../../ui/form/TextField.tsx';

interface Props {
  readonly row: TargetRow;
  /** Null: a new value. */
  readonly edited: Observation | null;
  readonly onEnd: () => void;
}

export function ObservationForm({ row, edited, onEnd }: Props) {
  const i18n = useI18n();
  const [isOpen, setOpen] = useState(edited !== null);
  if (!isOpen)
    return (
      <Button look="small" onClick={() => setOpen(true)}>
        {i18n.t(isClosable(row) ? 'progress.close' : 'progress.add')}
      </Button>
    );
  const end = (): void => {
    setOpen(false);
    onEnd();
  };
  return <OpenForm row={row} edited={edited} onEnd={end} />;
}

function OpenForm({ row, edited, onEnd }: Props) {
  const i18n = useI18n();
  const progress = useProgress();
  const dataset = useDataset();
  const fingerprint = useFingerprint(row);
  const [typed, setTyped] = useState(() => typedOf(edited, row, i18n.lang));
  const [problem, setProblem] = useState<string | null>(null);
  const problemId = useId();
  const change = (patch: Partial<Typed>): void => setTyped({ ...typed, ...patch });
  const save = async (): Promise<void> => {
    const reading = readTyped(typed, row, today(), i18n);
    if (!reading.ok) return setProblem(reading.problem);
    const at = progress.now();
    const anchor = anchorAt(row, dataset, fingerprint);
    const fresh = { id: newUuid(), ...anchor, createdAt: at, revision: 0 };
    const base = edited === null ? fresh : withoutWay(edited);
    const { ok: _ok, ...read } = reading;
    const { role, source, comment } = typed;
    const outcome = await progress.put({ ...base, ...read, role, source, comment, updatedAt: at });
    const failure = unwrittenText(outcome, i18n.t('progress.conflict'), i18n);
    setProblem(failure);
    return failure === null ? onEnd() : undefined;
  };
  const entered = enteredIn(typed, row);
  const time = readTypedTime(typed.date, today());
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save();
  };
  return (
    <form
      className="form-grid box box-asking small"
      onSubmit={submit}
      aria-describedby={problem === null ? undefined : problemId}
    >
      <ObservationInputs row={row} typed={typed} onChange={change} />
      {time !== null && (
        <p className="muted small">{i18n.t('progress.readAs', { time: timeWords(time, i18n) })}</p>
      )}
      {entered !== null && (
        <FarOffNote
          {...entered}
          beside={row}
          besideWords={i18n.t('far.goal', { goal: i18n.format.quantity(row) ?? '' })}
          onUnit={entered.unit === typed.unit ? (unit) => change({ unit }) : undefined}
        />
      )}
      <Failed id={problemId}>{problem}</Failed>
      <FormEnd label={i18n.t('progress.save')} onCancel={onEnd} />
    </form>
  );
}

interface ObservationInputsProps {
  readonly row: TargetRow;
  readonly typed: Typed;
  readonly onChange: (patch: Partial<Typed>) => void;
}

/** The fields of a value, or of what has no figure and is done: its date, and what shows it. */
function ObservationInputs(props: ObservationInputsProps) {
  const i18n = useI18n();
  const isDone = props.typed.role === 'done';
  return (
    <>
      {!isDone && <Role {...props} />}
      <Text {...props} of="date" label="field.date" hint={i18n.t('progress.dateHint')} />
      {!isDone && (
        <>
          <Text {...props} of="value" label="field.value" />
          <Unit {...props} />
        </>
      )}
      <Text {...props} of="source" label={isDone ? 'progress.evidence' : 'field.source'} />
      <Text {...props} of="comment" label="field.comment" />
    </>
  );
}

interface TextProps extends ObservationInputsProps {
  readonly of: 'date' | 'value' | 'unit' | 'source' | 'comment';
  readonly label: PlainKey;
  readonly hint?: string;
}

function Text({ typed, onChange, of, label, hint }: TextProps) {
  const i18n = useI18n();
  return (
    <TextField
      label={i18n.t(label)}
      inputMode={of === 'value' ? 'decimal' : undefined}
      value={typed[of]}
      placeholder={hint}
      onText={(text) => onChange({ [of]: text })}
    />
  );
}

/** The document's own baseline stands; a person gives one only where there is none. */
function Role({ row: { baseline }, typed, onChange }: ObservationInputsProps) {
  const i18n = useI18n();
  if (baseline?.value !== undefined && baseline.year !== undefined) return null;
  return (
    <Field label={i18n.t('field.role')}>
      <Select
        value={typed.role}
        options={['actual', 'baseline'] as const}
        nameOf={(role) => i18n.t(`progress.role.${role}`)}
        onChange={(role) => onChange({ role })}
      />
    </Field>
  );
}

/** A multiple may be followed in its baseline's unit, which is not known here. */
function Unit(props: ObservationInputsProps) {
  const i18n = useI18n();
  const { row, typed, onChange } = props;
  if (row.measure === 'multiple') return <Text {...props} of="unit" label="field.unit" />;
  const units = [...new Set([shownUnit(row, i18n.lang), ...unitChoices(row.unit), typed.unit])];
  return (
    <Field label={i18n.t('field.unit')}>
      <Select
        value={typed.unit}
        options={units}
        nameOf={(unit) => unitWords(unit, row.unit, i18n)}
        onChange={(unit) => onChange({ unit })}
      />
    </Field>
  );
}
