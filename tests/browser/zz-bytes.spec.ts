import { countBytes } from './count-bytes.ts';
import { expect, test } from './fixtures.ts';
test('b', async ({ page }) => {
  const bytes = countBytes(page);
  await page.goto('./#/targets');
  await expect(page.getByRole('table', { name: '承诺列表' })).toBeVisible();
  const before = await bytes.settled();
  await page.getByRole('link', { name: '原文', exact: true }).click();
  await page.waitForTimeout(800);
  const mid = await bytes.settled();
  await page.getByRole('link', { name: /^上海市立足数字经济新赛道/u }).click();
  await expect(page.locator('[data-mark]').first()).toBeAttached();
  const all = await bytes.settled();
  for (const [p, n] of [...all.files].sort((a, b) => b[1] - a[1]))
    if (!before.files.has(p)) console.log(mid.files.has(p) ? 'list' : 'read', n, p);
});
