/** What a person says of one policy. */
import type { ArticleOverrides } from '../../domain/curation/article-overrides.ts';
import { isLocal } from '../../domain/dataset/local-id.ts';
import type { PolicyRef } from '../../domain/dataset/view.ts';

export interface FactEdit {
  readonly policy: PolicyRef;
  readonly facts: ArticleOverrides;
}

/** Corrections of the built-in dataset say who makes them; imported documents are the person's own. */
export const needsSaid = (edits: readonly FactEdit[]): boolean =>
  edits.some(({ policy }) => !isLocal(policy.document.id));

/** All that is said of one policy is said at once; of one fact the last word. */
export function joinedEdits(edits: readonly FactEdit[]): readonly FactEdit[] {
  const byId = new Map<string, FactEdit>();
  for (const { policy, facts } of edits) {
    const { id } = policy.article;
    byId.set(id, { policy, facts: { ...byId.get(id)?.facts, ...facts } });
  }
  return [...byId.values()];
}
