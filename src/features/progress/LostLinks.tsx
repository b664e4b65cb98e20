import { Button } from '../../charts/view/Button.tsx';
import type { LinkedResult } from '../../domain/progress/result-links.ts';
import type { LinkVerdict } from '../../storage/link-verdict.ts';
import { useI18n, useLinked } from '../../ui/shell/contexts.ts';
import { useLinkVerdicts } from '../../ui/shell/work.ts';

interface Props {
  readonly targetId: string;
  readonly linked: readonly LinkedResult[];
}

/** Results that a person counted and that the documents in hand do not report any more: said, until they take it back. */
export function LostLinks({ targetId, linked }: Props) {
  const i18n = useI18n();
  const { state, remove } = useLinkVerdicts();
  const isRead = useLinked() !== null;
  if (!isRead || state.kind !== 'ready') return null;
  const found = new Set(linked.map(({ resultId }) => resultId));
  const isLost = ({ verdict, resultId }: LinkVerdict): boolean => verdict === 'taken' && !found.has(resultId);
  return (state.byTarget.get(targetId) ?? []).filter(isLost).map((lost) => (
    <p key={lost.id} className="save-failed small">
      {i18n.t('linked.lost', lost)} {lost.told !== undefined && <q lang="zh-CN">{lost.told.quote}</q>}{' '}
      <Button look="button-quiet small" onClick={() => void remove(lost)}>
        {i18n.t('common.undo')}
      </Button>
    </p>
  ));
}
