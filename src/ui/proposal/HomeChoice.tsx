import { Button } from '../../charts/view/Button.tsx';
import { mixed } from '../../charts/view/mixed-words.tsx';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { Suggestion } from '../../domain/notes/note-home.ts';
import { scopedName } from '../../i18n/shown-names.ts';
import { useI18n, useNavigation } from '../shell/contexts.ts';

interface Props {
  readonly suggestions: readonly Suggestion[];
  readonly factsOf: (row: TargetRow) => string;
  readonly action: string;
  readonly onChoose: (row: TargetRow) => void;
}

/** Commitments that are like one that is gone: what hung on it moves to one of them by the person's word. */
export function HomeChoice({ suggestions, factsOf, action, onChoose }: Props) {
  const i18n = useI18n();
  const { targetHref } = useNavigation();
  if (suggestions.length === 0) return null;
  return (
    <ul aria-label={i18n.t('notes.suggestions')}>
      {suggestions.map(({ of: row, likeness }) => (
        <li key={row.id}>
          <a href={targetHref(row.id)}>{mixed(scopedName(row, i18n), i18n.lang)}</a>{' '}
          <span className="muted numbers">
            {mixed(factsOf(row), i18n.lang)} ·{' '}
            {i18n.t('notes.similarity', { percent: i18n.format.percent(likeness) })}
          </span>{' '}
          <Button look="small" onClick={() => onChoose(row)}>
            {action}
          </Button>
        </li>
      ))}
    </ul>
  );
}
