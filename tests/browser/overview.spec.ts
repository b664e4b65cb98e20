import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const drawing = '[data-drawn="true"] svg';

const region = (page: Page) => page.getByRole('figure', { name: /^承诺最多的地区/u });
const theme = (page: Page) => page.getByRole('figure', { name: /^最多的主题/u });
const year = (page: Page) => page.getByRole('figure', { name: /到期的最多/u });

/** Until the list says that it shows so many: an address of the same screen has its numbers a little later. */
const expectRemaining = (page: Page, count: number, label: string): Promise<void> =>
  expect(page.getByTestId('remaining'), label).toHaveText(new RegExp(`^${count} 条`, 'u'));

test('an address without a screen opens the overview; the title leads back to it', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1, name: '总览' })).toBeVisible();
  for (const figure of [region(page), theme(page), year(page)])
    await expect(figure.locator(drawing)).toBeVisible();
  await page.getByRole('link', { name: '目标库', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '目标库' })).toBeVisible();
  await page.getByRole('link', { name: '政策目标看板' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '总览' })).toBeVisible();
});

test(
  'every count and every mark leads to a list of as many commitments',
  { tag: '@quick' },
  async ({ page }) => {
    await page.goto('./#/overview?asof=2024-07-01');
    for (const figure of [region(page), theme(page), year(page)])
      await expect(figure.locator('.mark-link').first()).toBeVisible();
    const links = await page
      .locator('.mark-link, .overview-doubts a, .overview-number')
      .evaluateAll((anchors) =>
        anchors.map((anchor) => [
          anchor.getAttribute('href') ?? '',
          anchor.getAttribute('aria-label') ?? anchor.textContent ?? '',
        ]),
      );
    let checked = 0;
    for (const [href = '', label = ''] of links) {
      if (!href.startsWith('#/targets') || label.includes('地区') || href.includes('region=')) continue;
      const counts = label.replaceAll(/\d+年|\d+个月/gu, '').match(/\d+/gu) ?? [];
      await page.goto(`./${href}`);
      await expect(page.getByRole('table', { name: '承诺列表' })).toBeVisible();
      const sum = counts.reduce((all, n) => all + Number(n), 0);
      await expectRemaining(page, sum, label);
      checked += 1;
    }
    expect(checked).toBeGreaterThan(15);
  },
);

test('what documents put first has figures, and its sentence below it', async ({ page }) => {
  await page.goto('./#/overview?asof=2026-06-30');
  const key = page.getByRole('region', { name: '重点承诺' });
  const lines = key.locator('li');
  await expect(lines).toHaveCount(8);
  const beijing = lines.filter({ hasText: '北京市' });
  await expect(beijing).toContainText('2000亿元');
  await expect(beijing).toContainText('2030年 · 还有 4 年');
  await beijing.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(beijing.locator('strong').last()).toHaveText('2000亿元');
  await expect(beijing.getByRole('blockquote')).toContainText('数据要素市场规模');
  await key.getByText('排序规则').click();
  await expect(key).toContainText('编者按和正文都写到 3 分');
  // What is to come stands first.
  await key.getByRole('button', { name: '按期限' }).click();
  await expect(lines.first()).toContainText('还有');
  await page.goto('./#/overview?mine=330000');
  await expect(lines.first()).toContainText('浙江省');
});

test('a tile leads, by keyboard, to its province with its cities', async ({ page }) => {
  await page.goto('./');
  const tile = region(page).getByRole('link', { name: /^浙江：/u });
  const label = (await tile.getAttribute('aria-label')) ?? '';
  expect(label).toMatch(/^浙江：\d+ 条（浙江省 \d+、杭州市 \d+）$/u);
  await tile.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '去掉筛选 地区：杭州市' })).toBeVisible();
  await expect(page.getByRole('button', { name: '去掉筛选 地区：浙江省' })).toBeVisible();
  await expectRemaining(page, Number(/(\d+) 条/u.exec(label)?.[1]), label);
});

test('a tile without a commitment leads to its document, one without a document nowhere', async ({
  page,
}) => {
  await page.goto('./');
  const tile = region(page).getByRole('link', { name: /^江苏：收有 \d+ 项政策，未找到量化承诺$/u });
  await expect(region(page).getByRole('link', { name: /^西藏/u })).toHaveCount(0);
  await expect(region(page).locator(drawing)).toContainText('西藏');
  await tile.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /^无锡市/u })).toBeInViewport();
});

test('the map is one stop of Tab: arrows walk from tile to tile, and Tab comes back to the last one', async ({
  page,
}) => {
  await page.goto('./');
  const focused = page.locator(':focus');
  await region(page).getByRole('link', { name: /^北京/u }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(focused).toHaveAttribute('aria-label', /^(?!北京).*：/u);
  const below = (await focused.getAttribute('aria-label')) ?? '';
  await page.keyboard.press('Tab');
  await expect(focused).not.toHaveClass(/mark-link/u);
  await page.keyboard.press('Shift+Tab');
  await expect(focused).toHaveAttribute('aria-label', below);
  await page.keyboard.press('ArrowUp');
  await expect(focused).toHaveAttribute('aria-label', /^北京/u);
});

test('the tables say what the charts draw, and three kinds of absence', async ({ page }) => {
  await page.goto('./');
  await region(page).getByRole('button', { name: '表', exact: true }).press('Enter');
  await expect(page).toHaveURL(/table=region/u);
  const table = region(page).getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(36);
  await expect(table.getByRole('row', { name: /^西藏/u })).toContainText('没有文献');
  await expect(table.getByRole('row', { name: /^江苏/u })).toContainText('有文献，未找到承诺');
  await expect(table.getByRole('row', { name: /^浙江/u }).getByRole('link', { name: '浙江' })).toBeVisible();
  await page.reload();
  await expect(table).toBeVisible();
  await expect(theme(page).locator(drawing)).toBeVisible();
});

test('the as-of date moves what is passed, and is on the chart', async ({ page }) => {
  await page.goto('./#/overview?asof=2024-12-31');
  await expect(year(page).locator(drawing)).toContainText('基准日 2024年12月31日');
  const soon = page.getByRole('region', { name: /^12 个月内到期/u });
  await expect(soon.getByRole('listitem').first()).toContainText('2024');
  const link = soon.getByRole('link').first();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: '承诺详情' })).toBeVisible();
  await page.goto('./#/overview?asof=2036-01-01');
  await expect(page.getByText('从基准日起 12 个月内没有到期的承诺。')).toBeVisible();
  await expect(page.getByText('滞后')).toHaveCount(0);
});

test('on a phone nothing sticks out, and tiles are wide enough for a finger', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./');
  await expect(region(page).locator(drawing)).toBeVisible();
  const overflow = await page.locator('.screen-scroll').evaluate((box) => box.scrollWidth - box.clientWidth);
  expect(overflow).toBe(0);
  const tile = await region(page).getByRole('link', { name: /^上海/u }).boundingBox();
  expect(tile?.width ?? 0).toBeGreaterThanOrEqual(32);
  expect(tile?.height ?? 0).toBeGreaterThanOrEqual(40);
});

test('where the drawing fails the figures are still there', async ({ page, problems }) => {
  await page.route('**/assets/runtime-*.js', (route) => route.abort());
  await page.goto('./');
  await expect(page.getByText(/图没有画出来/u)).toHaveCount(3);
  await expect(page.getByRole('list', { name: '数据里有什么' })).toContainText('条承诺');
  problems.length = 0;
});
