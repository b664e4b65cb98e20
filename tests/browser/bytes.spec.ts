import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const KB = 1000;

/** Bytes of all responses of the page as gzip -9 would send them: the test server sends them plain. */
function countBytes(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  });
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
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
  await page.goto('./');
  const asked = page.waitForRequest('**/assets/note-store-*.js');
  await page.getByRole('textbox', { name: '搜索', exact: true }).fill('专利');
  await expect(page.getByTestId('remaining')).toHaveText(/共/u);
  await asked;
  const list = await bytes();
  console.log(`list: ${(list / KB).toFixed(1)} KB`);
  expect(list).toBeGreaterThan(50 * KB);
  expect(list).toBeLessThanOrEqual(240 * KB);

  open();
  await page.getByRole('link', { name: '笔记', exact: true }).click();
  await expect(page.getByText('还没有笔记。')).toBeVisible();
  const withNotes = await bytes();
  console.log(`with notes: ${(withNotes / KB).toFixed(1)} KB`);
  expect(withNotes).toBeGreaterThan(list);
  expect(withNotes).toBeLessThanOrEqual(300 * KB);
});

test('a chart is drawn within 470 KB', async ({ page }) => {
  const bytes = countBytes(page);
  await page.goto('./#/compare');
  await expect(page.locator('[data-drawn="true"] svg').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const total = await bytes();
  console.log(`chart: ${(total / KB).toFixed(1)} KB`);
  expect(total).toBeGreaterThan(150 * KB);
  expect(total).toBeLessThanOrEqual(470 * KB);
});
