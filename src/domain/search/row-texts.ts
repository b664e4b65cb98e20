import type { TargetRow } from '../dataset/target-index.ts';
import type { DatasetView } from '../dataset/view.ts';

/** What is searched of a row: one text each. */
export type TextsOf = readonly ((row: TargetRow) => string)[];

/** What is the same for rows of one key is made once. */
function remembered(keyOf: (row: TargetRow) => string, make: (row: TargetRow) => string) {
  const known = new Map<string, string>();
  return (row: TargetRow): string => {
    const key = keyOf(row);
    const text = known.get(key) ?? make(row);
    known.set(key, text);
    return text;
  };
}

/**
 * By what a person may remember of a commitment, except its sentence, which is not loaded with the list. `quantityOf`
 * writes a row's figure as the list shows it.
 */
export function rowTexts(
  { policyById }: DatasetView,
  quantityOf: (row: TargetRow) => string | null,
): TextsOf {
  return [
    ({ indicator }) => indicator,
    ({ scope }) => scope,
    ({ region }) => region.name,
    ({ deadline }) => deadline.value ?? '',
    remembered(
      ({ articleId }) => articleId,
      ({ articleId }) => {
        const article = policyById.get(articleId)?.article;
        return [article?.title, article?.issuer, article?.documentNumber].filter(Boolean).join('\n');
      },
    ),
    remembered(
      ({ value, valueMax, unit, comparator, measure, frequency }) =>
        `${value} ${valueMax} ${unit} ${comparator} ${measure} ${frequency}`,
      (row) => quantityOf(row) ?? '',
    ),
  ];
}
