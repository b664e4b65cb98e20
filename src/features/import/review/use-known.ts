import { useMemo } from 'react';
import type { Proposal } from '../../../domain/proposal/proposal.ts';
import { knownIn, sameNumbered } from '../../../domain/proposal/known.ts';
import type { ImportedDocument } from '../../../storage/import-record.ts';
import { useDataset } from '../../../ui/shell/contexts.ts';
import type { Matches } from './items-shown.ts';

export function useMatches(id: string, items: readonly Proposal[]): Matches {
  const dataset = useDataset();
  const knownTo = useMemo(
    () => knownIn(dataset.rows.filter(({ documentId }) => documentId !== id)),
    [dataset, id],
  );
  return useMemo(
    () =>
      new Map(
        items.flatMap((item) => {
          const found = knownTo(item.target);
          return found.length === 0 ? [] : [[item.id, found] as const];
        }),
      ),
    [items, knownTo],
  );
}

/** Articles that are here already under the same document number, and of which something is known. */
export function useVersions({ id, document: { articles } }: ImportedDocument) {
  const { policyById, rows } = useDataset();
  return useMemo(() => {
    const known = new Set(rows.map(({ articleId }) => articleId));
    const others = [...policyById.values()].filter(
      ({ document, article }) => document.id !== id && known.has(article.id),
    );
    return sameNumbered(
      articles,
      others.map(({ article }) => article),
    );
  }, [policyById, rows, id, articles]);
}
