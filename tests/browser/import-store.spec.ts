/** Imported documents in the store: added to a database of the version before, in backups, back from a restore. */
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { decidedIn, importedIn, importText, PLAN } from './import-support.ts';
import { DATABASE, noteRow, openBare, readNotes } from './store.ts';

/** A database as version 2 of the schema made it (Dexie counts in tens), with a note in it. */
function makeVersion2(page: Page, note: unknown): Promise<void> {
  return page.evaluate(
    ({ name, note }) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name, 20);
        request.addEventListener('error', () => reject(request.error));
        request.addEventListener('upgradeneeded', () => {
          const stores: readonly (readonly [string, string, readonly string[]])[] = [
            ['notes', 'id', ['updatedAt']],
            ['observations', 'id', ['targetId', 'updatedAt']],
            ['settings', 'id', []],
            ['snapshots', 'id', ['createdAt']],
            ['foreign', 'name', []],
            ['local', 'key', []],
          ];
          for (const [store, keyPath, indexes] of stores) {
            const made = request.result.createObjectStore(store, { keyPath });
            for (const index of indexes) made.createIndex(index, index);
          }
        });
        request.addEventListener('success', () => {
          const database = request.result;
          const transaction = database.transaction('notes', 'readwrite');
          transaction.objectStore('notes').put(note);
          transaction.addEventListener('complete', () => {
            database.close();
            resolve();
          });
        });
      }),
    { name: DATABASE, note },
  );
}

const listed = (page: Page) => page.getByRole('heading', { name: /^已导入的文献/u });

async function reviewOne(page: Page): Promise<void> {
  await page.goto('./#/import');
  await importText(page, '计划.txt', PLAN);
  await page.getByRole('button', { name: /^资料无误/u }).click();
  await page.locator('.record-line').first().focus();
  await page.keyboard.press('a');
  await expect(page.getByText('已审 1 / 8')).toBeVisible();
  // Shown at once and written after.
  await expect.poll(() => decidedIn(page)).toBe(1);
}

test('a database of the version before keeps its notes and takes imports', async ({ page }) => {
  await openBare(page);
  await makeVersion2(page, noteRow(1, { revision: 1 }));
  await reviewOne(page);
  await page.goto('./#/notes');
  await expect(page.getByText('第1条')).toBeVisible();
  expect((await readNotes(page)).rows).toHaveLength(1);
  expect(await importedIn(page)).toHaveLength(1);
});

test('a backup holds documents, texts and decisions, and a restore brings them to every screen', async ({
  page,
  browser,
  baseURL,
}) => {
  await reviewOne(page);
  await page.goto('./#/notes?view=storage');
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载备份' }).click();
  const text = readFileSync(await (await file).path(), 'utf8');

  const other = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const elsewhere = await other.newPage();
  await elsewhere.goto('./#/notes?view=storage');
  await elsewhere
    .getByLabel('选择备份文件')
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  for (const name of ['导入的文献', '导入文献的原文', '导入文献的审阅'])
    await expect(
      elsewhere.getByRole('row', { name: new RegExp(`^${name} `, 'u') }).getByRole('cell'),
    ).toHaveText(['1', '0', '0', '0', '0']);
  await elsewhere.getByRole('button', { name: /^合并|^恢复/u }).click();
  await expect(elsewhere.getByText(/^已写入 3 条/u)).toBeVisible();
  await elsewhere.goto('./#/import');
  await expect(listed(elsewhere)).toHaveText('已导入的文献（1）');
  await expect(elsewhere.getByText('待审 7 · 采纳 1 · 剔除 0')).toBeVisible();
  await elsewhere.goto('./#/targets?q=临江县');
  await expect(elsewhere.getByTestId('remaining')).toHaveText(/^1 条/u);
  await other.close();
});

test('two tabs review one document, and neither loses a decision', async ({ page, context }) => {
  await reviewOne(page);
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByText('已审 1 / 8')).toBeVisible();
  await page.locator('.record-line').nth(2).click();
  await page.keyboard.press('a');
  await second.locator('.record-line').nth(4).click();
  await second.keyboard.press('x');
  await expect(page.getByText('已审 3 / 8')).toBeVisible();
  await expect(second.getByText('已审 3 / 8')).toBeVisible();
});

test('a decision stands although the page was closed before it was stored', async ({ page }) => {
  await reviewOne(page);
  // The store is slow to answer, as on a busy disk: the page is gone before it has written.
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('busy', 'UnknownError');
    };
  });
  await page.locator('.record-line').nth(1).click();
  await page.keyboard.press('x');
  await expect(page.getByText('最近的决定没有存下来', { exact: false })).toBeVisible();
  await page.reload();
  await expect(page.getByText('已审 2 / 8')).toBeVisible();
  await page.reload();
  await expect(page.locator('.record-line[data-verdict="rejected"]')).toHaveCount(1);
});

test('what is imported and cannot be joined is said above every screen, and kept', async ({
  page,
  problems,
}) => {
  await page.goto('./#/import');
  await importText(page, '计划.txt', PLAN);
  await expect.poll(async () => (await importedIn(page)).length).toBe(1);
  await page.route('**/assets/join-imports-*.js', (route) => route.abort());
  await page.goto('./#/targets');
  await page.reload();
  await expect(
    page.getByText(/本机导入的 1 份文献没有并入，不在以下的列表和计数里.*临江县数字经济/u),
  ).toBeVisible();
  expect(await importedIn(page)).toHaveLength(1);
  problems.length = 0;
});
