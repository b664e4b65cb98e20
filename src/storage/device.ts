/** This browser's name and the count of its writes, for the lineage of rows. They live and go with the database. */
import type { LocalRow } from './database.ts';
import type { Table } from 'dexie';
import type { Write } from './lineage.ts';

const KEY = 'device';

function newDevice(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function readWrite(value: unknown): Write | null {
  if (typeof value !== 'object' || value === null || !('device' in value) || !('count' in value)) return null;
  const { device, count } = value;
  const isOurs = typeof device === 'string' && /^[0-9a-f]{16}$/u.test(device) && Number.isSafeInteger(count);
  return isOurs && typeof count === 'number' ? { device, count } : null;
}

/** Counts one write; within the transaction that makes it, so that no two writes have one number. */
export async function nextWrite(local: Table<LocalRow, string>): Promise<Write> {
  const last = readWrite((await local.get(KEY))?.value) ?? { device: newDevice(), count: 0 };
  const write = { ...last, count: last.count + 1 };
  await local.put({ key: KEY, value: write });
  return write;
}
