import { useState } from 'react';

interface Props {
  readonly value: string;
  readonly label: string;
  readonly placeholder: string;
  readonly clearLabel: string;
  readonly onChange: (value: string) => void;
}

/** A search field that writes as one types, but not in the middle of an input method's composition (拼音). */
export function SearchBox({ value, label, placeholder, clearLabel, onChange }: Props) {
  const [composing, setComposing] = useState<string | null>(null);
  return (
    <search className="search">
      <input
        className="input"
        type="text"
        enterKeyHint="search"
        aria-label={label}
        placeholder={placeholder}
        value={composing ?? value}
        onChange={(event) => {
          if (composing === null) onChange(event.target.value);
          else setComposing(event.target.value);
        }}
        onCompositionStart={(event) => setComposing(event.currentTarget.value)}
        onCompositionEnd={(event) => {
          setComposing(null);
          onChange(event.currentTarget.value);
        }}
      />
      {value !== '' && (
        <button type="button" className="search-clear" aria-label={clearLabel} onClick={() => onChange('')}>
          ×
        </button>
      )}
    </search>
  );
}
