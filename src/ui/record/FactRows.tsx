import { mixed } from '../../charts/view/mixed-words.tsx';
import { useI18n } from '../shell/contexts.ts';

interface Props {
  readonly facts: readonly (readonly [name: string, value: string])[];
}

/** Names and values of a list of facts (`dl`); values may be names as the documents have them. */
export function FactRows({ facts }: Props) {
  const i18n = useI18n();
  return facts.map(([name, value]) => (
    <div key={name}>
      <dt className="muted">{name}</dt>
      <dd>{mixed(value, i18n.lang)}</dd>
    </div>
  ));
}
