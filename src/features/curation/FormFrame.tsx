import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { FormEnd } from '../../ui/form/FormEnd.tsx';
import { Failed } from '../../ui/trouble/Failed.tsx';

interface Props {
  readonly label: string;
  readonly submit: string;
  readonly onSubmit: () => Promise<string | null>;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A form that says why it was not taken. Its first field has the focus; Escape leaves all as it was. */
export function FormFrame({ label, submit, onSubmit, onCancel, children }: Props) {
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
