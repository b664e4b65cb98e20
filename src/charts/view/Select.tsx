import type { ComponentProps } from 'react';
import { langOf } from '../../i18n/lang-of.ts';

interface Props<T extends string> extends Omit<ComponentProps<'select'>, 'value' | 'onChange' | 'children'> {
  readonly value: string;
  readonly options: readonly T[];
  readonly nameOf: (option: T) => string;
  readonly onChange: (value: T) => void;
}

/** A native list of a few values. */
export function Select<T extends string>({ options, nameOf, onChange, ...props }: Props<T>) {
  return (
    <select
      className="input"
      {...props}
      onChange={(event) => {
        const chosen = options.find((option) => option === event.target.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {options.map((option) => (
        <option key={option} value={option} lang={langOf(nameOf(option))}>
          {nameOf(option)}
        </option>
      ))}
    </select>
  );
}
