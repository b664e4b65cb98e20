import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { BASE_URL } from './address.ts';
import { expect, test } from './fixtures.ts';
import {
  DATABASE,
  noteRow,
  openBare,
  readNotes,
  uuid,
  writeNotes,
  writeRaw,
  storeModule,
  type StoreModule,
} from './store.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const PATENTS = './#/targets?q=专利&region=330000';
const editorOf = (page: Page) => page.getByRole('textbox', { name: /^笔记：/u });

async function openFirst(page: Page): Promise<void> {
  await page.goto(PATENTS);
  await page.getByRole('table').getByRole('link').first().click();
}

function v1Rows(): unknown[] {
  const file: unknown = JSON.parse(readFileSync(join(FIXTURES, 'store-v1.json'), 'utf8'));
  return typeof file === 'object' && file !== null && 'rows' in file && Array.isArray(file.rows)
    ? file.rows
    : [];
}

test('version 1, as the code of part 1 wrote it, is upgraded; an unreadable row is set aside, shown, exported', async ({
  page,
}) => {
  await openBare(page);
  await writeRaw(page, 10, [...v1Rows(), { id: 'odd', text: 5, updatedAt: 1 }]);
  await page.goto('./#/notes');
  await expect(page.locator('.note-list .note-item')).toHaveCount(3);
  await expect(page.getByText('已与省知识产权局核对。')).toBeVisible();
  await expect(page.locator('.markdown').filter({ hasText: '<script>alert(1)</script>' })).toBeVisible();
  await expect(page.getByText('有 1 条记录读不出来')).toBeVisible();
  await page.getByRole('button', { name: '备份与存储' }).click();
  const odd = page.getByRole('region', { name: '读不出来的记录（1 条）' });
  await expect(odd).toContainText('"text": 5');
  const file = page.waitForEvent('download');
  await odd.getByRole('button', { name: '原样导出' }).click();
  expect(readFileSync(await (await file).path(), 'utf8')).toContain('"odd"');
  const { rows, unreadable } = await readNotes(page);
  expect(unreadable).toBe(1);
  expect(rows.map(({ text }) => text).toSorted()).toEqual(
    v1Rows()
      .map((row) => (typeof row === 'object' && row !== null && 'text' in row ? String(row.text) : ''))
      .toSorted(),
  );
});

test('an older tab that keeps the database open is said; the upgrade goes on when it is closed', async ({
  page,
  context,
  problems,
}) => {
  const old = await context.newPage();
  await openBare(old);
  await writeRaw(old, 10, v1Rows());
  await old.evaluate(
    (name) =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open(name, 10);
        request.addEventListener('success', () => {
          // Deaf to versionchange, as the browser is where a page hangs.
          Reflect.set(window, 'held', request.result);
          resolve();
        });
      }),
    DATABASE,
  );
  await page.goto('./#/notes');
  await expect(page.getByRole('alert')).toContainText('另一个标签页正在使用旧版本的笔记库');
  await old.close();
  await expect(page.locator('.note-list .note-item')).toHaveCount(3);
  await expect(page.getByRole('alert')).toHaveCount(0);
  // Dexie tells the console too.
  problems.length = 0;
});

test('a newer version in another tab: this one says so, keeps the text, and reads it after a reload', async ({
  page,
  context,
  problems,
}) => {
  await openFirst(page);
  await editorOf(page).fill('第一版');
  await expect(page.getByText(/^已保存/u)).toBeVisible();
  const newer = await context.newPage();
  await openBare(newer);
  await newer.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name, 900);
        request.addEventListener('error', () => reject(request.error));
        request.addEventListener('success', () => {
          request.result.close();
          resolve();
        });
      }),
    DATABASE,
  );
  await expect(page.getByText('另一个标签页已换用新版本的笔记库。').first()).toBeVisible();
  await editorOf(page).fill('第二版，没有库可写');
  await editorOf(page).blur();
  await expect(page.getByText(/^没有保存/u)).toBeVisible();
  await page.reload();
  await expect(page.getByText('第二版，没有库可写')).toBeVisible();
  problems.length = 0;
});

