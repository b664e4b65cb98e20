import type { Page } from '@playwright/test';
import { buildIndex } from '../../src/bulk/dataset-index.ts';
import { ledger as ledgerSchema } from '../../src/domain/dataset/schema.ts';
import { syntheticDataset } from '../synthetic.ts';
import { expect, test } from './fixtures.ts';

const panel = (page: Page) => page.getByRole('complementary', { name: '承诺详情' });
const legend = (page: Page) => page.getByRole('group', { name: '数字的去向' });
const marks = (page: Page) => page.locator('[data-mark]');

async function openShanghai(page: Page): Promise<void> {
  await page.goto(`./#/documents?q=${encodeURIComponent('数据要素产业创新')}`);
  await page.getByRole('link', { name: /^上海市立足数字经济新赛道/u }).focus();
  await page.keyboard.press('Enter');
  await expect(marks(page).first()).toBeAttached();
}

/** Presses Tab until a mark of the text has the focus. */
async function tabIntoText(page: Page): Promise<void> {
  for (let i = 0; i < 80; i += 1) {
    await page.keyboard.press('Tab');
    if ((await page.locator('[data-mark]:focus').count()) === 1) return;
  }
  throw new Error('no mark can be reached by Tab');
}

test('lists documents and policies, and searches them', async ({ page }) => {
  await page.goto('./#/documents');
  await expect(page.getByRole('heading', { level: 1, name: '原文' })).toBeVisible();
  await expect(page.getByText(/^5 份文献，\d+ 项政策$/u)).toBeVisible();
  await page.getByRole('textbox', { name: '搜索政策、发文机关、文号、地区' }).fill('机器人 北京');
  await expect(page.locator('.sheet-body .sheet-row')).toHaveCount(1);
  await expect(page.getByRole('link', { name: '北京市促进机器人产业创新发展的若干措施' })).toBeVisible();
  await page.getByRole('textbox', { name: '搜索政策、发文机关、文号、地区' }).fill('没有这样的政策');
  await expect(page.getByText('没有政策含有“没有这样的政策”。')).toBeVisible();
});

test('opens a policy at its place, with what is known of it', async ({ page }) => {
  await openShanghai(page);
  const head = page.getByRole('heading', { level: 2, name: /^上海市立足数字经济新赛道/u });
  await expect(head).toBeInViewport();
  const facts = page.locator('header.article-head').filter({ has: head });
  for (const fact of ['上海市人民政府办公厅', '刊物未载', '已发布', '2023年—2025年'])
    await expect(facts).toContainText(fact);
  const outline = page.getByRole('navigation', { name: '篇目' });
  await expect(outline.locator('ol > li')).toHaveCount(8);
  // The parts of the policy that is read stand open, those of the others do not.
  await expect(outline.locator('details[open]')).toHaveCount(1);
  await expect(outline.locator('ol > li').nth(1).locator('.outline-sections')).toBeVisible();
  await outline.getByRole('link', { name: /^青海省/u }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /^青海省/u })).toBeInViewport();
  await expect(page).toHaveURL(/line=\d+/u);
});

test('a document says before its text what it prints, what is inferred, and what was read in each part', async ({
  page,
}) => {
  await openShanghai(page);
  await page.locator('.reader-text').evaluate((text) => text.scrollTo(0, 0));
  const glance = page.getByRole('region', { name: '文件速览' });
  await expect(glance.locator('.glance-policies > li')).toHaveCount(8);
  await expect(glance).toContainText('推算');
  const promised = glance.locator('section', { hasText: '提出的承诺' });
  await expect(promised).toContainText(/目标 \d+/u);
  const parts = page.getByRole('navigation', { name: '篇目' }).locator('details[open] .outline-sections');
  await expect(parts).toContainText(/\d+ 条承诺/u);
  const first = promised.getByRole('link').first();
  const at = /at=(\d+)/u.exec((await first.getAttribute('href')) ?? '')?.[1];
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
  await expect(page.locator(`[data-mark="${at}"]`)).toBeInViewport();
});

test('every number of the ledger is marked, and the legend counts them', async ({ page }) => {
  await openShanghai(page);
  const ledger = await page.evaluate(async () => {
    const id = new URLSearchParams(location.hash.split('?')[1]).get('doc') ?? '';
    const index = document.querySelector('#dataset-index')?.getAttribute('href') ?? '';
    const response = await fetch(index.replace(/index-.*/u, `ledger/${id}.json`));
    return response.text();
  });
  const numbers = ledgerSchema.parse(JSON.parse(ledger)).numbers.map(({ start }) => start);
  expect(numbers.length).toBeGreaterThan(200);
  const shown = () =>
    marks(page).evaluateAll((all) => [...new Set(all.map((mark) => Number(mark.getAttribute('data-mark'))))]);
  await expect.poll(async () => (await shown()).toSorted((a, b) => a - b)).toEqual(numbers);
  const counted = await legend(page).getByRole('button').allInnerTexts();
  const sum = counted.reduce((total, text) => total + Number(/\d+/u.exec(text)?.[0]), 0);
  expect(sum).toBe(numbers.length);
});

