import { useState, type ComponentProps } from 'react';
import { langOf } from '../../i18n/lang-of.ts';

interface Props<T extends string> extends Omit<ComponentProps<'select'>, 'value' | 'onChange' | 'children'> {
  readonly value: string;
  readonly options: readonly T[];
  readonly nameOf: (option: T) => string;
  readonly onChange: (value: T) => void;
}

/** Beyond, a list is made when it is opened: three thousand places take a tenth of a second to lay out. */
const MOST_AT_ONCE = 500;

/** A native list of values. */
export function Select<T extends string>({ options, nameOf, onChange, ...props }: Props<T>) {
  const [isAsked, setAsked] = useState(false);
  const isWhole = isAsked || options.length <= MOST_AT_ONCE;
  const listed = isWhole ? options : options.filter((option) => option === props.value);
  return (
    <select
      className="input"
      {...props}
      onFocus={() => setAsked(true)}
      onPointerDown={() => setAsked(true)}
      onChange={(event) => {
        const chosen = options.find((option) => option === event.target.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {listed.map((option) => {
        const name = nameOf(option);
        return (
          <option key={option} value={option} lang={langOf(name)}>
            {name}
          </option>
        );
      })}
    </select>
  );
}
