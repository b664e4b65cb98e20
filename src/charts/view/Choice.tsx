import { useId, useState } from 'react';
import { langOf } from '../../i18n/lang-of.ts';

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly id: T; readonly name: string }[];
  readonly onChange: (value: T) => void;
}

/** A labelled native list of a few values. */
export function Choice<T extends string>({ label, value, options, onChange }: Props<T>) {
  const id = useId();
  // The address answers a moment later; until then the chosen value stands, or quick arrow keys would start over.
  const [chosen, setChosen] = useState<{ readonly over: T; readonly value: T } | null>(null);
  const shown = chosen !== null && chosen.over === value ? chosen.value : value;
  return (
    <span className="choice">
      <label htmlFor={id} className="small muted">
        {label}
      </label>
      <select
        id={id}
        className="input"
        value={shown}
        onChange={(event) => {
          const next = options.find((option) => option.id === event.target.value);
          if (next === undefined) return;
          setChosen({ over: value, value: next.id });
          onChange(next.id);
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id} lang={langOf(option.name)}>
            {option.name}
          </option>
        ))}
      </select>
    </span>
  );
}
