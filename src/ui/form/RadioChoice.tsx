import type { ReactNode } from 'react';

interface Props<T extends string> {
  /** Of the group: no two on a screen are alike. */
  readonly name: string;
  readonly legend: ReactNode;
  readonly look?: string;
  /** Undefined: nothing is chosen yet. */
  readonly value: T | undefined;
  readonly options: readonly T[];
  readonly onChange: (option: T) => void;
  /** What an option is called. */
  readonly children: (option: T) => ReactNode;
}

/** A choice of one among a few, each in a line of its own. */
export function RadioChoice<T extends string>({ name, legend, look = 'stack', ...props }: Props<T>) {
  return (
    <fieldset className={look}>
      <legend>{legend}</legend>
      {props.options.map((option) => (
        <label key={option} className="radio">
          <input
            type="radio"
            name={name}
            checked={props.value === option}
            onChange={() => props.onChange(option)}
          />
          <span>{props.children(option)}</span>
        </label>
      ))}
    </fieldset>
  );
}
