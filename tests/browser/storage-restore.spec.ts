/** Backup and restore in a real browser: what the page shows, what is written, and what a bad file does. */
import { Buffer } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { noteRow, openBare, readNotes, storeModule, uuid, writeNotes, type StoreModule } from './store.ts';

function choose(page: Page): Locator {
  return page.getByLabel('选择备份文件');
}

function give(page: Page, text: string): Promise<void> {
  return choose(page).setInputFiles({
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

async function textsOf(page: Page): Promise<string[]> {
  return (await readNotes(page)).rows.map(({ text }) => text).toSorted();
}

async function openStorage(page: Page, notes = [noteRow(1), noteRow(2)]): Promise<void> {
  await openBare(page);
  await writeNotes(page, notes);
  await page.goto('./#/notes?view=storage');
  await expect(page.getByText(`${notes.length} 条笔记，`, { exact: false }).first()).toBeVisible();
}

async function takeBackup(page: Page): Promise<string> {
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载备份' }).click();
  return readFileSync(await (await file).path(), 'utf8');
}

test('a backup brings everything back; a restore can be undone', { tag: '@quick' }, async ({ page }) => {
  await openStorage(page);
  await expect(page.getByText('从未备份')).toBeVisible();
  const text = await takeBackup(page);
  await expect(page.getByText('从未备份')).toHaveCount(0);
  await writeNotes(page, [noteRow(3)]);
  await give(page, text);
  const row = page.getByRole('row', { name: /^笔记/u });
  await expect(row.getByRole('cell')).toHaveText(['0', '0', '0', '2', '1']);
  await page.getByRole('radio', { name: /^替换/u }).check();
  await page.getByRole('button', { name: '替换本机内容' }).click();
  await expect(page.getByText('已写入 0 条，删除 1 条')).toBeVisible();
  expect(await textsOf(page)).toEqual(['第1条', '第2条']);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByText('已恢复到之前的样子')).toBeVisible();
  expect(await textsOf(page)).toEqual(['第1条', '第2条', '第3条']);
  await expect(page.getByRole('region', { name: '自动快照' }).getByRole('listitem').first()).toContainText(
    '恢复之前',
  );
});

test('merging shows and keeps what is newer here, or both', async ({ page }) => {
  await openStorage(page);
  const text = await takeBackup(page);
  await page.evaluate(
    async ({ url, id }) => {
      const module: StoreModule = await import(url);
      const { notes } = module.openStore();
      const read = await notes.get(id);
      if (read.ok && read.value !== null)
        await notes.put({ ...read.value, text: '后来改的', updatedAt: read.value.updatedAt + 9 });
    },
    { url: storeModule(), id: uuid(1) },
  );
  await give(page, text);
  await expect(page.getByText('1 条两边不同，文件里的不一定较新')).toBeVisible();
  await page.getByRole('radio', { name: '两份都留' }).check();
  await page.getByRole('button', { name: '合并到本机' }).click();
  await expect(page.getByText('已写入 1 条，删除 0 条')).toBeVisible();
  expect(await textsOf(page)).toEqual(['后来改的', '第1条', '第2条'].toSorted());
});

test('files that are truncated, wrong, newer or hostile end in words; nothing changes, nothing runs', async ({
  page,
}) => {
  await openStorage(page);
  const text = await takeBackup(page);
  for (const [content, words] of [
    [text.slice(0, text.length - 40), '不完整或不是备份文件'],
    ['{"a":1}', '不是本程序的备份文件'],
    ['', '不完整或不是备份文件'],
    [text.replace('"version": 1', '"version": 7'), '由更新的版本写成'],
    ['['.repeat(100_000), '不完整或不是备份文件'],
  ] as const) {
    await give(page, content);
    await expect(page.getByRole('alert').filter({ hasText: words })).toBeVisible();
    await expect(page.getByText('没有改动任何内容。')).toBeVisible();
  }
  const hostile = [
    { ...noteRow(5, { text: '<img src=x onerror="window.hacked=1"> =cmd|1' }), revision: 1 },
    { ...noteRow(6), revision: 1, links: [{ url: 'javascript:window.hacked=1', title: '' }] },
    { ...noteRow(5), revision: 1, updatedAt: 1 },
  ];
  const rows = JSON.stringify(hostile).replace('{', '{"__proto__":{"hacked":1},');
  await give(
    page,
    `{"format":"policy-targets-backup","version":1,"exportedAt":1,"dataset":"","sections":{"notes":{"version":2,"rows":${rows}},"later":{"version":3,"rows":[1]}}}`,
  );
  const alert = page.getByRole('alert').filter({ hasText: '有 3 处读不出来' });
  await expect(alert).toContainText('可疑的字段名');
  await expect(alert).toContainText('编号重复');
  await expect(alert).toContainText('links.0.url');
  await expect(page.getByText('不认识的部分：later')).toBeVisible();
  await page.getByRole('button', { name: '合并到本机' }).click();
  await expect(page.getByText('已写入 1 条，删除 0 条')).toBeVisible();
  await page.getByRole('button', { name: '笔记', exact: true }).click();
  await expect(page.locator('.markdown').filter({ hasText: '<img src=x' })).toBeVisible();
  expect(await page.evaluate(() => [Reflect.get(window, 'hacked'), Reflect.get({}, 'hacked')])).toEqual([
    undefined,
    undefined,
  ]);
  await page.getByRole('button', { name: '备份与存储' }).click();
  expect(await takeBackup(page)).toContain('"later": {"version":3,"rows":[1]}');
});

test('a file of 50 MB is checked off the main thread and restored; a broken one ends in words', async ({
  page,
}) => {
  await openStorage(page);
  const body = '字'.repeat(3000);
  const rows = Array.from({ length: 5600 }, (_, n) =>
    JSON.stringify({ ...noteRow(n + 100, { text: `${n} ${body}` }), revision: 1 }),
  );
  const text = `{"format":"policy-targets-backup","version":1,"exportedAt":1,"dataset":"","sections":{"notes":{"version":2,"rows":[${rows.join(',')}]}}}`;
  expect(Buffer.byteLength(text)).toBeGreaterThan(49_000_000);
  // A file on the disk: longer ones are not sent through the browser's protocol.
  const path = test.info().outputPath('large.json');
  writeFileSync(path, text);
  await page.evaluate(() => {
    const tasks: number[] = [];
    Reflect.set(window, 'tasks', tasks);
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask' });
  });
  await choose(page).setInputFiles(path);
  await expect(page.getByRole('row', { name: /^笔记/u }).getByRole('cell').first()).toHaveText('5,600');
  await page.getByRole('button', { name: '合并到本机' }).click();
  await expect(page.getByText('已写入 5600 条，删除 0 条')).toBeVisible();
  console.log('long tasks (ms):', await page.evaluate(() => Reflect.get(window, 'tasks')));
  await page.getByRole('button', { name: '笔记', exact: true }).click();
  await expect(page.getByText('5602 条笔记')).toBeVisible();
  writeFileSync(path, text.slice(0, -100));
  await page.getByRole('button', { name: '备份与存储' }).click();
  await choose(page).setInputFiles(path);
  await expect(page.getByRole('alert').filter({ hasText: '不完整' })).toBeVisible();
});

test('my region, the language, the theme and the as-of date go with the backup and come back', async ({
  page,
  browser,
}) => {
  await openStorage(page);
  await page.goto('./#/notes?view=storage&mine=310000&asof=2025-03-31');
  await page.evaluate(() => localStorage.setItem('policy-targets:theme', 'dark'));
  const text = await takeBackup(page);
  const elsewhere = await browser.newContext({ locale: 'zh-CN' });
  const other = await elsewhere.newPage();
  await openBare(other);
  await other.goto(new URL('./#/notes?view=storage', page.url()).href);
  await give(other, text);
  await other.getByRole('button', { name: '合并', exact: false }).click();
  await expect(other).toHaveURL(/asof=2025-03-31.*mine=310000|mine=310000.*asof=2025-03-31/u);
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
  await other.goto(new URL('./#/targets', page.url()).href);
  await expect(other.getByRole('button', { name: /上海/u }).first()).toBeVisible();
  await elsewhere.close();
});
