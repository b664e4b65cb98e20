import { mixed } from '../../charts/view/mixed-words.tsx';
import { useI18n } from '../shell/contexts.ts';
import { saidWords } from './said-words.ts';

interface Props {
  readonly by: Parameters<typeof saidWords>[0];
  readonly look?: string;
}

/** Who says it, when and why. */
export function Said({ by, look = 'muted' }: Props) {
  const i18n = useI18n();
  return <span className={look}>{mixed(saidWords(by, i18n), i18n.lang)}</span>;
}
