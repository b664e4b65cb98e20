/** The monitoring table is arranged by its reader, and a link brings the arrangement back. */
import { expect, test } from './fixtures.ts';

const BEIJING = './#/monitor?region=110000&asof=2025-06-01';

test('the table is searched, sorted and grouped by office, and the address keeps it', async ({ page }) => {
  await page.goto('./#/targets?q=数据要素市场规模&region=110000&asof=2025-06-01');
  await page.getByRole('table').getByRole('link').first().click();
  const panel = page.getByRole('complementary', { name: '承诺详情' });
  await panel.getByRole('textbox', { name: /笔记/u }).first().fill('与统计局核对口径');
  await panel.getByRole('textbox', { name: '责任部门' }).fill('数据局');
  await expect(panel.getByText('已保存').first()).toBeVisible();

  await page.goto(BEIJING);
  const table = page.getByRole('table', { name: '进展监测' });
  const column = (name: string) => table.getByRole('columnheader', { name });
  await expect(column('期限')).toHaveAttribute('aria-sort', 'ascending');
  await column('责任部门').getByRole('button').click();
  await expect(column('责任部门')).toHaveAttribute('aria-sort', 'ascending');
  await expect(table.getByRole('rowheader').first()).toContainText('数据要素市场规模');
  await column('责任部门').getByRole('button').click();
  await expect(column('责任部门')).toHaveAttribute('aria-sort', 'descending');
  await expect(table.getByRole('rowheader').first()).toContainText('数据要素市场规模');

  await page.getByText('更多', { exact: true }).first().click();
  await page.getByRole('button', { name: '按责任部门' }).click();
  const offices = table.locator('.monitor-group');
  await expect(offices).toHaveText([/^数据局 1$/u, /^未填责任部门 \d+$/u]);
  await page.getByRole('textbox', { name: '搜索' }).fill('统计局 数据要素');
  await expect(offices).toHaveText([/^数据局 1$/u]);

  await page.reload();
  await expect(offices).toHaveText([/^数据局 1$/u]);
  await expect(column('责任部门')).toHaveAttribute('aria-sort', 'descending');
  await page.getByRole('textbox', { name: '搜索' }).fill('没有这样的指标');
  await page.getByRole('button', { name: '清除全部筛选' }).click();
  await expect(offices).toHaveCount(2);
});

test('it opens with my region, and a province takes in its places where that is wished', async ({ page }) => {
  await page.goto('./#/overview');
  await page.getByRole('button', { name: /^我的地区/u }).click();
  await page.getByRole('combobox', { name: '省级' }).selectOption('330000');
  await page.keyboard.press('Escape');
  await page.goto('./#/monitor?asof=2025-06-01');
  await expect(page.getByRole('button', { name: '去掉筛选 地区：浙江省' })).toBeVisible();
  const table = page.getByRole('table', { name: '进展监测' });
  await expect(table).toBeVisible();
  await expect(table).not.toContainText('杭州市');
  await page.getByRole('button', { name: '地区', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '我的地区' }).click();
  await page.keyboard.press('Escape');
  await expect(table).toContainText('杭州市');
  await expect(page).toHaveURL(/region=330000\*/u);
});

test('on a phone the order is chosen from a list', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(BEIJING);
  await page.getByRole('combobox', { name: '排序' }).selectOption('indicator desc');
  await expect(page).toHaveURL(/sort=indicator&dir=desc/u);
});
