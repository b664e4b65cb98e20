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

test('the list can be read and filtered within 240 KB', async ({ page }) => {
  const bytes = countBytes(page);
  await page.goto('./');
  await page.getByRole('textbox', { name: '搜索', exact: true }).fill('专利');
  await expect(page.getByTestId('remaining')).toHaveText(/共/u);
  // Notes are opened after the first paint; their store is counted too.
  await page.waitForLoadState('networkidle');
  const total = await bytes();
  test.info().annotations.push({ type: 'bytes', description: String(total) });
  console.log(`list: ${(total / KB).toFixed(1)} KB`);
  expect(total).toBeGreaterThan(50 * KB);
  expect(total).toBeLessThanOrEqual(240 * KB);
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
