/** A table behind the repository's interface: rows validated on every read and write, no lost update. */
import { liveQuery, type Table } from 'dexie';
import type * as z from 'zod';
import { nextWrite } from './device.ts';
import type { Gateway } from './gateway.ts';
import { failureOf } from './failure.ts';
import { written, type Write } from './lineage.ts';
import type { BatchResult, Listing, PutResult, Repository } from './repository.ts';
import { checkedRow, type Row } from './row.ts';
import { readTable, storedRow } from './read-table.ts';

/** The row as it is written: one revision on, and with this browser's write in its lineage. */
function next<R extends Row>(draft: R, current: R | null, write: Write): R {
  const lineage = written(write, current?.lineage, draft.lineage);
  return { ...draft, revision: draft.revision + 1, lineage };
}

export function tableRepository<R extends Row>(
  gateway: Gateway,
  table: Table<unknown, string>,
  schema: z.ZodType<R>,
): Repository<R> {
  const { database } = gateway;
  const known = new Map<string, R>();
  const inTransaction = <T>(work: () => Promise<T>): Promise<T> =>
    database.transaction('rw', [table, database.local], work);
  const read = async (id: string): Promise<R | null> => storedRow(schema, await table.get(id));
  const list = (): Promise<Listing<R>> => readTable(table, schema, known);

  /** Compares and writes in one transaction, so that two tabs cannot both believe to be the latest. */
  const put = (draft: R): Promise<PutResult<R>> =>
    inTransaction(async () => {
      const current = await read(draft.id);
      if ((current?.revision ?? 0) !== draft.revision) return { kind: 'conflict', current };
      const row = checkedRow(schema, next(draft, current, await nextWrite(database.local)));
      await table.put(row);
      return { kind: 'saved', row };
    });

  const putAll = (drafts: readonly R[]): Promise<BatchResult<R>> =>
    inTransaction(async () => {
      const stored = await table.bulkGet(drafts.map(({ id }) => id));
      const current = stored.map((raw) => storedRow(schema, raw));
      const ids = drafts
        .filter((draft, index) => draft.revision !== (current[index]?.revision ?? 0))
        .map(({ id }) => id);
      if (ids.length > 0) return { kind: 'conflict', ids };
      const write = await nextWrite(database.local);
      const rows = drafts.map((draft, index) =>
        checkedRow(schema, next(draft, current[index] ?? null, write)),
      );
      await table.bulkPut(rows);
      return { kind: 'saved', rows };
    });

  const remove = ({ id, revision }: Pick<R, 'id' | 'revision'>): Promise<PutResult<R>> =>
    inTransaction(async () => {
      const current = await read(id);
      if (current === null || current.revision !== revision) return { kind: 'conflict', current };
      await table.delete(id);
      return { kind: 'saved', row: current };
    });

  return {
    list: () => gateway.run(list),
    get: (id) => gateway.run(() => read(id)),
    put: (draft) => gateway.run(() => put(draft)),
    putAll: (drafts) => gateway.run(() => putAll(drafts)),
    remove: (row) => gateway.run(() => remove(row)),
    subscribe: (onChange) => {
      const subscription = liveQuery(list).subscribe({
        next: (value) => onChange({ ok: true, value }),
        error: (error: unknown) => onChange({ ok: false, failure: failureOf(error) }),
      });
      // A live query waits for a database that could not be opened, in silence: the failure is asked for.
      database.open().catch((error: unknown) => onChange({ ok: false, failure: failureOf(error) }));
      return () => subscription.unsubscribe();
    },
  };
}
