import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import '../../styles/curation.css';
import type { Attribution } from '../../domain/curation/curation.ts';
import { now } from '../../platform/clock.ts';
import { TextField } from '../form/TextField.tsx';
import { FormEnd } from '../form/FormEnd.tsx';
import { useI18n } from '../shell/contexts.ts';
import { Failed } from '../trouble/Failed.tsx';
import { readAttribution, useAttribution, type TypedAttribution } from './attribution.ts';

interface Props<T extends object> {
  readonly label: string;
  readonly submit: string;
  /** What is said by the fields inside, or the words that say why they cannot be read. */
  readonly read: () => Promise<T | string> | T | string;
  /** Null where it is written, else why not. */
  readonly onSave: (fields: T, said: Attribution) => Promise<string | null>;
  readonly onCancel: () => void;
  /** The reason that is given where the person gives no other. */
  readonly why?: string | undefined;
  readonly children?: ReactNode;
}

/** What a person says of a record, a policy or a link, who says so and why. Its first field has the focus; Escape leaves all as it was. */
export function AttributedForm<T extends object>({
  label,
  submit,
  read,
  onSave,
  onCancel,
  why,
  children,
}: Props<T>) {
  const i18n = useI18n();
  const [typed, setTyped] = useAttribution(why);
  const [problem, setProblem] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus({ preventScroll: true }), []);
  const save = async (): Promise<string | null> => {
    const fields = await read();
    if (typeof fields === 'string') return fields;
    const by = readAttribution(typed, now(), i18n);
    return by.ok ? onSave(fields, by.said) : by.problem;
  };
  const send = (event: FormEvent): void => {
    event.preventDefault();
    void save().then(setProblem);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape in any field leaves the form
    <form
      ref={form}
      className="box box-asking correction-form small"
      aria-label={label}
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      {children}
      <div className="form-grid">
        <SaidInput field="why" typed={typed} onChange={setTyped} longest={500} />
        <SaidInput field="who" typed={typed} onChange={setTyped} longest={100} />
      </div>
      <Failed>{problem}</Failed>
      <FormEnd label={submit} onCancel={onCancel} />
    </form>
  );
}

interface InputProps {
  readonly field: keyof TypedAttribution;
  readonly typed: TypedAttribution;
  readonly longest: number;
  readonly onChange: (patch: Partial<TypedAttribution>) => void;
}

function SaidInput({ field, typed, longest, onChange }: InputProps) {
  const i18n = useI18n();
  return (
    <TextField
      label={i18n.t(`curation.${field}`)}
      isWide
      name={field}
      value={typed[field]}
      maxLength={longest}
      {...(field === 'who' ? { autoComplete: 'name' } : {})}
      placeholder={i18n.t(`curation.${field}Hint`)}
      onText={(words) => onChange({ [field]: words })}
    />
  );
}
