/** Results that are too many for every visit: loaded by province, when they are asked for. */
import type { Page } from '@playwright/test';
import { documentResult } from '../src/domain/rows.ts';
import { syntheticDataset } from '../synthetic.ts';
import { expect, test } from './fixtures.ts';
import { serveDataset } from './serve-dataset.ts';

const PLACES = [
  ['370000', '山东省', 'province'],
  ['370100', '济南市', 'city'],
  ['330100', '杭州市', 'city'],
] as const;
const INDICATOR = '海水淡化工程规模';

/** SYNTHETIC: of each place a goal for 2024 and its result, those of the cities in parts. */
async function serveParts(page: Page): Promise<void> {
  const dataset = syntheticDataset(
    PLACES.map(([code, name, level]) => ({
      region: { code, name, level },
      indicator: INDICATOR,
      value: 50,
      due: '2024',
    })),
  );
  for (const { articles } of dataset.documents)
    for (const article of articles) article.issueDate = { value: '2024-01', basis: 'sentence' };
  const results = PLACES.map(([code]): [string, number] => [`a-${code}`, 1]);
  await serveDataset(page, dataset, {
    results,
    resultParts: [
      ['370000', 1],
      ['330000', 1],
    ],
  });
  const reachedIn = (...codes: readonly string[]) =>
    codes.map((regionCode) =>
      documentResult({
        id: `o-${regionCode}`,
        regionCode,
        indicator: INDICATOR,
        unit: '吨',
        value: 60,
        period: '2024',
        articleId: `a-${regionCode}`,
        documentId: 'd-synthetic',
        quote: '虚构数据',
      }),
    );
  await page.route('**/data/reached.json', (route) => route.fulfill({ json: reachedIn('370000') }));
  await page.route('**/data/reached/370000.json', (route) => route.fulfill({ json: reachedIn('370100') }));
  await page.route('**/data/reached/330000.json', (route) => route.fulfill({ json: reachedIn('330100') }));
}

/** What the list says of a place's goal, which is past. */
const pastOf = (page: Page, place: string) =>
  page.getByRole('table', { name: '承诺列表' }).getByRole('row').filter({ hasText: place }).locator('.past');
const UNKNOWN = /已到期$/u;
const REPORTED = /已录入结果$/u;

test('what is not loaded is not said to be missing; a place of the address brings its part, a press the rest', async ({
  page,
}) => {
  await serveParts(page);
  await page.goto('./#/targets?asof=2025-06-01');
  const notice = page.getByText(/市县的结果 2 条没有载入.*不等于没有/u);
  await expect(notice).toBeVisible();
  await expect(pastOf(page, '山东省')).toHaveAttribute('title', REPORTED);
  for (const city of ['济南市', '杭州市']) await expect(pastOf(page, city)).toHaveAttribute('title', UNKNOWN);
  await page.goto('./#/monitor?asof=2025-06-01&region=370100');
  await expect(page.getByText(/浙江省?市县的结果 1 条没有载入/u)).toBeVisible();
  await expect(page.getByRole('table', { name: '进展监测' })).toContainText('60吨');
  await page.getByRole('button', { name: '全部载入' }).click();
  await expect(page.getByText('没有载入')).toHaveCount(0);
  await page.goto('./#/targets?asof=2025-06-01');
  for (const [, place] of PLACES) await expect(pastOf(page, place)).toHaveAttribute('title', REPORTED);
});

test('a cell of which the results are not loaded says so, is counted apart, and brings them when it is pressed', async ({
  page,
}) => {
  await serveParts(page);
  await page.goto(`./#/compare?show=kept&topic=indicator:${INDICATOR}&asof=2025-06-01`);
  const table = page.getByRole('figure').getByRole('table');
  const rowOf = (place: string) => table.getByRole('row').filter({ hasText: place });
  await expect(rowOf('山东')).toContainText('达到');
  for (const city of ['济南市', '杭州市']) await expect(rowOf(city)).toContainText('… 未载入');
  await expect(table).not.toContainText('无结果');
  await expect(rowOf('合计')).toContainText('1 / 1 / 3，2 项未载入');
  await expect(page.getByText('2 项目标的结果没有载入，不等于没有结果').first()).toBeVisible();
  await page.getByRole('button', { name: '载入杭州市的结果' }).click();
  await expect(rowOf('杭州市')).toContainText('达到');
  await expect(rowOf('合计').first()).toContainText('2 / 2 / 3，1 项未载入');
});

test('a part that does not come is said to be missing still', async ({ page, problems }) => {
  await serveParts(page);
  await page.route('**/data/reached/330000.json', (route) => route.abort());
  await page.goto('./#/targets?asof=2025-06-01');
  await page.getByRole('button', { name: '全部载入' }).click();
  await expect(page.getByText(/浙江省?市县的结果 1 条没有载入/u)).toBeVisible();
  await expect(pastOf(page, '杭州市')).toHaveAttribute('title', UNKNOWN);
  await page.unroute('**/data/reached/330000.json');
  await page.route('**/data/reached/330000.json', (route) => route.fulfill({ json: [] }));
  await page.getByRole('button', { name: '全部载入' }).click();
  await expect(page.getByText('没有载入')).toHaveCount(0);
  problems.length = 0;
});
