/** Backup, restore and snapshots over all sections. A restore is one transaction: snapshot and rows together, or nothing. */
import { millisecondsInDay } from 'date-fns/constants';
import type { NotesDatabase, SnapshotRow } from './database.ts';
import { nextWrite } from './device.ts';
import { UNREADABLE_SECTION, writeBackup, type ReadBackup } from './envelope.ts';
import type { Gateway } from './gateway.ts';
import type { Outcome, Unreadable } from './repository.ts';
import { planOf, writesOf, type RestoreChoice, type RestorePlan, type StoredRows } from './restore-plan.ts';
import type { Row } from './row.ts';
import { SECTIONS, type SectionName } from './sections.ts';
import { keyOf } from './read-table.ts';
import { outdated, type SnapshotHead } from './snapshots.ts';

interface BackupText {
  readonly text: string;
  readonly counts: Readonly<Record<string, number>>;
}

export interface RestoreResult {
  readonly snapshotId: string;
  readonly written: number;
  readonly removed: number;
}

export interface Stamp {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly dataset: string;
}

export interface Vault {
  readonly backup: (stamp: Stamp) => Promise<Outcome<BackupText>>;
  readonly plan: (backup: ReadBackup) => Promise<Outcome<RestorePlan>>;
  readonly restore: (
    backup: ReadBackup,
    choice: RestoreChoice,
    stamp: Stamp,
  ) => Promise<Outcome<RestoreResult>>;
  readonly snapshots: () => Promise<Outcome<readonly SnapshotHead[]>>;
  readonly snapshotText: (id: string) => Promise<Outcome<string | null>>;
  /** Whether a day has passed since the last daily snapshot: cheap, since it reads no snapshot. */
  readonly isDailyDue: (at: number) => Promise<Outcome<boolean>>;
  /** Once a day, where something changed since the last one. True where one was made. */
  readonly daily: (stamp: Stamp) => Promise<Outcome<boolean>>;
  /** Rows of every section that do not have their form. */
  readonly unreadable: () => Promise<Outcome<readonly Unreadable<SectionName>[]>>;
  readonly local: (key: string) => Promise<Outcome<unknown>>;
  readonly setLocal: (key: string, value: unknown) => Promise<Outcome<void>>;
}

interface Everything {
  readonly stored: StoredRows;
  readonly raw: ReadonlyMap<string, readonly unknown[]>;
  readonly unreadable: readonly Unreadable<SectionName>[];
  readonly foreign: readonly { readonly name: string; readonly section: unknown }[];
}

async function readEverything(database: NotesDatabase): Promise<Everything> {
  const stored = new Map<string, ReadonlyMap<string, Row>>();
  const raw = new Map<string, unknown[]>();
  const unreadable: Unreadable<SectionName>[] = [];
  for (const { name, version, read } of SECTIONS) {
    const rows = new Map<string, Row>();
    for (const candidate of await database.rows(name).toArray()) {
      const reading = read(candidate, version);
      if (reading.ok) rows.set(reading.row.id, reading.row);
      else unreadable.push({ table: name, key: keyOf(candidate), problem: reading.problem, raw: candidate });
    }
    stored.set(name, rows);
    raw.set(name, [...rows.values()]);
  }
  return { stored, raw, unreadable, foreign: await database.foreign.toArray() };
}

function textOf({ raw, unreadable, foreign }: Everything, { at, dataset }: Stamp): BackupText {
  const counts = Object.fromEntries([...raw].map(([name, rows]) => [name, rows.length]));
  const odd = unreadable.map(({ table, problem, raw: row }) => ({ table, problem, row }));
  return { text: writeBackup({ exportedAt: at, dataset, rows: raw, unreadable: odd, foreign }), counts };
}

async function addSnapshot(
  database: NotesDatabase,
  everything: Everything,
  reason: SnapshotRow['reason'],
  stamp: Stamp,
): Promise<string> {
  const { text, counts } = textOf(everything, stamp);
  const row: SnapshotRow = {
    id: `${stamp.at}-${reason}`,
    createdAt: stamp.at,
    reason,
    counts,
    bytes: text.length,
    text,
  };
  const heads = await headsOf(database);
  await database.snapshots.bulkDelete(outdated([...heads.filter(({ id }) => id !== row.id), row]));
  await database.snapshots.put(row);
  return row.id;
}

