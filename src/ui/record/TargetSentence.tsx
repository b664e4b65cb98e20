import { mainMention } from '../../domain/dataset/main-mention.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { useI18n } from '../shell/contexts.ts';
import { Failed } from '../trouble/Failed.tsx';
import { RecordSentence } from './RecordSentence.tsx';
import { useTarget } from './use-target.ts';

/** The sentence of a commitment that only its row is known of. */
export function TargetSentence({ row }: { readonly row: TargetRow }) {
  const i18n = useI18n();
  const target = useTarget(row);
  if (target.kind === 'failed') return <Failed>{target.reason}</Failed>;
  if (target.kind === 'loading') return <output className="muted small">{i18n.t('load.screen')}</output>;
  const mention = mainMention(target.value?.mentions ?? []);
  return mention === undefined ? null : <RecordSentence mention={mention} />;
}
