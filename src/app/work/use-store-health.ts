/** How safe what is kept is: whether the store answers, whether the browser keeps it, and the day's snapshot. */
import { useEffect, useState } from 'react';
import { now } from '../../platform/clock.ts';
import { askToPersist, isPersisted } from '../../platform/storage-manager.ts';
import type { Connection } from '../../storage/repository.ts';
import { theStore, whenStored } from '../../storage/the-store.ts';

const OPEN: Connection = { kind: 'open' };

/** Listens once the store is asked for; before that nothing can stand in the way. */
export function useConnection(isOpening: boolean): Connection {
  const [connection, setConnection] = useState<Connection>(OPEN);
  useEffect(() => {
    let stopWaiting = (): void => {};
    let stopWatching = (): void => {};
    const start = (): void => {
      stopWaiting = whenStored({
        none: () => {},
        open: (store) => {
          stopWatching = store.watch(setConnection);
        },
        // The rows say so.
        failed: () => {},
      });
    };
    // After the rows were asked for, so that this does not fetch the store before the first paint.
    const timer = setTimeout(start, isOpening ? 1500 : 0);
    return () => {
      clearTimeout(timer);
      stopWaiting();
      stopWatching();
    };
  }, [isOpening]);
  return connection;
}

/** Asked for with the first row, when there is something to lose and the person knows what for. */
export function usePersistence(hasRows: boolean): boolean | null {
  const [persisted, setPersisted] = useState<boolean | null>(null);
  useEffect(() => {
    if (!hasRows) return;
    const ask = async (): Promise<void> =>
      setPersisted((await isPersisted()) === true || (await askToPersist()));
    void ask();
  }, [hasRows]);
  return persisted;
}

export function useDailySnapshot(hasRows: boolean, dataset: string): void {
  useEffect(() => {
    if (!hasRows) return;
    const make = async (): Promise<void> => {
      const due = await (await theStore()).vault.isDailyDue(now());
      if (!due.ok || !due.value) return;
      const { openRestore } = await import('../../storage/restore-client.ts');
      const session = await openRestore();
      await session.daily({ at: now(), dataset });
      session.close();
    };
    // A failed snapshot (no room) leaves the work as it was; the backup screen shows which snapshots there are.
    void make().catch(() => {});
  }, [hasRows, dataset]);
}
