import { lastDay } from '../../domain/time/period.ts';
import type { Observation } from '../../storage/observation.ts';
import { Button } from '../../charts/view/Button.tsx';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { RowBoundary } from '../../ui/trouble/RowBoundary.tsx';
import { useI18n, useNotify } from '../../ui/shell/contexts.ts';
import { useProgress } from '../../ui/shell/work.ts';
import { recordedWords } from './recorded-words.ts';
import { SourceWords } from './SourceWords.tsx';
import { failureText } from '../../ui/trouble/storage-words.ts';

interface Props {
  readonly row: TargetRow;
  readonly observations: readonly Observation[];
  readonly onEdit: (observation: Observation) => void;
}

/** The reported values, latest first, each with its source. */
export function ObservationList({ row: of, observations, onEdit }: Props) {
  const i18n = useI18n();
  if (observations.length === 0) return null;
  const rows = observations.toSorted(
    (a, b) => lastDay(b.date).localeCompare(lastDay(a.date)) || (a.id < b.id ? -1 : 1),
  );
  return (
    <ul className="observations small" aria-label={i18n.t('progress.recorded')}>
      {rows.map((observation) => (
        <li key={observation.id}>
          <RowBoundary row={observation}>
            <Item row={of} observation={observation} onEdit={onEdit} />
          </RowBoundary>
        </li>
      ))}
    </ul>
  );
}

function Item({
  row,
  observation,
  onEdit,
}: {
  readonly row: TargetRow;
  readonly observation: Observation;
  readonly onEdit: Props['onEdit'];
}) {
  const i18n = useI18n();
  const remove = useRemove();
  const { date, value, role, source, comment } = observation;
  const what =
    value === null ? i18n.t('progress.role.done') : recordedWords({ ...observation, value }, row, i18n);
  const name = `${i18n.format.date(date)} ${what}`;
  return (
    <>
      <span className="numbers">{name}</span>
      <span className="tag">{i18n.t('progress.ownMark')}</span>
      {role === 'baseline' && <span className="tag">{i18n.t('progress.role.baseline')}</span>}
      <span className="muted observation-source">
        <SourceWords source={source} />
        {comment !== '' && ` · ${comment}`}
      </span>
      <span className="observation-actions">
        <Button
          look="button-quiet small"
          aria-label={i18n.t('progress.editThis', { name })}
          onClick={() => onEdit(observation)}
        >
          {i18n.t('notes.edit')}
        </Button>
        <Button
          look="button-quiet small"
          aria-label={i18n.t('progress.removeThis', { name })}
          onClick={() => remove(observation)}
        >
          ×
        </Button>
      </span>
    </>
  );
}

function useRemove(): (observation: Observation) => void {
  const i18n = useI18n();
  const progress = useProgress();
  const notify = useNotify();
  return (observation) => {
    const run = async (): Promise<void> => {
      const outcome = await progress.remove(observation);
      if (!outcome.ok || outcome.value.kind === 'conflict') {
        const reason = outcome.ok ? i18n.t('notes.deleteConflict') : failureText(outcome.failure, i18n);
        notify({ text: i18n.t('notes.notDeleted', { reason }) });
        return;
      }
      const undo = () => void progress.put({ ...observation, revision: 0 });
      notify({ text: i18n.t('progress.removed'), action: { label: i18n.t('common.undo'), run: undo } });
    };
    void run();
  };
}
