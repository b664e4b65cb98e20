import { useDataset, useI18n, useNavigation } from '../shell/contexts.ts';

interface Props {
  readonly documentId: string;
  readonly articleId: string;
  /** Commitments of the policy that stand in the dataset. */
  readonly count: number;
}

/** The commitments of a policy: those that stand, those that wait for review, or that none was found. */
export function CommitmentCount({ documentId, articleId, count }: Props) {
  const dataset = useDataset();
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  const pending = dataset.pendingCounts?.get(articleId) ?? 0;
  if (count === 0 && pending === 0) return <span className="muted">{i18n.t('overview.newest.noCount')}</span>;
  return (
    <>
      {count > 0 && (
        <a href={screenHref('targets', { policy: [articleId] })}>
          {i18n.t('overview.commitments', { n: i18n.format.count(count) })}
        </a>
      )}
      {count > 0 && pending > 0 && ' · '}
      {pending > 0 && (
        <a href={screenHref('import', { doc: documentId, step: 'review' })}>
          {i18n.t('documents.pending', { n: i18n.format.count(pending) })}
        </a>
      )}
    </>
  );
}
