/** How a commitment stands, in words: its status, the value reached last, and where that is from. */
import { judgedActual, judgeRow, actualsOf, type Actual } from '../../domain/progress/actuals.ts';
import { isFollowed } from '../../domain/progress/monitoring.ts';
import type { LinkedResult } from '../../domain/progress/result-links.ts';
import type { Judgement, Recorded } from '../../domain/progress/types.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import { timeWords } from '../../i18n/time-words.ts';
import type { I18n } from '../../i18n/index.ts';
import { citationLine, citationOf, citationWithLines } from '../citation.ts';
import type { ExhibitContext } from '../exhibit/context.ts';
import { completionText } from './completion-words.ts';
import { pointWords } from './figure-words.ts';

/** A document's as planners cite it, with its line. */
export function sourceText({ source }: Pick<Actual, 'source'>, dataset: DatasetView, i18n: I18n): string {
  if (typeof source === 'string') return source;
  const policy = dataset.policyById.get(source.articleId);
  if (policy === undefined) return '';
  return citationWithLines(citationLine(citationOf(policy, i18n), i18n), [source.line], i18n);
}

export function statusText({ status, reason }: Judgement, i18n: I18n): string {
  const word = i18n.t(`progress.status.${status}`);
  return reason === null ? word : i18n.labelled(word, i18n.t(`progress.reason.${reason}`));
}

/** What is known of one commitment beside its document. */
export interface Known {
  readonly recorded: readonly Recorded[];
  readonly linked: readonly LinkedResult[];
}

/** The status and, where a value was reached, the last one with its date and its source, a line each; none of what is not followed. */
export function standingLines(
  row: TargetRow,
  { recorded, linked }: Known,
  { asOf, dataset, i18n }: ExhibitContext,
): string[] {
  if (!isFollowed(row)) return [];
  const actuals = actualsOf(row, recorded, linked);
  const judgement = judgeRow(row, recorded, actuals, dataset, asOf, 'compound', linked);
  const status = i18n.t('panel.statement.progress', { status: statusText(judgement, i18n) });
  const last = judgement.latest;
  const done = recorded.find(({ role }) => role === 'done');
  const known = last === null ? done : judgedActual(actuals, judgement);
  if (known === undefined) return [status];
  const source = sourceText(known, dataset, i18n) || i18n.t('progress.noSource');
  const value = last === null ? i18n.t('progress.role.done') : pointWords(last, judgement.unit, i18n);
  const date = timeWords(known, i18n);
  const latest = i18n.t('panel.statement.latest', { date, value, source });
  const { completion, unit } = judgement;
  return [status, latest, ...(completion === null ? [] : [completionText(completion, unit, i18n)])];
}
