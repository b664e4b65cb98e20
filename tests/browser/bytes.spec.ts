import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const KB = 1000;

interface Counter {
  /** Of the responses so far. */
  readonly now: () => Promise<number>;
  /** When nothing has been asked for in half a second: "networkidle" is reached once per page and not again. */
  readonly settled: () => Promise<number>;
}

/** Bytes of all responses of the page as gzip -9 would send them: the test server sends them plain. */
function countBytes(page: Page): Counter {
  const sizes: Promise<number>[] = [];
  let pending = 0;
  page.on('request', () => {
    pending += 1;
  });
  page.on('requestfailed', () => {
    pending -= 1;
  });
  page.on('requestfinished', () => {
    pending -= 1;
  });
  page.on('response', (response) => {
    sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  });
  const now = async (): Promise<number> => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  const settled = async (): Promise<number> => {
    let quiet = 0;
    while (quiet < 5) {
      await page.waitForTimeout(100);
      quiet = pending === 0 ? quiet + 1 : 0;
    }
    return now();
  };
  return { now, settled };
}

/** A promise that is kept by hand. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  const listeners: (() => void)[] = [];
  const opened = new Promise<void>((resolve) => listeners.push(resolve));
  return { opened, open: () => listeners.forEach((listener) => listener()) };
}

test('the list can be read and filtered within 240 KB, before the notes are opened', async ({ page }) => {
  const bytes = countBytes(page);
  // Held back, the store of the notes shows that the list does not wait for it.
  const { opened, open } = gate();
  await page.route('**/assets/note-store-*.js', async (route) => {
    await opened;
    await route.continue();
  });
  await page.goto('./#/targets');
  const asked = page.waitForRequest('**/assets/note-store-*.js');
  await page.getByRole('textbox', { name: '搜索', exact: true }).fill('专利');
  await expect(page.getByTestId('remaining')).toHaveText(/共/u);
  await asked;
  const list = await bytes.now();
  console.log(`list: ${(list / KB).toFixed(1)} KB`);
  expect(list).toBeGreaterThan(50 * KB);
  expect(list).toBeLessThanOrEqual(240 * KB);

  open();
  await page.getByRole('link', { name: '笔记', exact: true }).click();
  await expect(page.getByText('还没有笔记。')).toBeVisible();
  const withNotes = await bytes.settled();
  console.log(`with notes: ${(withNotes / KB).toFixed(1)} KB`);
  expect(withNotes).toBeGreaterThan(list);
  expect(withNotes).toBeLessThanOrEqual(300 * KB);
});

test('the overview can be read before its charts come, and has them within 470 KB', async ({ page }) => {
  const bytes = countBytes(page);
  const { opened, open } = gate();
  await page.route('**/assets/runtime-*.js', async (route) => {
    await opened;
    await route.continue();
  });
  await page.goto('./');
  const list = page.getByRole('list', { name: '数据里有什么' });
  await expect(list.getByRole('link', { name: /^\d+ 条承诺$/u })).toBeVisible();
  await expect(page.locator('[data-drawn="true"]')).toHaveCount(0);
  open();
  await expect(page.locator('[data-drawn="true"] svg')).toHaveCount(3);
  const total = await bytes.settled();
  console.log(`overview: ${(total / KB).toFixed(1)} KB`);
  expect(total).toBeGreaterThan(150 * KB);
  expect(total).toBeLessThanOrEqual(470 * KB);
});

test('the documents and the reader of one, its text and marks included, are 150 KB more', async ({
  page,
}) => {
  const bytes = countBytes(page);
  await page.goto('./#/targets');
  await expect(page.getByRole('table', { name: '承诺列表' })).toBeVisible();
  const before = await bytes.settled();
  await page.getByRole('link', { name: '原文', exact: true }).click();
  await page.getByRole('link', { name: /^上海市立足数字经济新赛道/u }).click();
  await expect(page.locator('[data-mark]').first()).toBeAttached();
  const more = (await bytes.settled()) - before;
  console.log(`documents: ${(more / KB).toFixed(1)} KB more`);
  expect(more).toBeGreaterThan(20 * KB);
  expect(more).toBeLessThanOrEqual(150 * KB);
});

test('every other screen is 150 KB more than the overview', async ({ page }) => {
  const bytes = countBytes(page);
  await page.goto('./');
  await expect(page.locator('[data-drawn="true"] svg')).toHaveCount(3);
  for (const screen of ['区域对比', '期限', '原文', '笔记', '目标库']) {
    const before = await bytes.settled();
    await page.getByRole('link', { name: screen, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: screen })).toBeVisible();
    const more = (await bytes.settled()) - before;
    console.log(`${screen}: ${(more / KB).toFixed(1)} KB more`);
    expect([screen, more <= 150 * KB]).toEqual([screen, true]);
  }
});