test('by keyboard: into the text, from mark to mark, reason, record, and back to the mark', async ({
  page,
}) => {
  await openShanghai(page);
  await page.getByRole('searchbox', { name: '在本文中查找' }).focus();
  await tabIntoText(page);
  const tip = page.getByRole('tooltip');
  await expect(tip).toContainText('未取：在各篇政策之外');
  await page.keyboard.press('ArrowRight');
  await expect(marks(page).nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(tip).toHaveCount(0);
  // What was closed does not come back when the text scrolls.
  await page.locator('.reader-text').dispatchEvent('scroll');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await expect(tip).toHaveCount(0);
  // On to the first number that was taken.
  for (let i = 0; i < 200 && (await page.locator('a[data-mark]:focus').count()) === 0; i += 1)
    await page.keyboard.press('ArrowRight');
  await expect(tip).toContainText(/^(?:目标|扶持|里程碑)：/u);
  const focused = await page.locator(':focus').getAttribute('data-mark');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`at=${focused}`, 'u'));
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(page.locator(`[data-mark="${focused}"]`)).toBeFocused();
});

test('from a commitment’s panel to its number in the document', { tag: '@quick' }, async ({ page }) => {
  await page.goto('./#/targets?q=数据产业规模');
  await page.getByRole('table').getByRole('link').first().click();
  const link = panel(page).getByRole('link', { name: '在原文中查看' });
  await link.focus();
  await page.keyboard.press('Enter');
  const mark = page.locator('[data-mark]:focus');
  await expect(mark).toHaveText('5000亿元');
  await expect(mark).toBeInViewport();
  await expect(mark).toHaveAttribute('data-fate', 'target');
  const outline = page.getByRole('navigation', { name: '篇目' });
  const here = outline.locator('[aria-current="location"]');
  await expect(here.first()).toHaveText(/^上海市立足数字经济新赛道/u);
  // Then the parts around the number, the innermost last.
  await expect(here.nth(1)).toBeVisible();
  await page.reload();
  await expect(mark).toHaveText('5000亿元');
  await expect(mark).toBeInViewport();
});

test('the legend shows one kind alone, a reason its numbers alone; the address keeps it', async ({
  page,
}) => {
  await openShanghai(page);
  const all = await marks(page).count();
  const support = legend(page).getByRole('button', { name: /^扶持/u });
  const n = Number(/\d+/u.exec(await support.innerText())?.[0]);
  await support.press('Enter');
  await expect(marks(page)).toHaveCount(n);
  await expect(page).toHaveURL(/fate=support/u);
  await page.reload();
  await expect(support).toHaveAttribute('aria-pressed', 'true');
  await expect(marks(page)).toHaveCount(n);
  await support.press('Enter');
  await expect(marks(page)).toHaveCount(all);
  await legend(page).getByRole('combobox', { name: '未取的原因' }).selectOption('ordinal');
  await expect(page).toHaveURL(/reason=ordinal/u);
  await expect(page.locator('[data-mark]:not([data-fate="left-out"])')).toHaveCount(0);
  expect(await marks(page).count()).toBeLessThan(all);
});

test('searches the text, across page breaks, with next and previous', async ({ page }) => {
  await openShanghai(page);
  const box = page.getByRole('searchbox', { name: '在本文中查找' });
  await box.focus();
  await page.keyboard.type('国际数据经纪');
  const current = page.locator('.hit[aria-current]');
  // The page break runs through the second place: 国‖际数据经纪.
  await expect(page.getByText('1 / 2')).toBeVisible();
  await expect(current.first()).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 / 2')).toBeVisible();
  await expect(current).toHaveText(['国', '际数据经纪']);
  await expect(current.first()).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 / 2')).toBeVisible();
  await page.keyboard.press('Shift+Enter');
  await expect(page.getByText('2 / 2')).toBeVisible();
  await box.fill('没有这样的词');
  await expect(page.getByText('没有找到')).toBeVisible();
});

