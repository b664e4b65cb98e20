import { spanOf } from '../../domain/progress/link-facts.ts';
import { isOfGoal, stretchOf } from '../../domain/progress/stretch.ts';
import { lastDay } from '../../domain/time/period.ts';
import type { Observation } from '../../storage/observation.ts';
import { Button } from '../../charts/view/Button.tsx';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { useStep } from '../../ui/proposal/use-step.ts';
import { RowBoundary } from '../../ui/trouble/RowBoundary.tsx';
import { useDataset, useI18n } from '../../ui/shell/contexts.ts';
import { useProgress } from '../../ui/shell/work.ts';
import { timeWords } from '../../i18n/time-words.ts';
import { recordedWords } from './recorded-words.ts';
import { SourceWords } from './SourceWords.tsx';

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
    <ul className="lines small" aria-label={i18n.t('progress.recorded')}>
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
  const { value, role, source, comment } = observation;
  const what =
    value === null ? i18n.t('progress.role.done') : recordedWords({ ...observation, value }, row, i18n);
  const name = `${timeWords(observation, i18n)} ${what}`;
  return (
    <>
      <span className="numbers">{name}</span>
      <span className="tag">{i18n.t('progress.ownMark')}</span>
      <StretchTag row={row} observation={observation} />
      {role === 'baseline' && <span className="tag">{i18n.t('progress.role.baseline')}</span>}
      <span className="muted line-main">
        <SourceWords source={source} />
        {comment !== '' && ` · ${comment}`}
      </span>
      <span>
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
          onClick={() => void remove(observation)}
        >
          ×
        </Button>
      </span>
    </>
  );
}

function useRemove(): (observation: Observation) => Promise<boolean> {
  const { t } = useI18n();
  const progress = useProgress();
  const step = useStep();
  return (observation) =>
    step(
      progress.remove(observation),
      {
        done: () => t('progress.removed'),
        conflict: t('notes.deleteConflict'),
        failed: (reason) => t('notes.notDeleted', { reason }),
      },
      () => progress.put({ ...observation, revision: 0 }),
    );
}

/** Whether it counts from the year's beginning or stands for its months alone, and where that says nothing of the goal. */
function StretchTag({ row, observation }: { readonly row: TargetRow; readonly observation: Observation }) {
  const i18n = useI18n();
  const { policyById } = useDataset();
  const kind = stretchOf(observation);
  if (kind === null) return null;
  const span = spanOf(row.deadline.value, policyById.get(row.articleId)?.article ?? {});
  return (
    <>
      <span className="tag">{i18n.t(`progress.stretch.${kind}`)}</span>
      {!isOfGoal(row, observation, span) && <span className="muted">{i18n.t('progress.stretch.aside')}</span>}
    </>
  );
}
