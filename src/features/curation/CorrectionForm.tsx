import { useState } from 'react';
import type { Amended } from '../../domain/curation/amend.ts';
import type { Said } from '../../domain/curation/curation.ts';
import type { Target } from '../../domain/dataset/schema.ts';
import { usePlaces } from '../../ui/record/use-place-of.ts';
import { RecordFields } from '../../ui/record/RecordFields.tsx';
import { RecordSentence } from '../../ui/record/RecordSentence.tsx';
import { useI18n } from '../../ui/shell/contexts.ts';
import { useCorrections } from '../../ui/shell/work.ts';
import { readTyped, typedOf, type Typed } from '../../ui/record/typed-record.ts';
import { readSaid, useSaid } from '../../ui/record/said.ts';
import { SaidFields } from '../../ui/record/SaidFields.tsx';
import { FormFrame } from './FormFrame.tsx';
import { TermFields } from './TermFields.tsx';
import { differingTerms, termsOf, type Terms } from './terms.ts';

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
  readonly onSave: (fields: Amended, said: Said) => Promise<string | null>;
  readonly onCancel: () => void;
}

/** What should stand there instead, who says so and why, with the sentence in view. Escape leaves all as it was. */
export function CorrectionForm({ target, original, hasFields = true, onSave, ...props }: Props) {
  const i18n = useI18n();
  const corrections = useCorrections();
  const placeOf = usePlaces();
  const [typed, setTyped] = useState<Typed>(() => typedOf(target, i18n));
  const [terms, setTerms] = useState<Terms>(() => termsOf(target));
  const [said, setSaid] = useSaid();
  const save = async (): Promise<string | null> => {
    const reading = hasFields
      ? await readTyped(typed, { target, read: original, added: null }, i18n, placeOf)
      : { ok: true as const, corrections: {} };
    if (!reading.ok) return reading.problem;
    const by = readSaid(said, corrections.now(), i18n);
    return by.ok
      ? onSave({ ...reading.corrections, ...differingTerms(terms, original) }, by.said)
      : by.problem;
  };
  const [mention] = target.mentions;
  return (
    <FormFrame label={props.label} submit={props.submit} onSubmit={save} onCancel={props.onCancel}>
      {mention !== undefined && <RecordSentence mention={mention} />}
      {hasFields && (
        <RecordFields typed={typed} onChange={(patch) => setTyped((before) => ({ ...before, ...patch }))} />
      )}
      {hasFields && <TermFields terms={terms} onChange={setTerms} />}
      <SaidFields typed={said} onChange={setSaid} />
    </FormFrame>
  );
}
