/** Without a network; another build on the host; two builds and two databases open at the same time. */
import { Buffer } from 'node:buffer';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { builtFiles, openHost, type Host } from './host.ts';
import { PLAN } from './import-support.ts';
import { FIRST, inParts, OWN, PART } from './parted.ts';

test.use({ serviceWorkers: 'allow' });
// A visit without a network waits until all files are kept.
test.describe.configure({ timeout: 240_000 });

let host: Host;
test.beforeEach(async () => {
  host = await openHost();
});
test.afterEach(() => host.clear());

/** Until the worker holds everything. */
async function kept(page: Page): Promise<void> {
  await expect(page.getByText('本页已全部存到本机，断网时处处可用。')).toBeVisible({ timeout: 90_000 });
}
/** Until it holds what the page opens with. */
const firstKept = (page: Page): Promise<unknown> =>
  page.evaluate(async () => void (await navigator.serviceWorker.ready));

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).first();
async function openAt(page: Page, hash: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(host.url + hash);
}
async function importPlan(page: Page): Promise<void> {
  const file = { name: '计划.txt', mimeType: 'text/plain', buffer: Buffer.from(PLAN) };
  await page.getByLabel('选择文件').setInputFiles(file);
}
const imported = (page: Page) => page.getByRole('listitem').filter({ hasText: '计划.txt' }).first();
const cacheNames = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

const SCREENS: readonly (readonly [hash: string, heading: string | RegExp])[] = [
  ['', '总览'],
  ['#/targets', '目标库'],
  ['#/compare', '区域对比'],
  ['#/deadlines', '期限'],
  ['#/documents', '原文'],
  ['#/monitor', '监测'],
  ['#/notes', '笔记'],
  ['#/import', '导入'],
  ['#/corrections', '更正'],
  ['#/present', '演示'],
  ['#/about', '关于'],
];

test('after one visit, without a network and from a sub-folder, every screen opens, a document is read, a chart leaves as picture, slide and table', async ({
  page,
}) => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(host.url);
  await kept(page);
  await host.goOffline();
  for (const [hash, name] of SCREENS) {
    await openAt(page, hash);
    await expect(heading(page, name)).toBeVisible();
  }
  await expect(page.getByText('断网时处处可用')).toBeVisible();
  await page.goto(`${host.url}#/targets`);
  await page.getByRole('row').nth(2).getByRole('link').first().click();
  await expect(page.locator('blockquote mark').first()).toBeVisible();
  await page.goto(`${host.url}#/import`);
  await importPlan(page);
  await expect(imported(page)).toContainText(/读出 \d+ 条/u);
  await page.goto(host.url);
  await expect(page.locator('.chart-box[data-drawn="true"] svg').first()).toBeVisible();
  await page
    .getByRole('button', { name: /^导出：/u })
    .first()
    .click();
  for (const button of ['保存 PNG', '保存 PPTX', '保存 XLSX', '保存 CSV']) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button, exact: true }).click();
    expect(await (await download).failure()).toBeNull();
  }
  expect(problems).toEqual([]);
});

test('the first screens are kept at once; what is not there yet says so, and loses nothing', async ({
  page,
}) => {
  const first = new Set(builtFiles().first);
  host.serveBuilt((path) => !first.has(path));
  await page.goto(host.url);
  await firstKept(page);
  await host.goOffline();
  await openAt(page, '');
  await expect(page.locator('.chart-box[data-drawn="true"] svg').first()).toBeVisible();
  await openAt(page, '#/targets');
  await expect(page.getByRole('table', { name: '承诺列表' }).getByRole('row').nth(2)).toBeVisible();
  await page.getByRole('link', { name: '区域对比', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('这一部分没有取到');
  await page.getByRole('link', { name: '目标库', exact: true }).click();
  await expect(page.getByRole('table', { name: '承诺列表' }).getByRole('row').nth(2)).toBeVisible();
});

test('the rest is kept from where it was left; until then an import and a slide say what is missing', async ({
  page,
  context,
}) => {
  const { first, all } = builtFiles();
  const isHeavy = (path: string): boolean =>
    !first.includes(path) && statSync(join(import.meta.dirname, '../../dist', path)).size > 200_000;
  expect(all.filter(isHeavy).length).toBeGreaterThan(5);
  host.serveBuilt(isHeavy);
  await page.goto(`${host.url}#/about`);
  await expect(page.getByText('还没有存全')).toBeVisible({ timeout: 90_000 });
  await host.goOffline();
  await openAt(page, '#/import');
  await importPlan(page);
  await expect(page.getByText('读取这种文件的程序没有取到')).toBeVisible();
  await openAt(page, '');
  await page
    .getByRole('button', { name: /^导出：/u })
    .first()
    .click();
  await page.getByRole('button', { name: '保存 PPTX', exact: true }).click();
  await expect(page.getByText('这一部分没有取到')).toBeVisible();
  await page.close();

  // What was kept is not asked for again: it is not there.
  host.serveBuilt((path) => !isHeavy(path));
  await host.comeBack();
  const next = await context.newPage();
  await next.goto(`${host.url}#/import`);
  await kept(next);
  await host.goOffline();
  await next.reload();
  await importPlan(next);
  await expect(imported(next)).toContainText(/读出 \d+ 条/u);
});

const load = (page: Page) => page.getByRole('button', { name: '载入新版本' });
// Not its title: the program sets that anew.
const isOf = (page: Page, build: string) => expect(page.locator('html')).toHaveAttribute('data-build', build);
const isOfFirst = (page: Page) => expect(page.locator('html')).not.toHaveAttribute('data-build');

test('a newer page is loaded when the person says so, and never comes under a note that is not saved', async ({
  page,
  context,
}) => {
  await page.goto(`${host.url}#/targets`);
  await kept(page);
  await host.serveOther('B');
  await page.reload();
  await expect(load(page)).toBeVisible();
  await isOfFirst(page);
  await load(page).click();
  await isOf(page, 'B');

  await host.serveOther('C');
  await page.goto(`${host.url}#/notes`);
  await page.reload();
  await expect(load(page)).toBeVisible();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(host.url).origin, quotaSize: 1 });
  await page
    .getByRole('button', { name: /^写笔记|^新笔记|^新建/u })
    .first()
    .click();
  const editor = page.getByRole('textbox', { name: /^笔记/u });
  await editor.fill('还没有保存的话');
  await load(page).click();
  await expect(page.getByText('有 1 条笔记的文字尚未保存')).toBeVisible();
  await isOf(page, 'B');
  await expect(editor).toHaveValue('还没有保存的话');
  // Until the draft is kept beside the database the browser asks before the page goes, and nobody is here to answer.
  const shelf = () => page.evaluate(() => JSON.stringify(Object.values(localStorage)));
  await expect.poll(shelf).toContain('还没有保存的话');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: '仍然载入' }).click();
  await isOf(page, 'C');
  await expect(page.getByText('还没有保存的话').first()).toBeVisible();
});

