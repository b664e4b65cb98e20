import { dataset } from './built-data.ts';
import { expect, test } from './fixtures.ts';

test('opens with the list, its data version and date', async ({ page }) => {
  await page.goto('./#/targets');
  await expect(page.getByRole('heading', { name: '目标库' })).toBeVisible();
  await expect(page.getByText(/^数据版本 [0-9a-f]{8}$/u)).toBeVisible();
  await expect(page.getByText(/^数据截至 \d{4}年/u)).toBeVisible();
  await expect(page.getByRole('table', { name: '承诺列表' }).getByRole('row').nth(5)).toBeVisible();
});

test(
  'filters to 浙江, opens a commitment and shows its sentence; the address brings it all back',
  { tag: '@quick' },
  async ({ page }) => {
    await page.goto('./#/targets');
    const remaining = page.getByTestId('remaining');
    const all = await remaining.innerText();
    await page.getByRole('group', { name: '筛选' }).getByRole('button', { name: /^地区/u }).click();
    await page.getByRole('checkbox', { name: '浙江省（仅本级）' }).check();
    await page.keyboard.press('Escape');
    await expect(remaining).not.toHaveText(all);
    await expect(page.getByRole('button', { name: '去掉筛选 地区：浙江省' })).toBeVisible();

    const row = page.getByRole('row').filter({ hasText: '3万' }).filter({ hasText: '专利' });
    await row.getByRole('link').click();
    const panel = page.getByRole('complementary', { name: '承诺详情' });
    await expect(panel.getByText('3万件以上').first()).toBeVisible();
    await expect(panel.locator('mark strong')).toHaveText(/3\s*万\s*件/u);
    await expect(panel.locator('blockquote')).toContainText('2027');
    await expect(panel.getByText(/^转引自《.+》.*第 \d+ 行$/u)).toBeVisible();

    await page.reload();
    await expect(panel.locator('mark strong')).toHaveText(/3\s*万\s*件/u);
    await expect(page.getByRole('button', { name: '去掉筛选 地区：浙江省' })).toBeVisible();
    await page.goBack();
    await expect(panel).toBeHidden();
  },
);

test('the row of a commitment that an address opens stands wholly in view', async ({ page }) => {
  const { targets } = await dataset();
  await page.goto(`./#/targets?t=${targets.at(150)?.id}`);
  await expect(page.locator('.table-body .row[data-open]')).toBeInViewport({ ratio: 1 });
});

test('a search of few rows is answered in the task that hears the letter', async ({ page }) => {
  await page.goto('./#/targets');
  const counts = await page.getByRole('textbox', { name: '搜索', exact: true }).evaluate((field) => {
    const count = () => document.querySelector('[data-testid="remaining"]')?.textContent;
    const before = count();
    // As a browser does: the value first, past what the page has put in its place.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, '专利');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return [before, count()];
  });
  expect(counts[1]).toMatch(/共/u);
  expect(counts[0]).not.toBe(counts[1]);
});

test('searches, sorts, and clears', async ({ page }) => {
  await page.goto('./#/targets');
  await page.getByRole('textbox', { name: '搜索', exact: true }).fill('数据要素市场规模');
  const row = page.getByRole('row').filter({ hasText: '2000亿' });
  await expect(row).toContainText('北京市');
  await expect(row).toContainText('2030年');
  await page.getByRole('button', { name: '清除搜索' }).click();
  await page.getByRole('button', { name: '地区', exact: true }).last().click();
  await expect(page.getByRole('columnheader', { name: '地区' })).toHaveAttribute('aria-sort', 'ascending');
  await expect(page).toHaveURL(/sort=region/u);
});

test('finds what is typed without blanks, and marks it', async ({ page }) => {
  await page.goto('./#/targets');
  await page.getByRole('textbox', { name: '搜索', exact: true }).fill('北京数据要素市场');
  const row = page.getByRole('row').filter({ hasText: '2000亿' });
  await expect(row.locator('mark')).toContainText(['数据要素市场', '北京']);
});

test('finds English names in either language, and marks what they name', async ({ page }) => {
  for (const [lang, shown] of [
    ['zh-CN', '杭州市'],
    ['en', 'Hangzhou'],
  ] as const)
    for (const query of ['hangzhou', '杭州']) {
      await page.goto(`./#/targets?lang=${lang}&q=${query}`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.getByRole('textbox', { name: /^(?:搜索|Search)$/u })).toHaveValue(query);
      await expect(page.locator('.cell-region mark').first()).toContainText(shown.slice(0, 2));
    }
});

test('says why a list is empty and leads back', async ({ page }) => {
  await page.goto('./#/targets?q=北京 没有这样的指标');
  await expect(page.getByText('没有承诺同时满足这些条件。')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: /^“北京”单独能找到 \d+ 条$/u })).toBeVisible();
  await expect(page.getByText('“没有这样的指标”：数据里没有')).toBeVisible();
  await page.getByRole('button', { name: '清除全部筛选' }).click();
  await expect(page.getByRole('table')).toBeVisible();
});

test('what only sentences have is found there and marked so; a misspelling is answered', async ({ page }) => {
  await page.goto('./#/targets?q=食品药品');
  await expect(page.getByText(/^名称、地区、政策里没有，以下 \d+ 条是在句子里找到的/u)).toBeVisible();
  await expect(page.locator('.row-sentence mark').first()).toHaveText('食品药品');
  await page.getByRole('textbox', { name: '搜索', exact: true }).fill('数居要素');
  await page.getByRole('button', { name: /^数据要素（\d+ 条）$/u }).click();
  await expect(page.locator('.cell-indicator mark').first()).toHaveText('数据要素');
});