test('a connection that is closed under us is reopened once, and the write succeeds', async ({
  page,
  problems,
}) => {
  // Keeps hold of the page's own connections, to close them behind the program's back as browsers on phones do.
  await page.addInitScript(() => {
    const connections: IDBDatabase[] = [];
    Reflect.set(window, 'connections', connections);
    const factory = indexedDB;
    const open = factory.open.bind(factory);
    factory.open = (...args) => {
      const request = open(...args);
      request.addEventListener('success', () => connections.push(request.result));
      return request;
    };
  });
  await openFirst(page);
  await editorOf(page).fill('第一版');
  await expect(page.getByText(/^已保存/u)).toBeVisible();
  const closed = await page.evaluate(() => {
    const connections: unknown = Reflect.get(window, 'connections');
    if (!Array.isArray(connections)) return 0;
    for (const connection of connections) if (connection instanceof IDBDatabase) connection.close();
    return connections.length;
  });
  expect(closed).toBeGreaterThan(0);
  await editorOf(page).fill('第二版');
  await editorOf(page).blur();
  await expect
    .poll(async () => (await readNotes(page)).rows)
    .toMatchObject([{ text: '第二版', revision: 2 }]);
  await expect(page.getByText(/^已保存/u)).toBeVisible();
  // Dexie tells the console of it.
  problems.length = 0;
});

test('site data cleared under us: the text on the screen is offered to be saved again', async ({
  page,
  context,
}) => {
  await openFirst(page);
  await editorOf(page).fill('还在屏幕上');
  await expect(page.getByText(/^已保存/u)).toBeVisible();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', {
    origin: new URL(BASE_URL).origin,
    storageTypes: 'indexeddb',
  });
  await editorOf(page).fill('还在屏幕上，又写了');
  await expect(page.getByRole('alert')).toContainText('您的文字还在这里');
  await page.getByRole('button', { name: '重新保存' }).click();
  await expect(page.getByText(/^已保存/u)).toBeVisible();
  await expect.poll(async () => (await readNotes(page)).rows).toMatchObject([{ text: '还在屏幕上，又写了' }]);
});

test('a full disk: said plainly, the text stays on the screen and in a draft, and is saved when there is room', async ({
  page,
  context,
}) => {
  const devtools = await context.newCDPSession(page);
  const { origin } = new URL(BASE_URL);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 });
  await openFirst(page);
  const long = '满'.repeat(100_000);
  await editorOf(page).fill(long);
  await expect(page.getByText(/^没有保存：浏览器的存储空间已满/u)).toBeVisible();
  await expect(editorOf(page)).toHaveValue(long);
  await expect.poll(() => page.evaluate(() => Object.values(localStorage).join())).toContain('满满');
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByRole('button', { name: '再保存一次' }).click();
  await expect(page.getByText(/^已保存/u)).toBeVisible();
  expect((await readNotes(page)).rows).toMatchObject([{ text: long }]);
});

/** Appends to the note as fast as it can; a conflict means: read again and append to that. */
function race(target: Page, name: string): Promise<number> {
  return target.evaluate(
    async ({ url, id, name }) => {
      const module: StoreModule = await import(url);
      const { notes } = module.openStore();
      let conflicts = 0;
      for (let turn = 0; turn < 50;) {
        const read = await notes.get(id);
        if (!read.ok || read.value === null) throw new Error(JSON.stringify(read));
        const put = await notes.put({ ...read.value, text: `${read.value.text}${name}${turn};` });
        if (!put.ok) throw new Error(put.failure.detail);
        if (put.value.kind === 'saved') turn += 1;
        else conflicts += 1;
      }
      return conflicts;
    },
    { url: storeModule(), id: uuid(1), name },
  );
}

test('two pages race on one note: no write is lost without a word', async ({ page, context }) => {
  await openBare(page);
  const other = await context.newPage();
  await openBare(other);
  await writeNotes(page, [noteRow(1, { text: '' })]);
  await Promise.all([race(page, 'a'), race(other, 'b')]);
  const [row] = (await readNotes(page)).rows;
  expect(row?.revision).toBe(101);
  for (const name of ['a', 'b']) {
    const turns = [...(row?.text ?? '').matchAll(new RegExp(`${name}(\\d+);`, 'gu'))].map((match) =>
      Number(match[1]),
    );
    expect(turns).toEqual(Array.from({ length: 50 }, (_, turn) => turn));
  }
});
