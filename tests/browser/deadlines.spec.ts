import { expect, test } from './fixtures.ts';

const drawing = '[data-drawn="true"] svg';

test('tells past from coming by the as-of date, which stands on the chart', async ({ page }) => {
  await page.goto('./#/deadlines?asof=2024-07-01');
  const figure = page.getByRole('figure', { name: /已到期·未录入结果.*尚未到期/u });
  await expect(figure.locator(drawing)).toContainText('基准日 2024年7月1日');
  const list = page.getByRole('region', { name: '按年份的承诺' });
  await expect(list.getByRole('heading', { name: /^2023年.*已到期·未录入结果$/u })).toBeVisible();
  await expect(list.getByRole('heading', { name: /^2025年.*尚未到期$/u })).toBeVisible();
  await page.goto('./#/deadlines?asof=2026-01-01');
  await expect(list.getByRole('heading', { name: /^2025年.*已到期·未录入结果$/u })).toBeVisible();
  await expect(page.getByText('滞后')).toHaveCount(0);
});

test('the chart’s counts are the table’s and the list’s', async ({ page }) => {
  await page.goto('./#/deadlines?asof=2024-07-01');
  const figure = page.getByRole('figure');
  await expect(figure.locator(drawing)).toBeVisible();
  const drawn = await figure.locator(`${drawing} text`).allTextContents();
  await figure.getByRole('button', { name: '表', exact: true }).click();
  const rows = figure.getByRole('row');
  await expect(rows.nth(1)).toBeVisible();
  const totals = await figure.getByRole('row').locator('td:last-child').allInnerTexts();
  expect(totals.length).toBeGreaterThan(2);
  expect(drawn.filter((text) => totals.includes(text))).toEqual(totals);
  const list = page.getByRole('region', { name: '按年份的承诺' });
  const firstYear = await rows.nth(1).getByRole('rowheader').innerText();
  const heading = list.getByRole('heading', { name: new RegExp(`^${firstYear}年`, 'u') });
  await expect(heading).toContainText(`${totals[0]} 条`);
});

test('a row leads to its evidence by keyboard, and the filters stay in the address', async ({ page }) => {
  await page.goto('./#/deadlines?asof=2024-07-01');
  await page
    .getByRole('group', { name: '到期情况' })
    .getByRole('button', { name: '尚未到期' })
    .press('Enter');
  await expect(page).toHaveURL(/state=coming/u);
  const link = page.getByRole('link', { name: '数据要素市场规模', exact: true });
  await link.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: '承诺详情' });
  await expect(panel.locator('blockquote')).toContainText('2000亿元');
  await page.reload();
  await expect(panel.locator('blockquote')).toContainText('2000亿元');
  await expect(page.getByRole('heading', { name: /^2023年/u })).toHaveCount(0);
});
