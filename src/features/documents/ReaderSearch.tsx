import { useState } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { useI18n } from '../../ui/shell/contexts.ts';

interface Props {
  readonly q: string;
  readonly hits: number;
  /** Number of the current hit from 0; null where there is none. */
  readonly current: number | null;
  readonly onQuery: (q: string) => void;
  readonly onMove: (hit: number) => void;
}

/** Enter goes to the next place, Shift+Enter to the one before; both go round. */
export function ReaderSearch({ q, hits, current, onQuery, onMove }: Props) {
  const i18n = useI18n();
  const [composing, setComposing] = useState<string | null>(null);
  const move = (step: number) => {
    if (current !== null) onMove((current + step + hits) % hits);
  };
  return (
    <search className="in-row reader-search">
      <input
        className="input"
        type="search"
        enterKeyHint="search"
        aria-label={i18n.t('reader.search')}
        placeholder={i18n.t('reader.search')}
        value={composing ?? q}
        onChange={(event) =>
          composing === null ? onQuery(event.target.value) : setComposing(event.target.value)
        }
        onCompositionStart={(event) => setComposing(event.currentTarget.value)}
        onCompositionEnd={(event) => {
          setComposing(null);
          onQuery(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && composing === null) move(event.shiftKey ? -1 : 1);
        }}
      />
      <output className="numbers small reader-hits">
        {q !== '' &&
          (current === null
            ? i18n.t('reader.search.none')
            : i18n.t('reader.search.count', { at: current + 1, n: i18n.format.count(hits) }))}
      </output>
      {(['previous', 'next'] as const).map((way) => (
        <Button
          key={way}

          look="button-icon"
          aria-label={i18n.t(`reader.search.${way}`)}
          disabled={current === null}
          onClick={() => move(way === 'next' ? 1 : -1)}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d={way === 'next' ? 'M4 6l4 4 4-4' : 'M4 10l4-4 4 4'} />
          </svg>
        </Button>
      ))}
    </search>
  );
}
