import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { PACKAGES_FILE } from '../../src/build/packages.ts';
import { zhCN } from '../../src/i18n/zh-CN/index.ts';
import { SCREENS } from '../../src/url/screens.ts';
import { countBytes, KB, largest, sumOf, type Counted } from './count-bytes.ts';
import { expect, test } from './fixtures.ts';
import { noteRow, openBare, writeNotes } from './store.ts';

/** What the list needs. A library that is not named here does not belong into the first visit. */
const LIST_PACKAGES = [
  'react',
  'react-dom',
  'scheduler',
  // Days of the calendar: when a deadline is past.
  'date-fns',
  '@tanstack/react-virtual',
  '@tanstack/virtual-core',
];
const CHART_PACKAGES = ['echarts', 'zrender', 'tslib'];

function expectWithin(counted: Counted, most: number): void {
  console.log(`${(counted.total / KB).toFixed(1)} of ${most / KB} KB`);
  expect(counted.total, largest(counted)).toBeLessThanOrEqual(most);
}

/** Name of a file of the build → packages in it, as the build wrote them down. */
const packagesByFile = (): ReadonlyMap<string, readonly string[]> =>
  new Map(JSON.parse(readFileSync(join(import.meta.dirname, '../..', PACKAGES_FILE), 'utf8')));

/** Names each library that has slipped in, and the file it came with. */
function strangers({ files }: Counted, known: readonly string[]): string[] {
  const packages = packagesByFile();
  const scripts = [...files.keys()].filter((path) => path.endsWith('.js') && path.startsWith('assets/'));
  return scripts.flatMap((path) => {
    const inside = packages.get(path);
    if (inside === undefined) throw new Error(`${path} is not of this build: run npm run build first`);
    return inside.filter((name) => !known.includes(name)).map((name) => `${name} in ${path}`);
  });
}

/** A promise that is kept by hand. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  const listeners: (() => void)[] = [];
  const opened = new Promise<void>((resolve) => listeners.push(resolve));
  return { opened, open: () => listeners.forEach((listener) => listener()) };
}

async function search(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: '搜索', exact: true }).fill('专利');
  await expect(page.getByTestId('remaining')).toHaveText(/共/u);
}

test('the list can be read and filtered within 165 KB, of known libraries', async ({ page }) => {
  const bytes = countBytes(page);
  await page.goto('./#/targets');
  await search(page);
  const list = await bytes.settled();
  expect(list.total).toBeGreaterThan(50 * KB);
  expectWithin(list, 165 * KB);
  expect(strangers(list, LIST_PACKAGES)).toEqual([]);
});

test('the overview can be read before its charts come, and has them within 364 KB', async ({ page }) => {
  const bytes = countBytes(page);
  const { opened, open } = gate();
  await page.route('**/assets/runtime-*.js', async (route) => {
    await opened;
    await route.continue();
  });
  await page.goto('./');
  const list = page.getByRole('list', { name: '数据里有什么' });
  await expect(list.getByRole('link', { name: /^\d+ 条承诺$/u })).toBeVisible();
  await expect(page.locator('[data-drawn="true"]')).toHaveCount(0);
  open();
  await expect(page.locator('[data-drawn="true"] svg')).toHaveCount(3);
  const overview = await bytes.settled();
  expect(overview.total).toBeGreaterThan(150 * KB);
  expectWithin(overview, 364 * KB);
  expect(strangers(overview, [...LIST_PACKAGES, ...CHART_PACKAGES])).toEqual([]);
});
test('the other language is not fetched, and the shown one not twice', async ({ page }) => {
  const bytes = countBytes(page);
  await page.goto('./?#/targets?lang=en');
  await expect(page.getByRole('textbox', { name: 'Search', exact: true })).toBeVisible();
  const words = async () =>
    [...(await bytes.settled()).files.keys()].filter((path) => /\b(?:zh|en)-(?:first|later)/u.test(path));
  expect(await words()).toEqual([expect.stringMatching(/^assets\/en-first-/u)]);
});

test('where notes are stored, the list does not wait for them', async ({ page }) => {
  await openBare(page);
  await writeNotes(page, [noteRow(1)]);
  const { opened, open } = gate();
  await page.route('**/assets/note-store-*.js', async (route) => {
    await opened;
    await route.continue();
  });
  const asked = page.waitForRequest('**/assets/note-store-*.js');
  await page.goto('./#/targets');
  await search(page);
  await asked;
  open();
  await page.getByRole('link', { name: '笔记', exact: true }).click();
  await expect(page.getByText('第1条')).toBeVisible();
});

test('the store of the notes comes with the first note, not with its screen', async ({ page }) => {
  const bytes = countBytes(page);
  const store = async () =>
    [...(await bytes.settled()).files.keys()].filter((path) => path.includes('note-store'));
  await page.goto('./#/notes');
  await expect(page.getByText('还没有笔记。')).toBeVisible();
  expect(await store()).toEqual([]);
  await page.getByRole('button', { name: zhCN['notes.write'], exact: true }).click();
  await page.getByPlaceholder(zhCN['notes.placeholder']).fill('第一条');
  await expect(page.getByText('1 条笔记')).toBeVisible();
  expect(await store()).toHaveLength(1);
});

test('the documents and the reader of one, its text and marks included, are 170 KB more', async ({
  page,
}) => {
  const bytes = countBytes(page);
  await page.goto('./#/targets');
  await expect(page.getByRole('table', { name: '承诺列表' })).toBeVisible();
  const before = await bytes.settled();
  await page.getByRole('link', { name: '原文', exact: true }).click();
  await page.getByRole('textbox', { name: zhCN['documents.search'] }).fill('数据要素产业创新');
  await page.getByRole('link', { name: /^上海市立足数字经济新赛道/u }).click();
  await expect(page.locator('[data-mark]').first()).toBeAttached();
  const more = (await bytes.settled()).total - before.total;
  console.log(`documents: ${(more / KB).toFixed(1)} KB more`);
  expect(more).toBeGreaterThan(20 * KB);
  expect(more).toBeLessThanOrEqual(170 * KB);
});

test('every screen is at most 170 KB more than the overview', async ({ page }) => {
  const bytes = countBytes(page);
  const visit = async (screen: string): Promise<Counted> => {
    await page.goto('about:blank');
    bytes.restart();
    await page.goto(`./#/${screen}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (screen === 'overview') await expect(page.locator('[data-drawn="true"] svg')).toHaveCount(3);
    return bytes.settled();
  };
  const { files: before } = await visit('overview');
  for (const screen of Object.keys(SCREENS)) {
    const more = sumOf([...(await visit(screen)).files].filter(([path]) => !before.has(path)));
    console.log(`${screen}: ${(more.total / KB).toFixed(1)} KB more`);
    expect.soft(more.total, `${screen}: ${largest(more)}`).toBeLessThanOrEqual(170 * KB);
  }
});
