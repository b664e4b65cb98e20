interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly nameOf: (option: T) => string;
  readonly onChange: (value: T) => void;
}

/** A choice of a few that all stand in view, one of them pressed. */
export function Segmented<T extends string>({ label, value, options, nameOf, onChange }: Props<T>) {
  return (
    <fieldset className="segmented" aria-label={label}>
      {options.map((option) => (
        <button key={option} type="button" aria-pressed={value === option} onClick={() => onChange(option)}>
          {nameOf(option)}
        </button>
      ))}
    </fieldset>
  );
}
