/** What became of promises (兑现), and one region held against others (对标): from the address to the sentences and the files. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { documentResult } from '../src/domain/rows.ts';
import { syntheticDataset, type SyntheticTarget } from '../synthetic.ts';
import { expect, test } from './fixtures.ts';
import { serveDataset } from './serve-dataset.ts';

const PLACES = [
  ['370000', '山东省', 90, 96],
  ['130000', '河北省', 60, 58],
  ['320000', '江苏省', 40, 20],
  ['440000', '广东省', 30, null],
] as const;
const promise = (code: string, name: string, value: number, due: string): SyntheticTarget => ({
  region: { code, name, level: 'province' },
  indicator: '海水淡化工程规模',
  value,
  due,
});

/** SYNTHETIC, served instead of the dataset: promised for two years, reported of the first. */
async function serveTwoYears(page: Page): Promise<void> {
  const dataset = syntheticDataset(
    PLACES.flatMap(([code, name, value]) => [
      promise(code, name, value, '2025'),
      promise(code, name, value + 10, '2026'),
    ]),
  );
  for (const { articles } of dataset.documents)
    for (const article of articles) article.issueDate = { value: '2025-01', basis: 'sentence' };
  const reached = PLACES.flatMap(([code, name, , value]) =>
    value === null
      ? []
      : [
          documentResult({
            id: `o-${code}`,
            regionCode: code,
            indicator: '海水淡化工程规模',
            unit: '吨',
            value,
            articleId: `a-${code}`,
            documentId: 'd-synthetic',
            quote: `${name}海水淡化工程规模达${value}吨`,
          }),
        ],
  );
  const results = reached.map(({ articleId }) => [articleId, 1]);
  await serveDataset(page, dataset, { results });
  await page.route('**/data/reached*.json*', (route) => route.fulfill({ json: reached }));
}

const TOPIC = encodeURIComponent('indicator:海水淡化工程规模');
const rowNames = (page: Page) => page.locator('table.aligned tbody').getByRole('rowheader');

