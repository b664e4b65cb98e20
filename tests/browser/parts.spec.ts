/** What is too much for every visit: results, and commitments with their documents, come by province when they are asked for. */
import type { Page } from '@playwright/test';
import { documentResult } from '../src/domain/rows.ts';
import { syntheticDataset } from '../synthetic.ts';
import { expect, test } from './fixtures.ts';
import { ALL, FIRST, inParts, ofPart, OWN, PART } from './parted.ts';
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
    parts: [
      ['370000', 0, 1],
      ['330000', 0, 1],
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
  await expect(page.getByText(/浙江市县的结果 1 条没有载入/u)).toBeVisible();
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

test('a part that does not come is said to be missing still, and asked for again', async ({
  page,
  problems,
}) => {
  await serveParts(page);
  await page.route('**/data/reached/330000.json', (route) => route.abort());
  await page.goto('./#/targets?asof=2025-06-01');
  await page.getByRole('button', { name: '全部载入' }).click();
  await expect(page.getByText(/浙江市县的数据没有载入.*Failed to fetch/u)).toBeVisible();
  await expect(pastOf(page, '济南市')).toHaveAttribute('title', REPORTED);
  await expect(pastOf(page, '杭州市')).toHaveAttribute('title', UNKNOWN);
  await page.unroute('**/data/reached/330000.json');
  await page.route('**/data/reached/330000.json', (route) => route.fulfill({ json: [] }));
  await page.getByRole('button', { name: '重新读取' }).click();
  await expect(page.getByText('没有载入')).toHaveCount(0);
  problems.length = 0;
});

async function serveCorpus(page: Page): Promise<void> {
  const { indexPath, files } = inParts();
  await page.route('**/data/**', (route) => {
    const path = /data\/.*\.(?:json|txt)/u.exec(new URL(route.request().url()).pathname)?.[0] ?? '';
    const text = files.get(path.startsWith('data/index-') ? indexPath : path);
    return text === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body: text() });
  });
}

const remaining = (page: Page) => page.getByTestId('remaining');
const NOT_ALL = '未载入的市县数据不在其中';

test('commitments in parts: what is not loaded is said beside the count and in the file, and comes by place, by press, or all', async ({
  page,
}) => {
  await serveCorpus(page);
  await page.goto('./#/targets');
  await expect(remaining(page)).toContainText(String(FIRST));
  const unread = page.getByText(
    /市县的承诺 \d+ 条、结果 \d+ 条没有载入，不在以下的列表和计数里，不等于没有/u,
  );
  await expect(unread).toContainText(`承诺 ${ALL - FIRST} 条`);
  await expect(page.locator('.screen-head').getByText(NOT_ALL)).toBeVisible();
  for (const screen of ['overview', 'compare', 'deadlines', 'documents']) {
    await page.goto(`./#/${screen}`);
    await expect(page.getByText(NOT_ALL, { exact: true })).toBeVisible();
  }
  await page.goto('./#/overview');
  const figure = page.getByRole('figure').first();
  await expect(figure).toContainText(`；${NOT_ALL}`);
  await page.goto(`./#/targets?region=${PART}*`);
  await expect(unread).toContainText(`承诺 ${ALL - FIRST - OWN} 条`);
  await expect(remaining(page)).toContainText(`共 ${FIRST + OWN} 条`);
  await page.getByRole('combobox', { name: '载入一地……' }).selectOption({ index: 1 });
  await expect(unread).not.toContainText(`承诺 ${ALL - FIRST - OWN} 条`);
  await page.getByRole('button', { name: '全部载入' }).click();
  await expect(unread).toHaveCount(0);
  await expect(page.getByText(NOT_ALL)).toHaveCount(0);
  await page.goto('./#/targets');
  await expect(remaining(page)).toContainText(String(ALL));
});

test('a link, and a note, of a commitment that is not loaded bring its part; nothing of it is called gone', async ({
  page,
}) => {
  await serveCorpus(page);
  const target = ofPart(PART)[0];
  await page.goto(`./#/targets?t=${target?.id}`);
  const panel = page.getByRole('complementary');
  await expect(panel.locator('blockquote')).toContainText('虚构数据');
  await panel.getByRole('textbox').first().fill('记下一笔');
  await expect(panel.getByText('已保存')).toBeVisible();
  await page.goto('./#/notes');
  await page.reload();
  await expect(page.getByText('记下一笔').first()).toBeVisible();
  await expect(page.getByText(target?.indicator ?? '').first()).toBeVisible();
  await expect(page.getByText(/没有载入，不在以下/u)).toContainText(`承诺 ${ALL - FIRST - OWN} 条`);
  await page.goto(`./#/targets?t=t-0123456789`);
  await expect(panel.getByRole('heading').first()).toContainText('t-0123456789');
  await expect(panel).toContainText('链接可能出自另一版数据');
});
