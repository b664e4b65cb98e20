/** What the deadline charts say in words. */
import { presentStates } from '../../charts/deadline-state.ts';
import type { StateCounts } from '../../domain/time/due.ts';
import type { I18n } from '../../i18n/index.ts';
import type { DeadlineModel } from './model.ts';

/** The chart's title: how many are past and to come. */
export function finding({ counts }: DeadlineModel, i18n: I18n): string {
  const parts = presentStates(counts).map((state) =>
    i18n.t(`deadlines.count.${state}`, { n: counts[state] }),
  );
  return i18n.t('deadlines.finding', { parts: i18n.list(parts) });
}

/** When a deadline is past, what is counted as a recorded result, and that none says nothing of the target. */
export function stateDefinition({ passed, reported }: StateCounts, i18n: I18n): string {
  const said = [
    i18n.t('deadlines.state.year'),
    ...(passed > 0 ? [i18n.t('deadlines.state.passed')] : []),
    ...(passed + reported > 0 ? [i18n.t('deadlines.state.result')] : []),
  ];
  return said.join(i18n.lang === 'en' ? ' ' : '');
}

/** What is not known of the past, and what is not drawn. */
export function deadlineDoubts({ counts, undated }: DeadlineModel, i18n: I18n): string[] {
  return [
    ...(counts.unread > 0 ? [i18n.t('deadlines.doubt.unread')] : []),
    ...(undated.length > 0 ? [i18n.t('deadlines.doubt.none', { n: undated.length })] : []),
  ];
}