/** The lines of the CSV that the dialog saves. */
async function savedCsv(page: Page): Promise<string> {
  await page
    .getByRole('button', { name: /^导出：/u })
    .first()
    .press('Enter');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存 CSV' }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

test('兑现 opens from the address, sorts, leads to both sentences, and exports what it shows', async ({
  page,
}) => {
  await serveTwoYears(page);
  await page.goto(`./#/compare?show=kept&topic=${TOPIC}`);
  const figure = page.getByRole('figure', { name: '2025年目标 4 项，可判定 3 项，其中 1 项达到' });
  await expect(figure.getByRole('row', { name: /^江苏/u })).toContainText('■ 未达到 20吨');
  await expect(figure.getByRole('row', { name: /^广东/u })).toContainText('○ 无结果');
  await expect(figure.getByRole('row', { name: /^合计/u })).toContainText('1 / 3 / 4');
  const heading = figure.getByRole('columnheader', { name: /^海水淡化工程规模/u });
  await heading.getByRole('button').press('Enter');
  await expect(rowNames(page)).toHaveText(['山东', '河北', '江苏', '广东']);
  await heading.getByRole('button').press('Enter');
  await expect(rowNames(page)).toHaveText(['江苏', '河北', '山东', '广东']);
  const csv = await savedCsv(page);
  expect(csv).toContain('河北省海水淡化工程规模达58吨');
  expect(csv.match(/接近/gu)).toHaveLength(1);
  await page.keyboard.press('Escape');
  const shandong = figure.getByRole('row', { name: /^山东/u });
  await shandong.getByRole('link', { name: /目标 90吨/u }).press('Enter');
  await expect(page.getByRole('complementary', { name: '承诺详情' })).toContainText('海水淡化工程规模');
  // The document itself is none of the build.
  await expect(shandong.getByRole('link', { name: '96吨' })).toHaveAttribute(
    'href',
    /documents.*doc=d-synthetic/u,
  );
});

test('对标 opens from the address, remembers what it is held against, sorts, leads on, and exports', async ({
  page,
}) => {
  await serveTwoYears(page);
  await page.goto(`./#/compare?show=bench&topic=${TOPIC}&of=370000`);
  const figure = page.getByRole('figure', { name: /^山东省2026年目标对标全部同级地区，1 项中可比 1 项/u });
  const row = figure.getByRole('row', { name: /^海水淡化工程规模/u });
  await expect(row).toContainText('● 达到 96吨');
  await expect(row).toContainText('100吨');
  await expect(row).toContainText('60吨4 地');
  await expect(row).toContainText('第 1共 4 地');
  await expect(row).toContainText('高 40吨');
  const rank = figure.getByRole('columnheader', { name: /^位次/u });
  await rank.getByRole('button').press('Enter');
  await expect(rank).toHaveAttribute('aria-sort', 'descending');
  const box = page.getByRole('combobox', { name: '对照范围' });
  await box.fill('周边');
  await box.press('ArrowDown');
  await box.press('Enter');
  await box.press('Escape');
  const near = page.getByRole('figure', { name: /^山东省2026年目标对标周边省份/u });
  await expect(near).toContainText('对照 2 地：河北省、江苏省');
  await expect(near.getByRole('row', { name: /^海水/u })).toContainText('70吨3 地');
  const csv = await savedCsv(page);
  expect(csv).toContain('高 30吨');
  expect(csv).toContain('山东省海水淡化工程规模达96吨');
  await page.keyboard.press('Escape');
  await page.goto('./#/about');
  await page.goto(`./#/compare?show=bench&topic=${TOPIC}&of=370000`);
  await expect(near).toBeVisible();
  await near.getByRole('link', { name: /^100\s*吨$/u }).press('Enter');
  await expect(page.getByRole('complementary', { name: '承诺详情' })).toContainText('海水淡化工程规模');
});

test('历年 is one press from a verdict and from the panel: steps and points, a table, a file', async ({
  page,
}) => {
  await serveTwoYears(page);
  await page.goto(`./#/compare?show=kept&topic=${TOPIC}`);
  await page.getByRole('row', { name: /^河北/u }).getByRole('link', { name: '接近 看历年' }).press('Enter');
  const figure = page.getByRole('figure', {
    name: '河北省 海水淡化工程规模：2 年有目标，可判定 1 年，其中 0 年达到',
  });
  const drawing = figure.locator('[data-drawn="true"] svg');
  for (const words of ['60吨', '70吨', '58吨']) await expect(drawing).toContainText(words);
  await figure.getByRole('button', { name: '表', exact: true }).press('Enter');
  await expect(figure.getByRole('row', { name: /^2025年/u })).toContainText('▲ 接近');
  await expect(figure.getByRole('row', { name: /^2025年/u })).toContainText('−2吨');
  expect(await savedCsv(page)).toContain('河北省海水淡化工程规模达58吨');
  await page.keyboard.press('Escape');
  await figure.getByRole('link', { name: '2026年' }).press('Enter');
  const panel = page.getByRole('complementary', { name: '承诺详情' });
  await page.goto('./#/targets?t=t-synthetic-0');
  await panel.getByRole('link', { name: '看历年' }).press('Enter');
  await expect(page).toHaveURL(/show=history.*of=370000|of=370000.*show=history/u);
});

test('one press writes the brief: read as a preview, taken along as a Word file with headings, tables and notes', async ({
  page,
}) => {
  await serveTwoYears(page);
  await page.goto(`./#/compare?topic=${TOPIC}&mine=370000&horizon=2026`);
  await page.getByRole('button', { name: '写简报' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: '简报预览' });
  await expect(dialog).toContainText('高于中位数的 1 项（海水淡化工程规模）');
  await expect(dialog.getByRole('heading', { name: '一、总体情况' })).toBeVisible();
  const table = dialog.getByRole('table', { name: '表1　指标对照（2026年）' });
  await expect(table.getByRole('columnheader', { name: '海水淡化工程规模（吨）' })).toBeVisible();
  await expect(table.getByRole('row', { name: /^山东/u })).toContainText('100');
  const own = dialog.getByRole('table', { name: '表2　山东省与其他地区逐项对照' });
  await expect(own.getByRole('row', { name: /^海水淡化/u })).toContainText('● 96吨（目标 90吨）');
  const figure = dialog.getByRole('figure', { name: /^图1 山东省的 1 项指标/u });
  await expect(figure.getByRole('img', { name: /海水淡化工程规模 高 40吨/u })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: '下载 Word 文件' }).press('Enter'),
  ]);
  const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  for (const style of ['Title', 'Heading1', 'Heading2', 'Caption'])
    expect(body).toContain(`w:val="${style}"`);
  for (const field of ['SEQ Table', 'SEQ Figure']) expect(body).toContain(field);
  expect(body).toContain('<w:endnoteReference');
});
