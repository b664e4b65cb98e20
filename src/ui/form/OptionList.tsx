import type { ReactNode } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { mixed } from '../../charts/view/mixed-words.tsx';
import { useI18n } from '../shell/contexts.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
  /** How many rows it would leave. */
  readonly count: number;
  /** Why it would leave none. */
  readonly why?: string;
}

export interface FoldedOption {
  readonly option: Option;
  /** Those that lie in it. */
  readonly inside: readonly Option[];
}

export interface Options {
  readonly listed: readonly FoldedOption[];
  /** How many more match and are not listed. */
  readonly hidden: number;
}

interface Props extends Options {
  /** Of what they are. */
  readonly name: string;
  /** What is looked for among them; null where there is little to look through. */
  readonly find: string | null;
  readonly onFind: (words: string) => void;
  readonly chosen: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  /** Another way to choose, above the list. */
  readonly children?: ReactNode;
}

/** From this many options on, one can search among them. */
export const SEARCHABLE = 9;

/** Several of which each can be chosen, each with how many rows it would leave. */
export function OptionList({ name, listed, hidden, find, onFind, chosen, onChange, children }: Props) {
  const { t, format, lang } = useI18n();
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  const one = ({ value, label, count, why }: Option) => (
    <label className={count === 0 ? 'radio facet-option muted' : 'radio facet-option'}>
      <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
      <span>{mixed(label, lang)}</span>
      <span className="numbers muted">{why ?? format.count(count)}</span>
    </label>
  );
  return (
    <>
      {find !== null && (
        <input
          className="input"
          type="text"
          aria-label={t('targets.filter.find')}
          placeholder={t('targets.filter.find')}
          value={find}
          onChange={(event) => onFind(event.target.value)}
        />
      )}
      {children}
      <ul className="facet-options" aria-label={name}>
        {listed.map(({ option, inside }) => (
          <li key={option.value}>
            {one(option)}
            {inside.length > 0 && (
              <details className="facet-inside" open={inside.some(({ value }) => chosen.includes(value))}>
                <summary className="small muted">{t('targets.filter.inside', { n: inside.length })}</summary>
                <ul>
                  {inside.map((place) => (
                    <li key={place.value}>{one(place)}</li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className="muted small">{t('targets.filter.hidden', { n: format.count(hidden) })}</p>}
      {listed.length === 0 && <p className="muted small">{t('targets.filter.nothing')}</p>}
      {chosen.length > 0 && (
        <Button look="button-quiet small" onClick={() => onChange([])}>
          {t('targets.filter.clear')}
        </Button>
      )}
    </>
  );
}
