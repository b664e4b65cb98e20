/** The source of a reached value in words. Pure. */
import { citationLine, citationOf, citationWithLines } from '../../charts/citation.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { Actual } from '../../domain/progress/actuals.ts';
import type { I18n } from '../../i18n/index.ts';

/** A document's as planners cite it, with its line. */
export function sourceText({ source }: Pick<Actual, 'source'>, dataset: DatasetView, i18n: I18n): string {
  if (typeof source === 'string') return source;
  const policy = dataset.policyById.get(source.articleId);
  if (policy === undefined) return '';
  return citationWithLines(citationLine(citationOf(policy, i18n), i18n), [source.line], i18n);
}
