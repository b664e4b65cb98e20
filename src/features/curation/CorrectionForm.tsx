import { useState } from 'react';
import type { Amended } from '../../domain/curation/amend.ts';
import type { Attribution } from '../../domain/curation/curation.ts';
import type { Target } from '../../domain/dataset/schema.ts';
import { AttributedForm } from '../../ui/proposal/AttributedForm.tsx';
import { RecordFields } from '../../ui/record/RecordFields.tsx';
import { RecordSentence } from '../../ui/record/RecordSentence.tsx';
import { readTyped, typedOf, type Typed } from '../../ui/record/record-form.ts';
import { usePlaces } from '../../ui/record/places.ts';
import { useI18n, useDataset } from '../../ui/shell/contexts.ts';
import { Select } from '../../charts/view/Select.tsx';
import { termLabel } from '../../i18n/shown-names.ts';
import { Field } from '../../ui/form/Field.tsx';
import { TextField } from '../../ui/form/TextField.tsx';

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

interface TermFieldsProps {
  readonly terms: Terms;
  readonly onChange: (terms: Terms) => void;
}

/** By what a record is found and compared beside its own words. */
function TermFields({ terms, onChange }: TermFieldsProps) {
  const i18n = useI18n();
  const dataset = useDataset();
  const select = (field: 'theme' | 'family', ids: readonly string[]) => (
    <Field label={i18n.t(`field.${field}`)}>
      <Select
        value={terms[field]}
        options={['', ...ids]}
        nameOf={(id) => (id === '' ? i18n.t('common.none') : termLabel(id, dataset, i18n))}
        onChange={(id) => onChange({ ...terms, [field]: id })}
      />
    </Field>
  );
  return (
    <div className="form-grid">
      {select('theme', dataset.terms.themes)}
      {select('family', dataset.terms.families)}
      <TextField
        label={i18n.t('field.indicatorKey')}
        isWide
        lang="zh-CN"
        value={terms.indicatorKey}
        onText={(indicatorKey) => onChange({ ...terms, indicatorKey })}
      />
    </div>
  );
}

/** Ids, empty: none; the common name as it is written. */
interface Terms {
  readonly theme: string;
  readonly family: string;
  readonly indicatorKey: string;
}

const termsOf = ({ theme, family, indicatorKey }: Target): Terms => ({
  theme: theme?.id ?? '',
  family: family?.id ?? '',
  indicatorKey: indicatorKey ?? '',
});

const assigned = (id: string): Target['theme'] => (id === '' ? null : { id, by: 'person' });

/** What the person says otherwise than the record; a common name that is emptied is not said. */
function differingTerms(terms: Terms, original: Target): Amended {
  const before = termsOf(original);
  const key = terms.indicatorKey.trim();
  return {
    ...(terms.theme === before.theme ? {} : { theme: assigned(terms.theme) }),
    ...(terms.family === before.family ? {} : { family: assigned(terms.family) }),
    ...(key === '' || key === before.indicatorKey ? {} : { indicatorKey: key }),
  };
}
