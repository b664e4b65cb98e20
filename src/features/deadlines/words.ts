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
  return i18n.t('deadlines.finding', { parts: parts.join(i18n.t('common.listSeparator')) });
}

/** What is counted as a recorded result, and that none says nothing of the target. */
export function pastDoubts({ unread, passed, reported }: StateCounts, i18n: I18n): string[] {
  return [
    ...(unread > 0 ? [i18n.t('deadlines.doubt.unread')] : []),
    ...(passed > 0 ? [i18n.t('deadlines.doubt.passed')] : []),
    ...(passed + reported > 0 ? [i18n.t('deadlines.doubt.result')] : []),
  ];
}