test('a tap on a number that was left out says why (phone)', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openShanghai(page);
  await page.locator('[data-fate="left-out"]:visible').nth(40).click();
  await expect(page.getByRole('tooltip')).toContainText('未取');
  const overflow = await page.locator('.reader-text').evaluate((box) => box.scrollWidth - box.clientWidth);
  expect(overflow).toBe(0);
});

test('says what it does not know, and what could not be read', async ({ page, problems }) => {
  await page.goto('./#/documents?doc=d-gone');
  await expect(page.getByText('数据中没有编号为 d-gone 的文献')).toBeVisible();
  await page.route('**/data/ledger/**', (route) => route.fulfill({ status: 503 }));
  await openPlain(page);
  await expect(page.getByRole('alert')).toContainText('数字的去向没有读出来');
  await expect(page.getByRole('heading', { level: 2, name: /^上海市立足/u })).toBeVisible();
  problems.length = 0;
});

async function openPlain(page: Page): Promise<void> {
  await page.goto(`./#/documents?q=${encodeURIComponent('数据要素产业创新')}`);
  await page.getByRole('link', { name: /^上海市立足数字经济新赛道/u }).click();
}

test('text of a document is text, whatever it looks like (synthetic data)', async ({ page }) => {
  const hostile = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>到2028年达到90吨。';
  const index = buildIndex(
    syntheticDataset([
      { region: { code: '370000', name: '山东省', level: 'province' }, indicator: '<b>规模</b>', value: 90 },
    ]),
    'synthetic',
    { themes: [], families: [] },
  );
  await page.route('**/data/index-*.json', (route) => route.fulfill({ json: index }));
  await page.route('**/data/text/*', (route) =>
    route.fulfill({ body: hostile, contentType: 'text/plain; charset=utf-8' }),
  );
  const start = hostile.indexOf('90吨');
  const number = { line: 1, start, end: start + 3, text: '90吨', fate: { reason: '<i>x</i>' }, rule: '<u>' };
  await page.route('**/data/ledger/*', (route) =>
    route.fulfill({ json: { documentId: 'd-synthetic', numbers: [number] } }),
  );
  const results = {
    documentId: 'd-synthetic',
    observations: [],
    facts: [],
    sections: [
      { articleId: 'a-370000', sections: [{ title: hostile, level: 1, lines: [1, 1], role: 'review' }] },
    ],
  };
  await page.route('**/data/results/*', (route) => route.fulfill({ json: results }));
  await page.goto('./#/documents?doc=d-synthetic');
  await expect(page.locator('.reader-text')).toContainText(hostile);
  await expect(page.locator('.outline-sections')).toContainText(hostile);
  await marks(page).focus();
  await expect(page.getByRole('tooltip')).toContainText('其他（<i>x</i>）');
  expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
  await expect(page.locator('.reader-text img, .reader-text script, .mark-tip i')).toHaveCount(0);
  await expect(page.locator('.outline img, .outline script')).toHaveCount(0);
});

test('a text of ten thousand lines can be read and searched (synthetic data)', async ({ page }) => {
  const text = Array.from(
    { length: 10_000 },
    (_, n) => `第${n}段，虚构的文字，到2028年达到${n}吨，仅供测试。`,
  ).join('\n\n');
  await page.route('**/data/text/*', (route) =>
    route.fulfill({ body: text, contentType: 'text/plain; charset=utf-8' }),
  );
  await page.route('**/data/ledger/*', (route) => route.fulfill({ json: { documentId: 'd', numbers: [] } }));
  await openPlain(page);
  const box = page.getByRole('searchbox', { name: '在本文中查找' });
  await box.fill('达到9876吨');
  await expect(page.getByText('1 / 1')).toBeVisible();
  await expect(page.locator('.hit[aria-current]')).toBeInViewport();
});

test('all texts are searched when that is asked for, and a place leads into its text', async ({ page }) => {
  await page.goto('./#/documents?q=氢能没有的词');
  await page.getByRole('button', { name: '在全部正文中查找“氢能没有的词”' }).press('Enter');
  await expect(page.getByText('正文里也没有“氢能没有的词”。')).toBeVisible();
  await page.getByRole('textbox', { name: /^搜索/u }).fill('数据要素');
  await page.getByRole('button', { name: '在全部正文中查找“数据要素”' }).press('Enter');
  const found = page.getByRole('region', { name: '在全部正文中查找“数据要素”' });
  await expect(found.getByText(/^正文里有“数据要素”：\d+ 份文献，\d+ 处$/u)).toBeVisible();
  await expect(found.locator('mark').first()).toHaveText('数据要素');
  await found.getByRole('link').first().press('Enter');
  await expect(page).toHaveURL(/doc=.*at=\d+/u);
});
