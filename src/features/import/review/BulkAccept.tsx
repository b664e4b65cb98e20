import { useState } from 'react';
import { Button } from '../../../charts/view/Button.tsx';
import { Select } from '../../../charts/view/Select.tsx';
import type { Proposal } from '../../../domain/proposal/proposal.ts';
import { useI18n } from '../../../ui/shell/contexts.ts';
import { acceptable, type Matches } from './items-shown.ts';

interface Props {
  /** Those that are listed. */
  readonly items: readonly Proposal[];
  readonly matches: Matches;
  readonly onAccept: (items: readonly Proposal[]) => void;
}

/** How sure, from 0 to 1. */
const SURE = ['0.95', '0.9', '0.85', '0.8'];

/** Accepts what is sure enough, in one step that is undone in one. */
export function BulkAccept({ items, matches, onAccept }: Props) {
  const i18n = useI18n();
  const [from, setFrom] = useState(0.9);
  const waiting = items.filter(({ verdict }) => verdict === 'pending');
  if (waiting.length === 0) return null;
  const sure = acceptable(waiting, from, matches);
  const left = waiting.filter(({ target }) => target.confidence >= from).length - sure.length;
  return (
    <p className="in-row review-filters review-bulk">
      <Select
        aria-label={i18n.t('review.sure')}
        value={String(from)}
        options={SURE}
        nameOf={(share) => i18n.t('review.sure.from', { share: i18n.format.percent(Number(share)) })}
        onChange={(share) => setFrom(Number(share))}
      />
      <Button look="small" disabled={sure.length === 0} onClick={() => onAccept(sure)}>
        {i18n.t('review.acceptSure', { n: i18n.format.count(sure.length) })}
      </Button>
      {left > 0 && (
        <span className="small muted">{i18n.t('review.sureLeft', { n: i18n.format.count(left) })}</span>
      )}
    </p>
  );
}
