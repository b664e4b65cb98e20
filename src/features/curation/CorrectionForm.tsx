import { useState } from 'react';
import type { Amended } from '../../domain/curation/amend.ts';
import type { Attribution } from '../../domain/curation/curation.ts';
import type { Target } from '../../domain/dataset/schema.ts';
import { AttributedForm } from '../../ui/proposal/AttributedForm.tsx';
import { RecordFields } from '../../ui/record/RecordFields.tsx';
import { RecordSentence } from '../../ui/record/RecordSentence.tsx';
import { readTyped, typedOf, type Typed } from '../../ui/record/typed-record.ts';
import { usePlaces } from '../../ui/record/places.ts';
import { useI18n } from '../../ui/shell/contexts.ts';
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
  readonly onSave: (fields: Amended, said: Attribution) => Promise<string | null>;
  readonly onCancel: () => void;
}

/** What should stand there instead, who says so and why, with the sentence in view. */
export function CorrectionForm({ target, original, hasFields = true, ...props }: Props) {
  const i18n = useI18n();
  const placeOf = usePlaces();
  const [typed, setTyped] = useState<Typed>(() => typedOf(target, i18n));
  const [terms, setTerms] = useState<Terms>(() => termsOf(target));
  const read = async (): Promise<Amended | string> => {
    if (!hasFields) return {};
    const reading = await readTyped(typed, { target, read: original, added: null }, i18n, placeOf);
    return reading.ok ? { ...reading.corrections, ...differingTerms(terms, original) } : reading.problem;
  };
  const [mention] = target.mentions;
  return (
    <AttributedForm {...props} read={read}>
      {mention !== undefined && <RecordSentence mention={mention} />}
      {hasFields && (
        <RecordFields typed={typed} onChange={(patch) => setTyped((before) => ({ ...before, ...patch }))} />
      )}
      {hasFields && <TermFields terms={terms} onChange={setTerms} />}
    </AttributedForm>
  );
}
