import { useEffect, useEffectEvent, useState } from 'react';
import { nextTask } from '../../bulk/turns.ts';
import { isMany } from '../../bulk/use-work.ts';
import { useDataset, useI18n } from '../shell/contexts.ts';

interface Props {
  readonly value: string;
  readonly label: string;
  /** The label where none is given. */
  readonly placeholder?: string;
  readonly onChange: (value: string) => void;
}

/**
 * A search field that writes as one types, but not in the middle of an input method's composition (拼音). Of a large
 * dataset, what is typed stands in the field at once and is handed on in a task of its own, so that of letters typed
 * faster than it is searched only the last is searched for.
 */
export function SearchBox({ value, label, placeholder = label, onChange }: Props) {
  const i18n = useI18n();
  const [composing, setComposing] = useState<string | null>(null);
  const isLarge = isMany(useDataset().rows);
  const [typed, setTyped] = useHandedOn(onChange);
  const take = isLarge ? setTyped : onChange;
  return (
    <search className="search screen-only">
      <input
        className="input"
        type="text"
        enterKeyHint="search"
        aria-label={label}
        placeholder={placeholder}
        value={composing ?? typed ?? value}
        onChange={(event) => {
          if (composing === null) take(event.target.value);
          else setComposing(event.target.value);
        }}
        onCompositionStart={(event) => setComposing(event.currentTarget.value)}
        onCompositionEnd={(event) => {
          setComposing(null);
          take(event.currentTarget.value);
        }}
      />
      {value !== '' && (
        <button
          type="button"
          className="bare search-clear"
          aria-label={i18n.t('common.clearSearch')}
          onClick={() => onChange('')}
        >
          ×
        </button>
      )}
    </search>
  );
}

/** What is typed and not handed on yet. */
function useHandedOn(onChange: (value: string) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  const handOn = useEffectEvent(onChange);
  useEffect(() => {
    if (typed === null) return undefined;
    let isOutdated = false;
    const wait = async (): Promise<void> => {
      await nextTask();
      if (isOutdated) return;
      setTyped(null);
      handOn(typed);
    };
    void wait();
    return () => {
      isOutdated = true;
    };
  }, [typed]);
  return [typed, setTyped] as const;
}
