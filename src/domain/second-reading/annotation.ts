/** Records as annotations in the form of tests/gold: one line for each mention. Pure. */
import type { PolicyDocument, Target } from '../dataset/schema.ts';

/** @param withQuotes else by line alone: then no sentence of the document leaves the house */
export function annotationsOf(
  { id, articles }: Pick<PolicyDocument, 'id' | 'articles'>,
  targets: readonly Target[],
  withQuotes: boolean,
): string {
  const titleOf = new Map(articles.map((article) => [article.id, article.title]));
  const rows = targets.flatMap((target, n) =>
    target.mentions
      .filter(({ documentId }) => documentId === id)
      .map((mention) => ({
        line: mention.line,
        class: target.kind,
        value_text: mention.valueText,
        value: target.value,
        value_max: target.valueMax,
        unit: target.unit,
        comparator: target.comparator,
        measure: target.measure,
        indicator: target.indicator,
        region: target.region.name,
        scope: target.scope,
        deadline: target.deadline.value,
        deadline_from: target.deadline.basis,
        frequency: target.frequency,
        baseline: target.baseline?.text ?? null,
        ...(withQuotes
          ? { document: titleOf.get(mention.articleId) ?? '', part: mention.part, quote: mention.quote }
          : {}),
        group: `g${n + 1}`,
      })),
  );
  return rows
    .toSorted((a, b) => a.line - b.line)
    .map((row) => `${JSON.stringify(row)}\n`)
    .join('');
}
