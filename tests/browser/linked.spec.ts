/** What a later report says was reached, beside what an earlier one promised: counted, refused, taken back. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { importAndAccept } from './import-support.ts';
import { report } from '../reports.ts';

const importReport = (page: Page, year: number, review: string, tasks: string): Promise<void> =>
  importAndAccept(page, `${year}.txt`, report(year, review, tasks));

test('a result in a later report answers the target of an earlier one, until it is refused', async ({
  page,
}) => {
  await importReport(page, 2024, '建成粮库6座。', '今年，城镇新增就业6万人以上。');
  await importReport(page, 2025, '城镇新增就业6.4万人。', '今年，新建牧道900公里。');
  await page.goto('./#/monitor?region=630000');
  const row = page.locator('.monitor-table tr').filter({ hasText: '城镇新增就业' });
  await expect(row).toContainText('已达成');
  await expect(row).toContainText('6.4万人');
  await expect(row).toContainText('文献');

  await row.getByRole('link').click();
  const panel = page.locator('.linked-results');
  await expect(panel.locator('q')).toHaveText('城镇新增就业6.4万人');
  await panel.getByRole('button', { name: /不是它的结果$/u }).click();
  const form = panel.getByRole('form');
  await form.getByRole('button', { name: '确定' }).click();
  await expect(form.getByRole('alert')).toBeVisible();
  await form.locator('input[name=why]').fill('口径不同');
  await form.locator('input[name=who]').fill('李');
  await form.getByRole('button', { name: '确定' }).click();
  await expect(panel).toContainText('李排除：口径不同');
  await expect(row).toContainText('已到期·未录入结果');

  await page.reload();
  await expect(panel).toContainText('李排除：口径不同');
  await expect(row).toContainText('已到期·未录入结果');
  await panel.getByRole('button', { name: '撤销' }).click();
  await expect(row).toContainText('已达成');
});

test('a result under another name is chosen by hand, counted with both sentences, kept, and taken back', async ({
  page,
}) => {
  await importReport(page, 2024, '建成粮库6座。', '今年，新建牧道900公里。');
  await importReport(page, 2025, '修建牧区道路910公里。', '今年，城镇新增就业6万人以上。');
  await page.goto('./#/monitor?region=630000&q=牧道');
  const row = page.locator('.monitor-table tbody tr');
  await expect(row).toContainText('已到期·未录入结果');
  await row.getByRole('link').click();
  await page.getByRole('button', { name: '另选一条文献结果' }).click();
  const chooser = page.getByRole('region', { name: '另选一条文献结果' });
  await chooser.getByRole('textbox').fill('牧区');
  await expect(chooser.getByRole('listitem')).toHaveCount(1);
  await chooser.getByRole('button', { name: /算作结果$/u }).click();
  await chooser.locator('input[name=why]').fill('报告里的叫法');
  await chooser.locator('input[name=who]').fill('李');
  await chooser.getByRole('button', { name: '确定' }).click();
  await expect(chooser.getByRole('listitem')).toHaveCount(0);
  await expect(row).toContainText('已达成');
  await expect(row).toContainText('910公里');

  await page.reload();
  const linked = page.locator('.linked-results').first();
  await expect(linked.locator('q')).toHaveText('修建牧区道路910公里');
  await expect(linked).toContainText('李认定：报告里的叫法');
  await linked.getByRole('button', { name: '撤销' }).click();
  await expect(row).toContainText('已到期·未录入结果');
});
