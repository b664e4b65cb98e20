import type { TargetRow } from '../dataset/target-index.ts';
import type { DatasetView } from '../dataset/view.ts';
import { normalise } from './query.ts';

/**
 * By what a person may remember of a commitment, except its sentence, which is not loaded with the list: one normalised
 * text per row. `quantityOf` writes a row's figure as the list shows it.
 */
export function rowText(
  { policyById }: DatasetView,
  quantityOf: (row: TargetRow) => string | null,
): (row: TargetRow) => string {
  return (row) => {
    const article = policyById.get(row.articleId)?.article;
    const parts = [
      row.indicator,
      row.scope,
      row.region.name,
      article?.title,
      article?.issuer,
      article?.documentNumber,
      quantityOf(row),
      row.deadline.value,
    ];
    return normalise(parts.filter(Boolean).join('\n'));
  };
}
