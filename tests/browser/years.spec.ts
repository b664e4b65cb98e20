/** One indicator through the years: what follows from a level and its growth, and what later documents say of a goal. */
import { expect, test } from './fixtures.ts';
import { importAndAccept } from './import-support.ts';

test('a level and its growth have a pace and a path, with the arithmetic, marked as inferred', async ({
  page,
}) => {
  await page.goto(`./#/compare?topic=${encodeURIComponent('indicator:数据产业规模')}&show=pace`);
  const paces = page.locator('.compare-paces');
  const arithmetic = '3288亿元（推算）= 5000亿元 ÷（1 + 增速）的 3 次方';
  await expect(paces).toContainText('/年·推算');
  await expect(paces).toContainText(arithmetic);
  await paces
    .getByRole('link', { name: /5000亿元/u })
    .first()
    .click();
  const panel = page.getByRole('complementary', { name: '承诺详情' });
  await expect(panel.locator('.progress-picture')).toBeVisible();
  await expect(panel).toContainText(arithmetic);
});

const plan = (issued: string, kilometres: number): string => `青海省绿道建设行动方案（2021—2025年）

一、主要目标

到2025年，绿道长度达到${kilometres}公里。

青海省人民政府

${issued}
`;

test('a goal that a later document raises is one line with both sentences', async ({ page }) => {
  await importAndAccept(page, '2021.txt', plan('2021年3月15日', 100));
  await importAndAccept(page, '2023.txt', plan('2023年6月1日', 120));
  await page.goto('./#/targets?q=绿道');
  await page.getByRole('link', { name: /绿道/u }).first().click();
  const history = page.getByRole('region', { name: '前后文件中的同一承诺' });
  await expect(history.getByRole('listitem')).toHaveCount(2);
  await expect(history.getByRole('listitem').nth(1)).toContainText('数值提高');
  await expect(history.locator('q')).toHaveText([/100公里/u, /120公里/u]);
  await history.getByRole('link').click();
  await expect(page.locator('.panel-figure')).toContainText(/1[02]0公里/u);
  await expect(history.getByRole('listitem')).toHaveCount(2);
});
