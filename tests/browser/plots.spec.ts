import type { Page } from '@playwright/test';
import { buildIndex } from '../../src/bulk/dataset-index.ts';
import { PROVINCES } from '../../src/domain/region/provinces.ts';
import { syntheticDataset, type SyntheticTarget } from '../synthetic.ts';
import { expect, test } from './fixtures.ts';

const FIGURES = [
  ['=', 40],
  ['~', 55],
  ['>=', 60],
  ['~', 55],
] as const;
/** SYNTHETIC, served instead of the dataset in this test only: 31 provinces, one of them without a figure. */
const SALT: readonly SyntheticTarget[] = PROVINCES.slice(0, 31).map(({ code, zh }, at) => {
  const [comparator, value] = FIGURES[at % FIGURES.length] ?? FIGURES[0];
  const region = { code, name: zh, level: 'province' } as const;
  const indicator = '海水淡化工程规模';
  return { region, indicator, comparator, value: at === 2 ? null : value, due: '2028' };
});

async function openPlots(page: Page): Promise<void> {
  const index = buildIndex(syntheticDataset(SALT), 'synthetic', { themes: [], families: [] });
  await page.route('**/data/index-*.json', (route) => route.fulfill({ json: index }));
  const topic = encodeURIComponent('indicator:海水淡化工程规模');
  await page.goto(`./#/compare?topic=${topic}&show=bars&mine=140000`);
}

test('31 provinces are a dot plot and a map under one finding; every mark leads to its sentence', async ({
  page,
}) => {
  await openPlots(page);
  const name =
    /30 省中 15 省定在约55吨；最高60吨以上（7 省），最低40吨（8 省）（另 1 省有文件，未见同口径数值）/u;
  const frames = page.getByRole('figure', { name });
  await expect(frames).toHaveCount(2);
  const plot = frames.first().locator('[data-drawn="true"] svg');
  await expect(plot).toContainText('▸山西');
  await expect(plot).toContainText('30 地中位数 55吨');
  const map = frames.last();
  await expect(map.locator('[data-drawn="true"] svg')).toContainText('60吨（7）');
  await expect(map.getByRole('link', { name: '河北：有文件，未见同口径数值' })).toHaveCount(0);
  const tile = map.getByRole('link', { name: '天津：约55吨 · 2028年' });
  await expect(tile).toHaveAttribute('href', /target=|t-synthetic-1/u);
  for (const frame of [frames.first(), map])
    expect(
      await frame
        .locator('svg text')
        .evaluateAll((texts) =>
          Math.min(...texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize))),
        ),
    ).toBeGreaterThanOrEqual(12);
  await map.getByRole('button', { name: '表', exact: true }).click();
  await expect(map.getByRole('row', { name: /河北/u })).toContainText('有文件，未见同口径数值');
  await expect(map.getByRole('row', { name: /台湾/u })).toContainText('没有文件');
});

test('on a phone nothing sticks out', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPlots(page);
  await expect(page.locator('[data-drawn="true"]')).toHaveCount(2);
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
});
