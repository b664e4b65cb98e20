/** Values are typed and pasted into the monitoring table as into a sheet, looked at, and written at once. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const BEIJING = './#/monitor?region=110000&view=entry&asof=2025-06-01';
const MARKET = '数据要素市场规模';

const sheet = (page: Page) => page.getByRole('table', { name: '填表录入' });
const lineOf = (page: Page) => sheet(page).getByRole('row').filter({ hasText: MARKET });
const fieldOf = (page: Page, column: string) =>
  lineOf(page).getByRole('textbox', { name: new RegExp(`^${column} ${MARKET}`, 'u') });
const write = (page: Page) => page.getByRole('button', { name: /^写入 \d+ 条$/u });

/** As a spreadsheet leaves it on the clipboard. */
const paste = (page: Page, text: string) =>
  page.evaluate((block) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', block);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);

test(
  'a value is typed as documents write it, its status is seen before it is written, and it is in the table',
  { tag: '@quick' },
  async ({ page }) => {
    await page.goto(BEIJING);
    await expect(write(page)).toBeDisabled();
    await page.getByRole('textbox', { name: '未填日期的各行按此日期' }).fill('2024年底');
    await fieldOf(page, '实际值').fill('很多');
    await expect(lineOf(page)).toContainText('“很多”不是数值');
    await expect(fieldOf(page, '实际值')).toHaveAttribute('aria-invalid', 'true');
    await expect(write(page)).toBeDisabled();
    await fieldOf(page, '实际值').fill('2100');
    await expect(lineOf(page)).toContainText('已达成');
    await expect(lineOf(page)).toContainText('新增 2100亿元 2024年12月31日');
    await write(page).click();
    await expect(page.getByText('已写入 1 条实际值。')).toBeVisible();
    await expect(fieldOf(page, '实际值')).toHaveValue('');
    await page.getByRole('button', { name: '回到监测表' }).click();
    const row = page.getByRole('row').filter({ hasText: MARKET });
    await expect(row).toContainText('已达成');
    await expect(row).toContainText('2100亿元');
  },
);

test('keys lead from cell to cell; what is typed is taken back, and outlives another screen but not a closed page unasked', async ({
  page,
}) => {
  await page.goto(BEIJING);
  const cell = (row: number, column: number) =>
    sheet(page).locator(`[data-row="${row}"][data-column="${column}"]`);
  await cell(0, 0).click();
  await page.keyboard.type('2024');
  await page.keyboard.press('ArrowRight');
  await expect(cell(0, 1)).toBeFocused();
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await expect(cell(1, 1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(cell(0, 1)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(cell(0, 0)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(cell(0, 1)).toHaveValue('');
  await expect(cell(0, 0)).toHaveValue('2024');
  await page.getByRole('button', { name: '回到监测表' }).click();
  await page.getByRole('button', { name: '填表录入（1 行未写入）' }).click();
  await expect(cell(0, 0)).toHaveValue('2024');
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await expect(cell(0, 0)).toHaveValue('2024');
});

test('a block copied in Excel goes into its cells, and what has no cell is said', async ({ page }) => {
  await page.goto(BEIJING);
  await fieldOf(page, '日期').click();
  await paste(page, '2024\t1,500\t统计公报\t多余\r\n');
  await expect(page.getByText('已填入 3 格。有 1 格在表外，没有填入。')).toBeVisible();
  await expect(fieldOf(page, '来源')).toHaveValue('统计公报');
  await expect(lineOf(page)).toContainText('新增 1500亿元 2024年');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(fieldOf(page, '来源')).toHaveValue('');
  await fieldOf(page, '日期').click();
  await paste(page, '2024\t1500\t"统计\n公报"');
  await write(page).click();
  await expect(page.getByText('已写入 1 条实际值。')).toBeVisible();
  await fieldOf(page, '日期').click();
  await paste(page, '2024\t1600\t');
  await expect(lineOf(page)).toContainText('更新 1500亿元 1600亿元 2024年');
});
