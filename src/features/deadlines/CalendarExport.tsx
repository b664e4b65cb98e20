import { useState } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { formatCalendar } from '../../domain/time/icalendar.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { I18n } from '../../i18n/index.ts';
import { now } from '../../platform/clock.ts';
import { loadQuotes } from '../../platform/load-data.ts';
import { download } from '../../platform/download.ts';
import { utcStamp } from '../../platform/utc-stamp.ts';
import { useDataset, useI18n, useNotify } from '../../ui/shell/contexts.ts';
import { eventsOf } from './calendar.ts';

/** Long enough to do something about a deadline. */
const REMIND_DAYS = 30;

interface Props {
  readonly rows: readonly TargetRow[];
  /** In whose charge all of them are. */
  readonly office?: string;
}

/** What is shown, as a calendar file; the sentences are read first, since they go into the events. */
export function CalendarExport({ rows, office }: Props) {
  const dataset = useDataset();
  const i18n = useI18n();
  const notify = useNotify();
  const [isBusy, setBusy] = useState(false);
  const write = async (): Promise<void> => {
    setBusy(true);
    try {
      const quotes = await loadQuotes(
        rows.map(({ documentId }) => documentId),
        dataset.version,
      );
      const events = eventsOf(rows, quotes, dataset, i18n);
      const calendar = {
        name:
          office === undefined ? i18n.t('deadlines.ics.name') : `${i18n.t('deadlines.ics.name')} ${office}`,
        remindDays: REMIND_DAYS,
        stamp: utcStamp(now()),
        events,
      };
      download(fileName(office, i18n), formatCalendar(calendar), 'text/calendar;charset=utf-8');
      notify({ text: i18n.t('deadlines.ics.done', { n: events.length, days: REMIND_DAYS }) });
    } catch (error) {
      notify({
        text: i18n.t('deadlines.ics.failed', {
          reason: error instanceof Error ? error.message : String(error),
        }),
      });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button disabled={isBusy || rows.length === 0} onClick={() => void write()}>
      {i18n.t(office === undefined ? 'deadlines.ics' : 'deadlines.ics.office', { n: rows.length })}
    </Button>
  );
}

const fileName = (office: string | undefined, { t }: I18n): string =>
  office === undefined
    ? t('deadlines.ics.file')
    : t('deadlines.ics.officeFile', { office: office.replaceAll(/[\\/:*?"<>|]/gu, '_') });
