/** What a person says of one policy in the sheet. */
import type { ArticleOverrides } from '../../../domain/curation/article-overrides.ts';
import { isLocal } from '../../../domain/dataset/local-id.ts';
import type { PolicyRow } from './model.ts';

export interface FactEdit {
  readonly row: PolicyRow;
  readonly facts: ArticleOverrides;
}

/** Corrections of the built-in dataset say who makes them; imported documents are the person's own. */
export const needsSaid = (edits: readonly FactEdit[]): boolean =>
  edits.some(({ row }) => !isLocal(row.document.id));

/** All that is said of one policy is said at once; of one fact the last word. */
export function joinedEdits(edits: readonly FactEdit[]): readonly FactEdit[] {
  const byRow = new Map<string, FactEdit>();
  for (const { row, facts } of edits)
    byRow.set(row.id, { row, facts: { ...byRow.get(row.id)?.facts, ...facts } });
  return [...byRow.values()];
}
