import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { Said } from '../../domain/curation/amend.ts';
import type { Corrections } from '../../domain/review/decision.ts';
import type { Target } from '../../domain/dataset/schema.ts';
import { usePlaces } from '../shared/record/use-place-of.ts';
import { RecordFields } from '../shared/record/RecordFields.tsx';
import { RecordSentence } from '../shared/record/RecordSentence.tsx';
import { useI18n } from '../shared/shell/look.ts';
import { useCorrections } from '../shared/shell/work.ts';
import { readTyped, typedOf, type Typed } from '../shared/record/typed-record.ts';
import { readSaid, useSaid } from '../shared/record/said.ts';
import { SaidFields } from '../shared/record/SaidFields.tsx';
import { Failed } from '../shared/trouble/Failed.tsx';
import { FormEnd } from '../shared/form/FormEnd.tsx';

interface Props {
  /** The record as it stands. */
  readonly target: Target;
  /** What the fields that are handed back differ from. */
  readonly original: Target;
  readonly label: string;
  readonly submit: string;
  /** No fields: only who and why are asked for. */
  readonly hasFields?: boolean;
  /** Null where it is written, else why not. */
  readonly onSave: (fields: Corrections, said: Said) => Promise<string | null>;
  readonly onCancel: () => void;
}

/** What should stand there instead, who says so and why, with the sentence in view. Escape leaves all as it was. */
export function CorrectionForm({ target, original, hasFields = true, onSave, ...props }: Props) {
  const i18n = useI18n();
  const corrections = useCorrections();
  const placeOf = usePlaces();
  const [typed, setTyped] = useState<Typed>(() => typedOf(target));
  const [said, setSaid] = useSaid();
  const save = async (): Promise<string | null> => {
    const reading = hasFields
      ? await readTyped(typed, { target, read: original, added: null }, i18n, placeOf)
      : { ok: true as const, corrections: {} };
    if (!reading.ok) return reading.problem;
    const by = readSaid(said, corrections.now(), i18n);
    return by.ok ? onSave(reading.corrections, by.said) : by.problem;
  };
  const [mention] = target.mentions;
  return (
    <FormFrame label={props.label} submit={props.submit} onSubmit={save} onCancel={props.onCancel}>
      {mention !== undefined && <RecordSentence mention={mention} />}
      {hasFields && (
        <RecordFields typed={typed} onChange={(patch) => setTyped((before) => ({ ...before, ...patch }))} />
      )}
      <SaidFields typed={said} onChange={setSaid} />
    </FormFrame>
  );
}

interface FrameProps {
  readonly label: string;
  readonly submit: string;
  readonly onSubmit: () => Promise<string | null>;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

function FormFrame({ label, submit, onSubmit, onCancel, children }: FrameProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus({ preventScroll: true }), []);
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setProblem(await onSubmit());
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape in any field leaves the form
    <form
      ref={form}
      className="correction-form small"
      aria-label={label}
      onSubmit={(event) => void send(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      {children}
      <Failed>{problem}</Failed>
      <FormEnd label={submit} onCancel={onCancel} />
    </form>
  );
}
