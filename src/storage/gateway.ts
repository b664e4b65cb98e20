/** The one way to the database: opens it, says what stands in the way, and tries once more where it was closed under us. */
import { Dexie } from 'dexie';
import { attempt } from './failure.ts';
import type { NotesDatabase } from './database.ts';
import { announceDatabase } from './presence.ts';
import type { Connection, Outcome, StorageFailure } from './repository.ts';

export interface Gateway {
  readonly database: NotesDatabase;
  readonly run: <T>(work: () => Promise<T>) => Promise<Outcome<T>>;
  /** Calls back with every change of the connection. */
  readonly watch: (listener: (connection: Connection) => void) => () => void;
}

const SUPERSEDED: StorageFailure = { reason: 'superseded', detail: '' };

export function gatewayTo(database: NotesDatabase): Gateway {
  const listeners = new Set<(connection: Connection) => void>();
  let connection: Connection = { kind: 'open' };
  const become = (next: Connection): void => {
    connection = next;
    for (const listener of listeners) listener(next);
  };
  const { verno } = database;
  database.on('blocked', () => become({ kind: 'blocked' }));
  // Sticky: the database may be opened more than once.
  database.on(
    'ready',
    () => {
      // Dexie opens what is newer as it is, and counts its versions in tens.
      if (database.backendDB().version >= (verno + 1) * 10) {
        become({ kind: 'newer' });
        throw new Dexie.VersionError('written by a newer version');
      }
      become({ kind: 'open' });
      announceDatabase();
    },
    true,
  );
  database.on('versionchange', (event) => {
    // Without a new version the database is being deleted (site data cleared): the next write makes a new one.
    const isUpgrade = event.newVersion !== null && event.newVersion > 0;
    database.close({ disableAutoOpen: isUpgrade });
    if (isUpgrade) become({ kind: 'superseded' });
    return false;
  });
  return {
    database,
    run: async (work) => {
      if (connection.kind === 'superseded') return { ok: false, failure: SUPERSEDED };
      const first = await attempt(work);
      if (first.ok || first.failure.reason !== 'closed' || superseded(connection)) return first;
      database.close({ disableAutoOpen: false });
      return attempt(work);
    },
    watch: (listener) => {
      listeners.add(listener);
      if (connection.kind !== 'open') listener(connection);
      return () => listeners.delete(listener);
    },
  };
}

/** A call, since the connection may have changed while work was waited for, which the compiler cannot see. */
function superseded(connection: Connection): boolean {
  return connection.kind === 'superseded';
}