test('says that the filters leave nothing of what a search finds', async ({ page }) => {
  await page.goto('./#/targets?q=数据要素市场规模&unit=家');
  await expect(page.getByText('搜索本身找到 1 条')).toBeVisible();
  await page.getByRole('button', { name: '清除筛选，保留搜索' }).click();
  await expect(page.getByRole('row').filter({ hasText: '2000亿' })).toBeVisible();
});

test('says what of an address it does not understand, and works on', async ({ page }) => {
  await page.goto('./#/targets?asof=2025-02-30&colour=red&t=t-gone');
  await expect(page.getByText('地址中有 2 处没有读懂')).toBeVisible();
  await expect(page.getByText('数据中没有编号为 t-gone 的承诺')).toBeVisible();
  await expect(page.getByRole('table')).toBeVisible();
});

test('the as-of date decides what is past, and is in the address', async ({ page }) => {
  await page.goto('./#/targets?q=数据要素市场规模&asof=2031-01-01');
  const row = page.getByRole('row').filter({ hasText: '2000亿' });
  await expect(row).toContainText('已到期');
  await page.goto('./#/targets?q=数据要素市场规模&asof=2030-12-31');
  await expect(row).toBeVisible();
  await expect(row).not.toContainText('已到期');
});

test('switches to English and back, and remembers it', async ({ page }) => {
  await page.goto('./#/targets');
  await page.getByRole('button', { name: '语言: 中文' }).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Targets' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto('./#/targets');
  await expect(page.getByRole('heading', { name: 'Targets' })).toBeVisible();
  await page.goto('./#/targets?lang=zh-CN');
  await expect(page.getByRole('heading', { name: '目标库' })).toBeVisible();
});

test('remembers the dark theme before the first paint', async ({ page }) => {
  await page.goto('./#/targets');
  await page.getByRole('button', { name: /^外观/u }).click();
  await page.getByRole('menuitemradio', { name: '深色' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a keyboard alone filters, walks the rows, opens, closes and comes back to the row', async ({
  page,
}) => {
  await page.goto('./#/targets');
  const facet = page.getByRole('group', { name: '筛选' }).getByRole('button', { name: /^地区/u });
  await facet.focus();
  await page.keyboard.press('Enter');
  // The dialog takes the focus when it opens and gives it back when it closes: each a moment later.
  await expect(page.getByRole('dialog')).toBeFocused();
  await page.getByRole('checkbox', { name: '浙江省（仅本级）' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: '去掉筛选 地区：浙江省' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(facet).toBeFocused();
  const links = page.getByRole('table').getByRole('link');
  await links.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: '承诺详情' });
  await expect(panel).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(links.nth(1)).toBeFocused();
});

test('on a phone the panel is a sheet that closes to the list', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./#/targets?region=330000');
  await page.getByRole('table').getByRole('link').first().click();
  const panel = page.getByRole('complementary', { name: '承诺详情' });
  await expect(panel.locator('mark')).toBeVisible();
  await expect(page.locator('main')).toHaveAttribute('inert');
  await panel.getByRole('button', { name: '关闭详情' }).click();
  await expect(page.getByRole('table').getByRole('link').first()).toBeVisible();
});

test('says what could not be read when the data are missing, and reads again', async ({ page, problems }) => {
  await page.route('**/data/index-*.json', (route) => route.fulfill({ status: 503 }));
  await page.goto('./#/targets');
  await expect(page.getByRole('heading', { name: '数据没有读出来' })).toBeVisible();
  await expect(page.getByText('HTTP 503')).toBeVisible();
  await page.unroute('**/data/index-*.json');
  await page.getByRole('button', { name: '重新读取' }).click();
  await expect(page.getByRole('heading', { name: '目标库' })).toBeVisible();
  // The failure was provoked here.
  problems.length = 0;
});

test('says in both languages that the words are missing, and reads them again', async ({
  page,
  problems,
}) => {
  await page.route('**/assets/zh-first-*.js', (route) => route.abort());
  await page.goto('./#/targets');
  await expect(page.getByRole('alert')).toContainText('could not be read');
  await page.unroute('**/assets/zh-first-*.js');
  await page.getByRole('button', { name: /Try again/u }).click();
  await expect(page.getByRole('heading', { name: '目标库' })).toBeVisible();
  // The failure was provoked here.
  problems.length = 0;
});

test('a goal without a figure is said in words, in the list, the panel and the monitor', async ({ page }) => {
  const { targets } = await dataset();
  const goal = targets.find(({ relation }) => relation);
  expect(goal?.relation?.kind).toBe('rise');
  const words = goal?.relation?.text ?? '';
  const query = `q=${goal?.indicator}&region=${goal?.region.code}`;
  await page.goto(`./#/targets?${query}`);
  const row = page.getByRole('row').filter({ hasText: words });
  await row.getByRole('link').click();
  const panel = page.getByRole('complementary', { name: '承诺详情' });
  await expect(panel.locator('.panel-figure')).toContainText(words);
  await expect(panel.locator('mark strong')).toHaveText(words);
  await page.goto(`./#/monitor?region=${goal?.region.code}`);
  await expect(
    page
      .getByRole('row')
      .filter({ hasText: goal?.indicator ?? '' })
      .first(),
  ).toContainText(words);
  await page.goto(`./#/targets?${query}&lang=en`);
  await expect(page.getByRole('row').filter({ hasText: 'rising' })).toBeVisible();
});
