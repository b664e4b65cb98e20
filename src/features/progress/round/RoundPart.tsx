import { useI18n } from '../../../ui/shell/contexts.ts';
import { useRounds } from '../../../ui/shell/work.ts';
import { Failed } from '../../../ui/trouble/Failed.tsx';
import { RowBoundary } from '../../../ui/trouble/RowBoundary.tsx';
import { UnreadableNotice } from '../../../ui/trouble/UnreadableNotice.tsx';
import { failureText } from '../../../ui/trouble/storage-words.ts';
import type { MonitorRow } from '../monitor-rows.ts';
import { NewRound } from './NewRound.tsx';
import { RoundItem } from './RoundItem.tsx';

interface Props {
  /** The commitments of the monitoring table. */
  readonly rows: readonly MonitorRow[];
  /** Values of a filter for places. */
  readonly places: readonly string[];
}

/** Rounds: what is asked of offices for one time goes out as sheets and comes back. The latest first. */
export default function RoundPart({ rows, places }: Props) {
  const i18n = useI18n();
  const { state } = useRounds();
  return (
    <section className="stack" aria-labelledby="round-title">
      <h2 id="round-title">{i18n.t('round.title')}</h2>
      <p className="muted small">{i18n.t('round.hint')}</p>
      <NewRound rows={rows} places={places} />
      {state.kind === 'failed' && <Failed>{failureText(state.failure, i18n)}</Failed>}
      {state.kind === 'ready' && (
        <>
          <UnreadableNotice count={state.unreadable.length} />
          {state.all
            .toSorted((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1))
            .map((round, at) => (
              <RowBoundary key={round.id} row={round}>
                <RoundItem round={round} isOpen={at === 0} />
              </RowBoundary>
            ))}
        </>
      )}
    </section>
  );
}
