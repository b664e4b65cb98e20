/** What an earlier version of the program kept, of every version of its database, is whole after the upgrade to today's. */
import type { Page } from '@playwright/test';
import { BACKUPS } from '../mutated-backups.ts';
import { expect, test } from './fixtures.ts';
import { DATABASE, openBare, storeModule, type StoreModule } from './store.ts';

/** What each version added: tables with their key and indexes. */
const ADDED: readonly Readonly<Record<string, readonly string[]>>[] = [
  { notes: ['id', 'targetId', 'updatedAt'] },
  {
    notes: ['id', 'updatedAt'],
    observations: ['id', 'targetId', 'updatedAt'],
    settings: ['id'],
    snapshots: ['id', 'createdAt'],
    foreign: ['name'],
    local: ['key'],
  },
  { imports: ['id', 'updatedAt'], importTexts: ['id'], importReviews: ['id'] },
  { presentations: ['id', 'updatedAt'] },
  { corrections: ['id', 'updatedAt'] },
  { drafts: ['noteId'] },
  { linkVerdicts: ['id', 'updatedAt'] },
  {},
  { secondReadings: ['id', 'updatedAt'] },
  {},
  { rounds: ['id', 'updatedAt'] },
];

type Kept = Record<string, unknown>;
type Rows = Readonly<Record<string, readonly Kept[]>>;

const isObject = (value: unknown): value is Kept => typeof value === 'object' && value !== null;
const field = (value: unknown, key: string): unknown =>
  isObject(value) ? Reflect.get(value, key) : undefined;

function sectionsOf(backup: unknown): Rows {
  const sections = field(backup, 'sections');
  if (!isObject(sections)) throw new Error('no sections');
  return Object.fromEntries(
    Object.entries(sections).map(([name, section]): [string, Kept[]] => {
      const rows = field(section, 'rows');
      return [name, Array.isArray(rows) ? rows.filter(isObject) : []];
    }),
  );
}

/** Rows as that version had them: of version 1 its own notes, later only those of tables that there were. */
function rowsAt(version: number): Rows {
  if (version === 1) return sectionsOf(BACKUPS.get('notes of version 1'));
  const tables = new Set(ADDED.slice(0, version).flatMap((added) => Object.keys(added)));
  const rows = sectionsOf(BACKUPS.get('today'));
  return Object.fromEntries(Object.entries(rows).filter(([name]) => tables.has(name)));
}

/** Writes a database as the program of that version left it; one that is newer than today's has today's tables. */
function writeDatabase(page: Page, version: number, name = DATABASE): Promise<void> {
  const tables = Object.assign({}, ...ADDED.slice(0, version));
  return page.evaluate(
    ({ name, version, tables, rows }) =>
      new Promise<void>((resolve, reject) => {
        // Dexie counts its versions in tens.
        const request = indexedDB.open(name, version * 10);
        request.addEventListener('error', () => reject(request.error));
        request.addEventListener('upgradeneeded', () => {
          for (const [table, [key = 'id', ...indexes]] of Object.entries(tables)) {
            const store = request.result.createObjectStore(table, { keyPath: key });
            for (const index of indexes) store.createIndex(index, index);
          }
        });
        request.addEventListener('success', () => {
          const database = request.result;
          const names = Object.keys(rows);
          const transaction = database.transaction(names, 'readwrite');
          for (const table of names)
            for (const row of rows[table] ?? []) transaction.objectStore(table).put(row);
          transaction.addEventListener('abort', () => reject(transaction.error));
          transaction.addEventListener('complete', () => {
            database.close();
            resolve();
          });
        });
      }),
    { name, version, tables: tables as Record<string, string[]>, rows: rowsAt(version) },
  );
}

/** Everything that a backup of today's program holds. */
async function backupNow(page: Page, database = DATABASE): Promise<unknown> {
  const text = await page.evaluate(
    async ([url, name]) => {
      const module: StoreModule = await import(url);
      const outcome = await module.openStore(name).vault.backup({ at: 1, dataset: '' });
      if (!outcome.ok) throw new Error(outcome.failure.detail);
      return outcome.value.text;
    },
    [storeModule(), database] as const,
  );
  return JSON.parse(text);
}

const byId = (rows: readonly Kept[] = []): Map<unknown, Kept> => new Map(rows.map((row) => [row['id'], row]));

/** The database as the browser has it. */
const asItLies = (page: Page): Promise<{ version: number; rows: unknown }> =>
  page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open(name);
        request.addEventListener('error', () => reject(request.error));
        request.addEventListener('success', () => {
          const database = request.result;
          const rows = database.transaction('notes').objectStore('notes').getAll();
          rows.addEventListener('success', () => {
            database.close();
            resolve({ version: database.version, rows: rows.result });
          });
        });
      }),
    DATABASE,
  );

test('what a newer program wrote is left as it is, and said', async ({ page, problems }) => {
  await openBare(page);
  await writeDatabase(page, 90);
  const before = await asItLies(page);
  await page.goto('./#/notes');
  await expect(page.getByText('笔记库由更新的版本写成').first()).toBeVisible();
  await page.goto('./#/targets');
  await page.getByRole('row').nth(2).getByRole('link').first().click();
  const editor = page.getByRole('textbox', { name: /^笔记：/u });
  await expect(page.locator('blockquote mark').first()).toBeVisible();
  await editor.fill('没有库可写');
  await editor.blur();
  await expect(page.getByText(/^没有保存/u)).toBeVisible();
  expect(await asItLies(page)).toEqual(before);
  expect(before.version).toBe(900);
  problems.length = 0;
});

test('every version of the database is here', async ({ page }) => {
  await openBare(page);
  await backupNow(page);
  expect((await asItLies(page)).version).toBe(ADDED.length * 10);
});

test('nothing is lost from any version', async ({ page }) => {
  await openBare(page);
  for (const version of ADDED.map((_, index) => index + 1)) {
    const name = `of version ${version}`;
    await writeDatabase(page, version, name);
    const after = sectionsOf(await backupNow(page, name));
    expect(after['unreadable']).toBeUndefined();
    for (const [section, rows] of Object.entries(rowsAt(version))) {
      expect([name, section, after[section]?.length]).toEqual([name, section, rows.length]);
      const now = byId(after[section]);
      for (const [id, row] of byId(rows)) {
        // A note of version 1 has its commitment as its subject now.
        const { targetId, fingerprint, ...rest } = { targetId: null, fingerprint: null, ...row };
        const moved = { ...rest, subject: { kind: 'target', id: targetId, fingerprint } };
        expect(now.get(id), name).toMatchObject(version === 1 ? moved : row);
      }
    }
  }
});

test('a value of an earlier version keeps of what it is once the dataset is there; one whose commitment is gone stays shown', async ({
  page,
}) => {
  await openBare(page);
  await writeDatabase(page, 7);
  await page.goto('./#/monitor');
  await expect(page.locator('.monitor-table')).toBeVisible();
  await expect
    .poll(async () => sectionsOf(await backupNow(page))['observations'])
    .toEqual(
      expect.arrayContaining([
        expect.objectContaining({ series: expect.objectContaining({ since: null }) }),
        expect.not.objectContaining({ series: expect.anything() }),
      ]),
    );
  await expect(page.getByText('有实际值的承诺已不在当前数据中')).toBeVisible();
});