async function headsOf(database: NotesDatabase): Promise<SnapshotHead[]> {
  const heads: SnapshotHead[] = [];
  await database.snapshots.orderBy('createdAt').each(({ text: _text, ...head }) => heads.push(head));
  return heads.toReversed();
}

/** Local facts do not change what is kept; everything else does. A restore counts as a write among the local ones. */
function allTables(database: NotesDatabase) {
  return [...SECTIONS.map(({ name }) => database.rows(name)), database.foreign, database.snapshots];
}

async function restore(
  database: NotesDatabase,
  backup: ReadBackup,
  choice: RestoreChoice,
  stamp: Stamp,
): Promise<RestoreResult> {
  return database.transaction('rw', [...allTables(database), database.local], async () => {
    const everything = await readEverything(database);
    const snapshotId = await addSnapshot(database, everything, 'before-restore', stamp);
    const writes = writesOf(backup, everything.stored, choice, await nextWrite(database.local));
    for (const { name, put, remove } of writes) {
      await database.rows(name).bulkDelete([...remove]);
      await database.rows(name).bulkPut([...put]);
    }
    const foreign = backup.foreign.filter(({ name }) => name !== UNREADABLE_SECTION);
    await database.foreign.bulkPut(foreign.map(({ name, section }) => ({ name, section })));
    const sum = (of: (write: (typeof writes)[number]) => number): number =>
      writes.reduce((n, write) => n + of(write), 0);
    return { snapshotId, written: sum(({ put }) => put.length), removed: sum(({ remove }) => remove.length) };
  });
}

function latestChange({ stored }: Everything): number {
  const times = [...stored.values()].flatMap((rows) => [...rows.values()].map(({ updatedAt }) => updatedAt));
  return times.reduce((latest, time) => Math.max(latest, time), 0);
}

/** From the keys alone (`1700000000000-daily`): each snapshot holds the text of everything. */
async function lastDaily(database: NotesDatabase): Promise<number> {
  const keys = await database.snapshots.toCollection().primaryKeys();
  const times = keys.filter((key) => key.endsWith('-daily')).map((key) => Number.parseInt(key, 10));
  return Math.max(0, ...times);
}

/** A last one in the future is of a clock that was set back since: it must not put off the next for years. */
const isDue = (at: number, last: number): boolean => Math.abs(at - last) >= millisecondsInDay;

async function daily(database: NotesDatabase, stamp: Stamp): Promise<boolean> {
  return database.transaction('rw', allTables(database), async () => {
    const last = await lastDaily(database);
    if (!isDue(stamp.at, last)) return false;
    const everything = await readEverything(database);
    if (latestChange(everything) <= last && last <= stamp.at) return false;
    await addSnapshot(database, everything, 'daily', stamp);
    return true;
  });
}

export function vaultOf({ database, run }: Gateway): Vault {
  const everything = (): Promise<Everything> =>
    database.transaction('r', allTables(database), () => readEverything(database));
  return {
    backup: (stamp) => run(async () => textOf(await everything(), stamp)),
    plan: (backup) => run(async () => planOf(backup, (await everything()).stored)),
    restore: (backup, choice, stamp) => run(() => restore(database, backup, choice, stamp)),
    snapshots: () => run(() => headsOf(database)),
    snapshotText: (id) => run(async () => (await database.snapshots.get(id))?.text ?? null),
    isDailyDue: (at) => run(async () => isDue(at, await lastDaily(database))),
    daily: (stamp) => run(() => daily(database, stamp)),
    unreadable: () => run(async () => (await everything()).unreadable),
    local: (key) => run(async () => (await database.local.get(key))?.value),
    setLocal: (key, value) =>
      run(async () => {
        await database.local.put({ key, value });
      }),
  };
}
