import '../../styles/progress.css';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { isPast } from '../../domain/time/period.ts';
import { useAsOf, useI18n, useDataParts } from '../../ui/shell/contexts.ts';
import { useProgress } from '../../ui/shell/work.ts';
import { StatusMark } from './StatusMark.tsx';
import { useJudgement } from './use-judgement.ts';

/**
 * How a commitment stands that can be followed, in the words of its judgement, for the head of its panel: 已到期 is said of the
 * time only, and of what was reached there is one word on all screens.
 */
export default function TargetStatus({ row }: { readonly row: TargetRow }) {
  const asOf = useAsOf();
  const { state } = useProgress();
  const observations = state.kind === 'ready' ? (state.byTarget.get(row.id) ?? NONE) : NONE;
  const { judgement } = useJudgement(row, observations, 'compound');
  const { status } = judgement;
  const { isRead } = useDataParts();
  // While the records are unread, or cannot be, only the time is known.
  if (state.kind !== 'ready' || (isRead?.(row.region) === false && UNTOLD.has(status)))
    return row.deadline.value !== null && isPast(row.deadline.value, asOf) ? <Due /> : null;
  if (status === 'unrecorded') return null;
  return (
    <>
      {judgement.isDue && status !== 'due-unrecorded' && <Due />}
      <StatusMark status={status} />
    </>
  );
}

const NONE: readonly never[] = [];
/** What is said where nothing is reported, which may only not be loaded. */
const UNTOLD: ReadonlySet<string> = new Set(['unrecorded', 'due-unrecorded']);

function Due() {
  const i18n = useI18n();
  return <span className="past muted">{i18n.t('due.unread')}</span>;
}
