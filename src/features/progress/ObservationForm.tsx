import { useId, useState, type FormEvent } from 'react';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { convertUnit, unitChoices } from '../../domain/quantity/conversion.ts';
import { readReported } from '../../domain/quantity/typed.ts';
import { readTypedDate } from '../../domain/quantity/typed-date.ts';
import type { I18n } from '../../i18n/index.ts';
import { newUuid } from '../../platform/uuid.ts';
import type { Observation } from '../../storage/observation.ts';
import { useFingerprint } from '../shared/record/use-fingerprint.ts';
import { useDataset } from '../shared/shell/data.ts';
import { useI18n } from '../shared/shell/look.ts';
import { useProgress } from '../shared/shell/work.ts';
import { failureText } from '../shared/trouble/storage-words.ts';
import { Field } from '../shared/form/Field.tsx';
import { Failed } from '../shared/trouble/Failed.tsx';
import { anchorAt } from './anchor.ts';
import { FormEnd } from '../shared/form/FormEnd.tsx';

interface Props {
  readonly row: TargetRow;
  /** Null: a new value. */
  readonly edited: Observation | null;
  readonly onEnd: () => void;
}

interface Typed {
  readonly role: Observation['role'];
  readonly date: string;
  readonly value: string;
  readonly unit: string;
  readonly source: string;
  readonly comment: string;
}

function typedOf(edited: Observation | null, row: TargetRow): Typed {
  if (edited === null)
    return { role: 'actual', date: '', value: '', unit: row.unit, source: '', comment: '' };
  const { role, date, value, unit, source, comment } = edited;
  return { role, date, value: String(value), unit, source, comment };
}

type Reading =
  | { readonly ok: true; readonly date: string; readonly value: number; readonly unit: string }
  | { readonly ok: false; readonly problem: string };

/** What was typed as a value, or the words that say why not. */
function read(typed: Typed, row: TargetRow, i18n: I18n): Reading {
  const date = readTypedDate(typed.date);
  if (date === null) return { ok: false, problem: i18n.t('progress.badDate') };
  const amount = readReported(typed.value);
  if (amount === null) return { ok: false, problem: i18n.t('progress.badValue') };
  const unit = amount.unit === '' ? typed.unit : amount.unit;
  const isFree = row.measure === 'multiple';
  if (!isFree && !convertUnit(amount.value, unit, row.unit).ok)
    return { ok: false, problem: i18n.t('progress.badUnit', { unit, target: row.unit }) };
  return { ok: true, date: date.value, value: amount.value, unit };
}

export function ObservationForm({ row, edited, onEnd }: Props) {
  const i18n = useI18n();
  const [isOpen, setOpen] = useState(edited !== null);
  if (!isOpen)
    return (
      <button type="button" className="button small" onClick={() => setOpen(true)}>
        {i18n.t('progress.add')}
      </button>
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
  const [typed, setTyped] = useState(() => typedOf(edited, row));
  const [problem, setProblem] = useState<string | null>(null);
  const problemId = useId();
  const change = (patch: Partial<Typed>): void => setTyped({ ...typed, ...patch });
  const save = async (): Promise<void> => {
    const reading = read(typed, row, i18n);
    if (!reading.ok) return setProblem(reading.problem);
    const at = progress.now();
    const anchor = anchorAt(row, dataset, fingerprint);
    const base = edited ?? { id: newUuid(), ...anchor, createdAt: at, revision: 0 };
    const { date, value, unit } = reading;
    const { role, source, comment } = typed;
    const outcome = await progress.put({ ...base, role, date, value, unit, source, comment, updatedAt: at });
    if (!outcome.ok) return setProblem(failureText(outcome.failure, i18n));
    if (outcome.value.kind === 'conflict') return setProblem(i18n.t('progress.conflict'));
    return onEnd();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save();
  };
  return (
    <form
      className="observation-form small"
      onSubmit={submit}
      aria-describedby={problem === null ? undefined : problemId}
    >
      <Inputs row={row} typed={typed} onChange={change} />
      <Failed id={problemId}>{problem}</Failed>
      <FormEnd label={i18n.t('progress.save')} onCancel={onEnd} />
    </form>
  );
}

interface InputsProps {
  readonly row: TargetRow;
  readonly typed: Typed;
  readonly onChange: (patch: Partial<Typed>) => void;
}

function Inputs({ row, typed, onChange }: InputsProps) {
  const i18n = useI18n();
  const units = [...new Set([...unitChoices(row.unit), typed.unit])];
  // The document's own baseline stands; a person gives one only where there is none.
  const hasBaseline = row.baseline?.value !== undefined && row.baseline.year !== undefined;
  return (
    <>
      {!hasBaseline && (
        <Field label={i18n.t('import.field.role')}>
          <select
            className="input"
            value={typed.role}
            onChange={(event) =>
              onChange({ role: event.target.value === 'baseline' ? 'baseline' : 'actual' })
            }
          >
            <option value="actual">{i18n.t('progress.role.actual')}</option>
            <option value="baseline">{i18n.t('progress.role.baseline')}</option>
          </select>
        </Field>
      )}
      <Field label={i18n.t('import.field.date')}>
        <input
          className="input"
          value={typed.date}
          placeholder={i18n.t('progress.dateHint')}
          onChange={(event) => onChange({ date: event.target.value })}
        />
      </Field>
      <Field label={i18n.t('import.field.value')}>
        <input
          className="input"
          inputMode="decimal"
          value={typed.value}
          onChange={(event) => onChange({ value: event.target.value })}
        />
      </Field>
      <Field label={i18n.t('import.field.unit')}>
        {row.measure === 'multiple' ? (
          <input
            className="input"
            value={typed.unit}
            onChange={(event) => onChange({ unit: event.target.value })}
          />
        ) : (
          <select
            className="input"
            value={typed.unit}
            onChange={(event) => onChange({ unit: event.target.value })}
          >
            {units.map((unit) => (
              <option key={unit} value={unit}>
                {unit === '' ? i18n.t('targets.unit.none') : unit}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={i18n.t('import.field.source')}>
        <input
          className="input"
          value={typed.source}
          onChange={(event) => onChange({ source: event.target.value })}
        />
      </Field>
      <Field label={i18n.t('import.field.comment')}>
        <input
          className="input"
          value={typed.comment}
          onChange={(event) => onChange({ comment: event.target.value })}
        />
      </Field>
    </>
  );
}
