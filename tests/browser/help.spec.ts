/** First visit, about, and what is new since the last one. */
import { ACCURACY, MEASURED_ON } from '../../src/features/about/accuracy.ts';
import type { Page } from '@playwright/test';
import { expect, openScreen, test } from './fixtures.ts';

const welcome = (page: Page) => page.getByRole('complementary', { name: '第一次来，可以先看' });

test('the first visit offers examples that lead somewhere, until they are dismissed', async ({ page }) => {
  await page.goto('./');
  const links = welcome(page).getByRole('link');
  await expect(links).toHaveCount(4);
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  for (const address of addresses) {
    await openScreen(page, `./${address}`);
    await expect(page.locator('.notice')).toHaveCount(0);
  }
  await page.goto('./#/overview');
  await welcome(page).getByRole('button', { name: '不再显示' }).click();
  await expect(welcome(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(welcome(page)).toHaveCount(0);
});

test('the about page says what is stated and inferred, the limits, and how right it is, with the date', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('link', { name: '关于', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '关于' })).toBeVisible();
  for (const name of ['写明的与推断的', '承诺是怎样找到的', '已知的局限', '准确度'])
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  const [year, month, day] = MEASURED_ON.split('-').map(Number);
  await expect(
    page.getByText(`与人工标注对照（${year}年${month}月${day}日）`, { exact: false }),
  ).toBeVisible();
  const blind = ACCURACY.find(({ label }) => label === 'about.set.blind');
  await expect(page.getByRole('row', { name: /规则作者从未看过/u })).toContainText(
    blind?.full.toFixed(3) ?? '–',
  );
  await page.goto('./#/about?part=accuracy&lang=en');
  await expect(page.getByRole('heading', { level: 2, name: 'Accuracy' })).toBeInViewport();
});

test('what is new is said once per version, in words, and leads to the commitment', async ({ page }) => {
  await page.goto('./#/targets');
  // Remembered after the first visit, which itself has no news.
  const remembered = () => page.evaluate(() => localStorage.getItem('policy-targets:seen-version'));
  await expect.poll(remembered, { timeout: 15_000 }).toMatch(/^[0-9a-f]{8}$/u);
  await expect(page.locator('.news')).toHaveCount(0);
  const name = await page.evaluate(() => {
    const key = 'policy-targets:seen';
    const [, rows] = JSON.parse(localStorage.getItem(key) ?? '[]');
    const numbered = rows.filter((row: readonly unknown[]) => typeof row[2] === 'number' && row[6] !== null);
    const [raised, moved, added] = numbered;
    raised[2] -= 1;
    moved[6] = '2021';
    const kept = rows.filter((row: unknown) => row !== added);
    kept.push(['t-gone', '某市 消失的指标', 5, null, '家', '>=', '2024']);
    localStorage.setItem(key, JSON.stringify(['old', kept]));
    localStorage.setItem('policy-targets:seen-version', 'old');
    return String(raised[1]);
  });
  await page.reload();
  const news = page.getByRole('region', { name: /^自您上次查看以来，数据有更新（old → [0-9a-f]{8}）$/u });
  await expect(news.locator('summary')).toHaveText([
    '新增 1 条',
    '消失 1 条',
    '数值提高 1 条',
    '期限变动 1 条',
  ]);
  await news.getByText('消失 1 条').click();
  await expect(news.getByText('某市 消失的指标')).toBeVisible();
  await news.getByText('期限变动 1 条').click();
  await expect(news.getByText(/^2021年 → /u)).toBeVisible();
  await news.getByText('数值提高 1 条').click();
  await news.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('complementary', { name: '承诺详情' })).toBeVisible();
  await news.getByRole('button', { name: '知道了' }).click();
  await expect.poll(remembered).toMatch(/^[0-9a-f]{8}$/u);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.news')).toHaveCount(0);
});

test('the about page has the licences of all packages in the page, background threads’ too', async ({
  page,
}) => {
  await page.goto('./#/about');
  await page.getByText('软件包和许可证全文').click();
  const licences = page.getByRole('region', { name: '所用的第三方软件' }).locator('pre');
  for (const name of ['react-dom', 'echarts', 'pptxgenjs', 'pdfjs-dist', 'mammoth'])
    await expect(licences).toContainText(`\n${name} `);
  await expect(licences).toContainText('Apache License');
});
