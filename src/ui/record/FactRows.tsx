import { mixed } from '../../charts/view/mixed-words.tsx';
import { useI18n } from '../shell/contexts.ts';

interface Props {
  readonly facts: readonly Fact[];
}

/** `mark`: how it is known, where the text does not say it. */
export type Fact = readonly [name: string, value: string, mark?: string | null];

/** Names and values of a list of facts (`dl`); values may be names as the documents have them. */
export function FactRows({ facts }: Props) {
  const i18n = useI18n();
  return facts.map(([name, value, mark = null]) => (
    <div key={name}>
      <dt className="muted">{name}</dt>
      <dd>
        {mixed(value, i18n.lang)}
        {mark !== null && (
          <>
            {' '}
            <span className="tag">{mark}</span>
          </>
        )}
      </dd>
    </div>
  ));
}
