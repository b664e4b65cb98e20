import { millisecondsInDay } from 'date-fns/constants';
import { useEffect, useState } from 'react';
import { theStore } from '../../storage/the-store.ts';
import { useI18n } from '../shared/shell/look.ts';
import { useNavigation } from '../shared/shell/navigation.ts';
import { useNotes } from '../shared/shell/work.ts';

export const LAST_BACKUP = 'last-backup';
/** Not before there is something to lose, and not more often than weekly. */
const ENOUGH = 3;
const AFTER_DAYS = 7;

/** Milliseconds since the epoch, null for never, undefined while it is not known. */
function useLastBackup(): number | null | undefined {
  const [at, setAt] = useState<number | null | undefined>(undefined);
  useEffect(() => {
    let isGone = false;
    const read = async (): Promise<void> => {
      const outcome = await (await theStore()).vault.local(LAST_BACKUP);
      if (!isGone && outcome.ok) setAt(typeof outcome.value === 'number' ? outcome.value : null);
    };
    read().catch(() => {});
    return () => {
      isGone = true;
    };
  }, []);
  return at;
}

/** A line, not a window: notes live in one browser, and only a file outlives it. */
export function BackupReminder({ notes: count }: { readonly notes: number }) {
  const i18n = useI18n();
  const notes = useNotes();
  const { screenHref } = useNavigation();
  const last = useLastBackup();
  if (last === undefined || count < ENOUGH) return null;
  const days = last === null ? null : Math.floor((notes.now() - last) / millisecondsInDay);
  // A last one in the future is of a clock that was wrong then: it says nothing.
  if (days !== null && days >= 0 && days < AFTER_DAYS) return null;
  return (
    <p className="backup-reminder small">
      {days === null || days < 0 ? i18n.t('vault.remindNever') : i18n.t('vault.remind', { n: days })}{' '}
      <a href={screenHref('notes', { view: 'storage' })}>{i18n.t('vault.open')}</a>
    </p>
  );
}