test('two builds in two tabs: each has its own parts and data, also offline; the older ones go with its last tab', async ({
  page,
  context,
}) => {
  await page.goto(`${host.url}#/targets`);
  await kept(page);
  await page.reload();
  await host.serveOther('B');
  const other = await context.newPage();
  await other.goto(`${host.url}#/targets`);
  await isOfFirst(other);
  await load(other).click();
  await isOf(other, 'B');
  await expect(page.getByText('另一个标签页已换用新版本')).toBeVisible();
  await host.goOffline();

  const sentence = (tab: Page) => tab.locator('blockquote').first();
  for (const tab of [page, other]) {
    await tab.getByRole('row').nth(2).getByRole('link').first().click();
    await expect(sentence(tab).locator('mark')).toBeVisible();
  }
  await expect(sentence(page)).not.toContainText('（B）');
  await expect(sentence(other)).toContainText('（B）');
  for (const [tab, name] of [
    [page, '现在的数据'],
    [other, '现在的数据（B）'],
  ] as const) {
    await tab.evaluate(() => {
      location.hash = '#/about';
    });
    await expect(tab.getByRole('heading', { name, exact: true })).toBeVisible();
  }
  expect(await cacheNames(other)).toHaveLength(2);
  await page.reload();
  await isOf(page, 'B');
  await expect.poll(() => cacheNames(page)).toHaveLength(1);
});

test('an older build on the host again: the page gets it, and its notes stay', async ({ page }) => {
  await host.serveOther('B');
  await page.goto(`${host.url}#/notes`);
  await kept(page);
  await page
    .getByRole('button', { name: /^写笔记|^新笔记|^新建/u })
    .first()
    .click();
  await page.getByRole('textbox', { name: /^笔记/u }).fill('写在新版本里');
  await expect(page.getByText(/^已保存/u)).toBeVisible();
  host.serveBuilt();
  await page.reload();
  await load(page).click();
  await isOfFirst(page);
  await expect(page.getByText('写在新版本里').first()).toBeVisible();
  await openAt(page, '#/about');
  await expect(page.getByRole('heading', { name: '现在的数据', exact: true })).toBeVisible();
});

test('of a large dataset a document is kept when it is read, and no other', async ({ page }) => {
  await host.serveOther('B', 0);
  await page.goto(host.url);
  await kept(page);
  await openAt(page, '#/targets');
  const sentence = page.locator('blockquote mark').first();
  await page.getByRole('row').nth(2).getByRole('link').first().click();
  await expect(sentence).toBeVisible();
  await host.goOffline();
  await openAt(page, '#/targets');
  await page.getByRole('row').nth(2).getByRole('link').first().click();
  await expect(sentence).toBeVisible();
  const records = await page.evaluate(async () => {
    const caching = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
    return (await Promise.all(caching)).flat().filter(({ url }) => url.includes('/data/records/')).length;
  });
  expect(records).toBe(1);
});

test('a province’s part that was used is there again; one that was not says why it is missing, and comes with a network', async ({
  page,
  context,
}) => {
  await host.serveData(inParts());
  await page.goto(`${host.url}#/about`);
  await expect(page.getByText(/个文件都已存到本机.*用过的才存到本机/u)).toBeVisible({ timeout: 120_000 });
  await page.goto(`${host.url}#/targets?region=${PART}*`);
  const remaining = page.getByTestId('remaining');
  const whole = `共 ${FIRST + OWN} 条`;
  await expect(remaining).toContainText(whole);
  await host.goOffline();
  await context.setOffline(true);
  await openAt(page, `#/targets?region=${PART}*`);
  await expect(remaining).toContainText(whole);
  await page.getByRole('combobox', { name: '载入一地……' }).selectOption({ index: 1 });
  const missing = page.getByText(/市县的数据没有载入.*没有网络，这一部分也没有在本机用过/u);
  await expect(missing).toBeVisible();
  await expect(remaining).toContainText(whole);
  await host.comeBack();
  await context.setOffline(false);
  await page.getByRole('button', { name: '重新读取' }).click();
  await expect(missing).toHaveCount(0);
  await expect(remaining).not.toContainText(whole);
});
