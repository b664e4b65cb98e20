/** This browser's name and the count of its writes, for the lineage of rows. They live and go with the database. */
import type { LocalRow } from './database.ts';
import type { Table } from 'dexie';
import { write, type Write } from './lineage.ts';

const KEY = 'device';

function newDevice(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Counts one write; within the transaction that makes it, so that no two writes have one number. */
export async function nextWrite(local: Table<LocalRow, string>): Promise<Write> {
  const last = write.safeParse((await local.get(KEY))?.value).data ?? { device: newDevice(), count: 0 };
  const value = { ...last, count: last.count + 1 };
  await local.put({ key: KEY, value });
  return value;
}
