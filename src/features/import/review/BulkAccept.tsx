import { useState } from 'react';
import type { ReviewItem } from '../../../domain/review/items.ts';
import { useI18n } from '../../shared/shell/contexts.ts';
import { acceptable, type Matches } from './items-shown.ts';

interface Props {
  /** Those that are listed. */
  readonly items: readonly ReviewItem[];
  readonly matches: Matches;
  readonly onAccept: (items: readonly ReviewItem[]) => void;
}

const SURE = [0.95, 0.9, 0.85, 0.8] as const;

/** Accepts what is sure enough, in one step that is undone in one. */
export function BulkAccept({ items, matches, onAccept }: Props) {
  const i18n = useI18n();
  const [from, setFrom] = useState<number>(0.9);
  const waiting = items.filter(({ verdict }) => verdict === 'pending');
  if (waiting.length === 0) return null;
  const sure = acceptable(waiting, from, matches);
  const left = waiting.filter(({ target }) => target.confidence >= from).length - sure.length;
  return (
    <p className="review-filters review-bulk">
      <select
        className="input"
        aria-label={i18n.t('review.sure')}
        value={from}
        onChange={(event) => setFrom(Number(event.target.value))}
      >
        {SURE.map((share) => (
          <option key={share} value={share}>
            {i18n.t('review.sure.from', { share: i18n.format.percent(share) })}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="button small"
        disabled={sure.length === 0}
        onClick={() => onAccept(sure)}
      >
        {i18n.t('review.acceptSure', { n: i18n.format.count(sure.length) })}
      </button>
      {left > 0 && (
        <span className="small muted">{i18n.t('review.sureLeft', { n: i18n.format.count(left) })}</span>
      )}
    </p>
  );
}
