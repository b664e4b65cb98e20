import { millisecondsInDay } from 'date-fns/constants';
import { useState } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { theStore } from '../../storage/the-store.ts';
import type { Outcome } from '../../storage/repository.ts';
import { useI18n, useNavigation } from '../../ui/shell/contexts.ts';
import { useNotes } from '../../ui/shell/work.ts';
import { useStored } from './use-stored.ts';
import { LAST_BACKUP } from './vault/last-backup.ts';

/** Milliseconds since the epoch until which the person does not want to be reminded. */
const SNOOZED_UNTIL = 'backup-snoozed-until';
/** Not before there is something to lose, and not more often than weekly. */
const ENOUGH = 3;
const AFTER = 7 * millisecondsInDay;

/** Milliseconds since the epoch under a name, null for never, undefined while it is not known. */
const useMoment = (key: string): number | null | undefined =>
  useStored(async ({ vault }): Promise<Outcome<number | null>> => {
    const outcome = await vault.local(key);
    if (!outcome.ok) return outcome;
    return { ok: true, value: typeof outcome.value === 'number' ? outcome.value : null };
  }, undefined);

/** `last`, `snoozed` and `now`: milliseconds since the epoch. Null: nothing to say. A time in the future is of a clock that was wrong then. */
function reminderOf(
  last: number | null,
  snoozed: number | null,
  now: number,
): { readonly days: number | null } | null {
  const left = (snoozed ?? 0) - now;
  if (left > 0 && left <= AFTER) return null;
  if (last === null || last > now) return { days: null };
  return now - last < AFTER ? null : { days: Math.floor((now - last) / millisecondsInDay) };
}

/** A line, not a window: notes live in one browser, and only a file outlives it. */
export function BackupReminder({ notes: count }: { readonly notes: number }) {
  const i18n = useI18n();
  const notes = useNotes();
  const { screenHref } = useNavigation();
  const last = useMoment(LAST_BACKUP);
  const snoozed = useMoment(SNOOZED_UNTIL);
  const [isPut, setPut] = useState(false);
  if (last === undefined || snoozed === undefined || isPut || count < ENOUGH) return null;
  const reminder = reminderOf(last, snoozed, notes.now());
  if (reminder === null) return null;
  const { days } = reminder;
  const snooze = async (): Promise<void> => {
    await (await theStore()).vault.setLocal(SNOOZED_UNTIL, notes.now() + AFTER);
    setPut(true);
  };
  return (
    <p className="bar tag-warn small screen-only">
      {days === null ? i18n.t('vault.remindNever') : i18n.t('vault.remind', { n: days })}{' '}
      <a href={screenHref('notes', { view: 'storage' })}>{i18n.t('vault.open')}</a>{' '}
      <Button look="button-quiet small" onClick={() => void snooze()}>
        {i18n.t('vault.snooze')}
      </Button>
    </p>
  );
}
