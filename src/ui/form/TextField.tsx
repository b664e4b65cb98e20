import type { ComponentProps } from 'react';
import { Field } from './Field.tsx';

interface Props extends Omit<ComponentProps<'input'>, 'className' | 'onChange'> {
  readonly label: string;
  readonly value: string;
  readonly isWide?: boolean | undefined;
  readonly onText: (text: string) => void;
}

/** A line of text under its label. */
export const TextField = ({ label, isWide, onText, ...input }: Props) => (
  <Field label={label} isWide={isWide}>
    <input className="input" {...input} onChange={(event) => onText(event.target.value)} />
  </Field>
);
