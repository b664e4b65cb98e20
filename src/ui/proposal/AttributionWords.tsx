import { mixed } from '../../charts/view/mixed-words.tsx';
import { useI18n } from '../shell/contexts.ts';
import { attributionWords } from './attribution-words.ts';

interface Props {
  readonly by: Parameters<typeof attributionWords>[0];
  readonly look?: string;
}

/** Who says it, when and why. */
export function AttributionWords({ by, look = 'muted' }: Props) {
  const i18n = useI18n();
  return <span className={look}>{mixed(attributionWords(by, i18n), i18n.lang)}</span>;
}
