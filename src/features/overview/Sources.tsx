import type { TargetRow } from '../../domain/dataset-index.ts';
import { useShell } from '../shell.ts';

/** A count has as many sources as it counts commitments: how many policies, and where each is cited. */
export function Sources({ rows }: { readonly rows: readonly TargetRow[] }) {
  const { i18n } = useShell();
  const documents = new Set(rows.map(({ documentId }) => documentId)).size;
  const policies = new Set(rows.map(({ articleId }) => articleId)).size;
  return <p>{i18n.t('overview.sources', { documents, policies, n: rows.length })}</p>;
}
