/** Reading a table whole: in pages, each row validated. */
import type * as z from 'zod';
import type { Collection, Table } from 'dexie';
import type { Listing, Unreadable } from './repository.ts';
import { readRow, type Row } from './row.ts';

/** Rows are read in pages, each in a task of its own, so that ten thousand do not hold the page up. */
const PAGE = 500;

/** What writing needs to know of the row that is stored. An unreadable one has no revision and is never overwritten. */
export function storedRow<R extends Row>(schema: z.ZodType<R>, raw: unknown): R | null {
  if (raw === undefined) return null;
  const reading = readRow(schema, raw);
  return reading.ok ? reading.row : schema.parse(raw);
}

/** What is done with a page belongs to the task that read it. */
async function readPages(
  table: Table<unknown, string>,
  take: (rows: readonly unknown[]) => void,
): Promise<void> {
  let last: string | null = null;
  for (;;) {
    const page: Collection<unknown, string> =
      last === null ? table.orderBy(':id').limit(PAGE) : table.where(':id').above(last).limit(PAGE);
    const rows = await page.toArray();
    take(rows);
    if (rows.length < PAGE) return;
    last = keyOf(rows.at(-1));
  }
}

export function keyOf(raw: unknown): string {
  return typeof raw === 'object' && raw !== null && 'id' in raw ? String(raw.id) : '';
}

/** Everything in the table, told apart; unchanged rows keep their identity between two readings. */
export async function readTable<R extends Row>(
  table: Table<unknown, string>,
  schema: z.ZodType<R>,
  known: Map<string, R> = new Map(),
): Promise<Listing<R>> {
  const rows: R[] = [];
  const unreadable: Unreadable[] = [];
  const add = (raw: unknown): void => {
    const reading = readRow(schema, raw);
    if (!reading.ok) {
      unreadable.push({ table: table.name, key: keyOf(raw), problem: reading.problem, raw });
      return;
    }
    const before = known.get(reading.row.id);
    const isSame = before?.revision === reading.row.revision && before.updatedAt === reading.row.updatedAt;
    rows.push(isSame ? before : reading.row);
    if (!isSame) known.set(reading.row.id, reading.row);
  };
  await readPages(table, (page) => {
    for (const raw of page) add(raw);
  });
  // A row that went and came again with other words may have the same revision and time.
  if (known.size > rows.length) {
    const ids = new Set(rows.map(({ id }) => id));
    for (const id of known.keys()) if (!ids.has(id)) known.delete(id);
  }
  return { rows: rows.toSorted((a, b) => b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : 1)), unreadable };
}
