import { deadlineLabel } from '../../../charts/deadline-label.ts';
import { mixed } from '../../../charts/view/mixed-words.tsx';
import type { Proposal } from '../../../domain/proposal/proposal.ts';
import { useI18n } from '../../../ui/shell/contexts.ts';

interface Props {
  readonly item: Proposal;
  readonly isKnown: boolean;
}

/** A record by its name and value, what the person made of it, and how sure it is. */
export function RecordLine({ item: { target, corrected, splitFrom, read }, isKnown }: Props) {
  const i18n = useI18n();
  return (
    <>
      <span className="record-name">
        <span lang="zh-CN">{target.scope + target.indicator}</span>
        {corrected.length > 0 && <span className="tag">{i18n.t('review.corrected')}</span>}
        {read === null && (
          <span className="tag">{i18n.t(splitFrom === null ? 'review.added' : 'review.split')}</span>
        )}
        {isKnown && <span className="tag tag-warn">{i18n.t('review.alike')}</span>}
      </span>
      <span className="record-value numbers">
        {mixed(i18n.format.quantity(target) ?? i18n.t(`kind.${target.kind}`), i18n.lang)}
        <span className="muted small"> {deadlineLabel(target.deadline, i18n)}</span>
      </span>
      <span className="record-confidence muted small numbers">{i18n.format.percent(target.confidence)}</span>
    </>
  );
}
