/** Level, province and neighbourhood: the first filters of the screens, on data of several levels (synthetic). */
import type { Page } from '@playwright/test';
import { buildIndex } from '../../src/bulk/dataset-index.ts';
import { writeIndex } from '../../src/bulk/index-text.ts';
import type { RegionLevel } from '../../src/domain/dataset/schema.ts';
import { syntheticDataset, type SyntheticTarget } from '../synthetic.ts';
import { expect, openScreen, test } from './fixtures.ts';

const place = (code: string, name: string, level: RegionLevel) => ({ code, name, level });
/** 山东 borders on 河北, and not on 浙江. */
const PLACES = [
  place('100000', '全国', 'nation'),
  place('130000', '河北省', 'province'),
  place('330000', '浙江省', 'province'),
  place('370000', '山东省', 'province'),
  place('130100', '石家庄市', 'city'),
  place('330100', '杭州市', 'city'),
  place('370100', '济南市', 'city'),
  place('370200', '青岛市', 'city'),
];

/** `mine`: what 山东 says otherwise. */
async function serve(page: Page, mine: Partial<SyntheticTarget> = {}): Promise<void> {
  const rows = PLACES.map((region): SyntheticTarget => {
    const row = { region, indicator: '盐场规模', value: 9, due: '2027' };
    return region.code === '370000' ? { ...row, ...mine } : row;
  });
  const body = writeIndex(buildIndex(syntheticDataset(rows), '00000000', { themes: [], families: [] }));
  await page.route('**/data/index-*.json', (route) =>
    route.fulfill({ contentType: 'application/json', body }),
  );
}

const count = (page: Page) => page.getByRole('list', { name: '数据里有什么' }).getByRole('link').first();
/** Presses something in what the one filter for places opens, and closes it. */
async function press(page: Page, name: string): Promise<void> {
  const where = page.getByRole('button', { name: /^地区/u }).first();
  await where.press('Enter');
  const dialog = page.getByRole('dialog', { name: '地区' });
  await dialog.getByRole('button', { name, exact: true }).press('Enter');
  await page.keyboard.press('Escape');
  await expect(where).toBeFocused();
}

test('the overview is of the level and the places that are chosen, and leads to the same in the list', async ({
  page,
}) => {
  await serve(page);
  await openScreen(page, './#/overview?asof=2026-06-30&mine=370000');
  // By itself of provinces, with the nation beside them.
  await expect(count(page)).toHaveText('4 条承诺');
  await press(page, '不分级');
  await expect(count(page)).toHaveText('8 条承诺');
  await press(page, '山东省及邻近省份');
  await expect(count(page)).toHaveText('5 条承诺');
  await press(page, '市级');
  await expect(count(page)).toHaveText('3 条承诺');
  await count(page).click();
  await expect(page.getByTestId('remaining')).toHaveText(/^3 条/u);
  await expect(page.getByRole('button', { name: '去掉筛选 地区：山东省及邻近省份' })).toBeVisible();
});

test('how far a bound of mine is from the middle is a bound', async ({ page }) => {
  await serve(page, { value: 12, comparator: '>=' });
  await openScreen(page, './#/overview?asof=2026-06-30&mine=370000');
  const row = page.getByRole('row', { name: /^盐场规模/u });
  await expect(row.getByRole('cell').last()).toHaveText(/^至少高 3/u);
});

test('deadlines and documents of a level and of a province, chosen by keyboard', async ({ page }) => {
  await serve(page);
  await openScreen(page, './#/deadlines?asof=2026-06-30');
  const rows = page.getByRole('region', { name: '日程' }).getByRole('listitem');
  // As the overview opens: of provinces, with the nation beside them.
  await expect(rows).toHaveCount(4);
  await press(page, '不分级');
  await expect(rows).toHaveCount(8);
  await press(page, '市级');
  await expect(rows).toHaveCount(5);
  await page.getByRole('button', { name: '地区 市级' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: '地区' });
  await dialog.getByRole('checkbox', { name: /^山东省，含/u }).press('Space');
  await expect(rows).toHaveText([/济南市/u, /青岛市/u]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await openScreen(page, './#/documents?place=370000*&level=city');
  await expect(page.locator('.sheet-body .sheet-row')).toHaveCount(2);
});

test('the comparison takes a province with its cities, or those around mine, by one pick', async ({
  page,
}) => {
  await serve(page);
  await openScreen(page, './#/compare?mine=370000&region=370000%2B&topic=indicator%3A盐场规模');
  const table = page.getByRole('table').first();
  await expect(table.getByRole('rowheader')).toHaveText([/山东/u, /河北/u]);
  await openScreen(page, './#/compare?mine=370000&region=370000*&topic=indicator%3A盐场规模');
  await expect(table.getByRole('rowheader')).toHaveText([/山东/u, /济南/u, /青岛/u]);
  await expect(page.getByRole('button', { name: /^去掉筛选 地区：山东省，含/u })).toBeVisible();
});

test('what is around a province is to be had without a region of one’s own, which is said', async ({
  page,
}) => {
  await serve(page);
  await openScreen(page, './#/targets');
  const remaining = page.getByTestId('remaining');
  await page.getByRole('button', { name: '地区', exact: true }).first().press('Enter');
  const dialog = page.getByRole('dialog', { name: '地区' });
  await expect(dialog).toContainText('即可连同邻近省份一起看');
  await dialog.getByRole('checkbox', { name: /^山东省，含/u }).press('Space');
  await expect(remaining).toHaveText(/^3 条/u);
  const around = dialog.getByRole('button', { name: '山东省及邻近省份' });
  await around.press('Enter');
  await expect(remaining).toHaveText(/^5 条/u);
  await around.press('Enter');
  await expect(remaining).toHaveText(/^3 条/u);
});

test('the monitor is of the places that are chosen; an older address opens what it opened', async ({
  page,
}) => {
  await serve(page);
  await openScreen(page, './#/monitor?region=370000&places=within');
  const rows = page.getByRole('table', { name: '进展监测' }).getByRole('rowheader');
  await expect(rows).toHaveText([/山东省/u, /济南市/u, /青岛市/u]);
  await press(page, '市级');
  await expect(rows).toHaveText([/济南市/u, /青岛市/u]);
  await page.getByRole('button', { name: /^去掉筛选 地区：山东省/u }).press('Enter');
  await expect(rows).toHaveCount(5);
  await expect(page).toHaveURL(/level=city/u);
  await openScreen(page, './#/monitor?region=370000');
  await expect(rows).toHaveText(['盐场规模']);
});
