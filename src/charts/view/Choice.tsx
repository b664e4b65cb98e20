import { useId, useState } from 'react';
import { Select } from './Select.tsx';

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
  const names = new Map(options.map((option) => [option.id, option.name]));
  return (
    <span className="choice">
      <label htmlFor={id} className="short small muted">
        {label}
      </label>
      <Select
        id={id}
        value={shown}
        options={options.map((option) => option.id)}
        nameOf={(one) => names.get(one) ?? one}
        onChange={(next) => {
          setChosen({ over: value, value: next });
          onChange(next);
        }}
      />
    </span>
  );
}
