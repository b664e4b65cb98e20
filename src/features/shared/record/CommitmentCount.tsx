import { useDataset, useI18n, useNavigation } from '../shell/contexts.ts';

interface Props {
  readonly documentId: string;
  readonly articleId: string;
  /** Commitments of the policy that stand in the dataset. */
  readonly count: number;
  /** How `count` is said. */
  readonly counted: string;
  /** What is said where nothing was found. */
  readonly none: string;
}

/** The commitments of a policy: those that stand, those that wait for review, or that none was found. */
export function CommitmentCount({ documentId, articleId, count, counted, none }: Props) {
  const dataset = useDataset();
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  const pending = dataset.pendingCounts?.get(articleId) ?? 0;
  if (count === 0 && pending === 0) return <span className="muted">{none}</span>;
  return (
    <>
      {count > 0 && <a href={screenHref('targets', { policy: [articleId] })}>{counted}</a>}
      {count > 0 && pending > 0 && ' · '}
      {pending > 0 && (
        <a href={screenHref('import', { doc: documentId, step: 'review' })}>
          {i18n.t('documents.pending', { n: i18n.format.count(pending) })}
        </a>
      )}
    </>
  );
}
