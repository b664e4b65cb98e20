/** From the commitments that are shown to the events of a calendar file. Pure. */
import { citationLine, citationOf, citationWithLines } from '../../charts/citation.ts';
import { deadlineLabel } from '../../charts/deadline-label.ts';
import { dutyStart } from '../../domain/time/deadlines.ts';
import type { CalendarEvent } from '../../domain/time/icalendar.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import { lastDay, yearOf } from '../../domain/time/period.ts';
import type { I18n } from '../../i18n/index.ts';
import { scopedName, regionName } from '../../i18n/shown-names.ts';

/** `quotes`: the sentence of each commitment by its id, where it was read. */
export function eventsOf(
  rows: readonly TargetRow[],
  quotes: ReadonlyMap<string, string>,
  dataset: DatasetView,
  i18n: I18n,
): CalendarEvent[] {
  return rows.flatMap((row): CalendarEvent[] => {
    const { value } = row.deadline;
    if (value === null) return [];
    const start = dutyStart(row, dataset);
    const isDuty = start !== null && start < yearOf(value);
    const last = isDuty ? `${start}-12-31` : lastDay(value);
    const policy = dataset.policyById.get(row.articleId);
    const due = i18n.t('deadlines.ics.due', { due: deadlineLabel(row.deadline, i18n) });
    const quote = quotes.get(row.id);
    return [
      {
        uid: `${row.id}@policy-targets`,
        firstDay: last,
        lastDay: last,
        yearlyUntil: isDuty ? yearOf(value) : null,
        summary: [regionName(row.region, i18n), scopedName(row, i18n), i18n.format.quantity(row) ?? '']
          .join(' ')
          .trim(),
        description: [
          due,
          ...(quote === undefined ? [] : [quote]),
          ...(policy === undefined
            ? []
            : [citationWithLines(citationLine(citationOf(policy, i18n), i18n), [row.line], i18n)]),
          i18n.t('chart.dataVersion', { version: dataset.version }),
        ].join('\n'),
      },
    ];
  });
}
