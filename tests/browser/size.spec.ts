/**
 * Twenty thousand synthetic commitments of two thousand documents: more than any list or picture shows at once. What is in the
 * page stays small, and what it says stays right. The bench opens a hundred thousand; no times here.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildIndex } from '../../src/bulk/dataset-index.ts';
import { writeIndex } from '../../src/bulk/index-text.ts';
import type { Dataset } from '../../src/domain/dataset/schema.ts';
import { syntheticCorpus } from '../synthetic-corpus.ts';
import { expect, test } from './fixtures.ts';

const COUNT = 20_000;
/** More rows than a window of 900 pixels shows, with some to spare before and after. */
const MOST_ROWS = 60;

test.describe.configure({ mode: 'serial' });

let corpus: Dataset;
let index: string;

test.beforeAll(() => {
  const { themes } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../data/themes.json'), 'utf8'),
  ) as {
    themes: { id: string; name: { zh: string; en: string } }[];
  };
  corpus = syntheticCorpus(COUNT);
  index = writeIndex(buildIndex(corpus, '00000000', { themes, families: [] }));
});

test.beforeEach(async ({ page }) => {
  await page.route('**/data/index-*.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: index }),
  );
});

const said = (n: number): string => n.toLocaleString('zh-CN');
const regions = (): number => new Set(corpus.targets.map(({ region }) => region.code)).size;

const screen = async (page: Page, hash: string): Promise<void> => {
  await page.goto(`./${hash}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};

test('the list holds the rows in view; search and facets count as row by row', async ({ page }) => {
  await screen(page, '#/targets');
  const table = page.getByRole('table', { name: '承诺列表' });
  await expect(table).toHaveAttribute('aria-rowcount', String(COUNT + 1));
  expect(await table.locator('tbody tr').count()).toBeLessThan(MOST_ROWS);
  const titles = new Map(
    corpus.documents.flatMap(({ articles }) => articles.map(({ id, title }) => [id, title] as const)),
  );
  const has = (word: string): number =>
    corpus.targets.filter(({ indicator, region, mentions: [mention] }) =>
      [indicator, region.name, titles.get(mention?.articleId ?? '') ?? ''].some((text) =>
        text.includes(word),
      ),
    ).length;
  const remaining = page.getByTestId('remaining');
  const box = page.getByRole('textbox', { name: '搜索', exact: true });
  for (const word of ['氢能', '绿色智能化氢', '低空经济覆盖率']) {
    await box.fill(word);
    await expect(remaining).toHaveText(`${said(has(word))} 条，共 ${said(COUNT)} 条`);
  }
  await box.fill('');
  await page.locator('.facets').getByRole('button', { name: '类别', exact: true }).click();
  const support = corpus.targets.filter(({ kind }) => kind === 'support').length;
  const option = page
    .getByRole('dialog')
    .locator('label')
    .filter({ hasText: said(support) });
  await option.getByRole('checkbox').click();
  await expect(remaining).toHaveText(`${said(support)} 条，共 ${said(COUNT)} 条`);
  expect(await table.locator('tbody tr').count()).toBeLessThan(MOST_ROWS);
});

test('the overview counts all of it', async ({ page }) => {
  await screen(page, '#/overview?level=all');
  const counts = page.locator('.overview-counts');
  await expect(counts).toContainText(said(COUNT));
  await expect(counts).toContainText(said(regions()));
  await expect(page.locator('[data-drawn="true"] svg')).toHaveCount(3);
});

test('the comparison draws what can be compared, and says how many groups have nothing to compare with', async ({
  page,
}) => {
  await screen(page, '#/compare?show=bars&level=all');
  await expect(page.getByRole('figure').first()).toBeVisible();
  expect(await page.getByRole('figure').count()).toBeLessThanOrEqual(24);
  await expect(page.getByText(/另有 \d+ 组只有一个数值/u)).toBeVisible();
});

test('the aligned table has a screen of rows, tells how many there are, and on paper has all', async ({
  page,
}) => {
  await screen(page, '#/compare?level=all&horizon=all');
  const rows = page.getByRole('figure').locator('tbody tr:has(th)');
  await page.getByRole('button', { name: /另有 \d+ 个地区未见所列指标/u }).press('Enter');
  await expect(rows).toHaveCount(60);
  await expect(page.locator('.compare-more')).toContainText(`共 ${regions()} 个`);
  await page.getByRole('button', { name: '再列 60 个地区' }).press('Enter');
  await expect(rows).toHaveCount(120);
  await page.emulateMedia({ media: 'print' });
  await expect(rows).toHaveCount(regions());
  // Paper does not scroll.
  await page.setViewportSize({ width: 700, height: 1000 });
  const box = page.locator('.aligned-box');
  expect(await box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(
    1,
  );
});

test('a note is begun on any of two thousand documents by search', async ({ page }) => {
  await screen(page, '#/notes');
  const newsletter = corpus.documents.findLast(({ title }) => title.startsWith('虚构动态'))?.title ?? '';
  const box = page.getByRole('combobox', { name: '新笔记关于' });
  await box.fill(newsletter);
  const option = page.getByRole('option', { name: newsletter, exact: true });
  await expect(option).toBeVisible();
  expect(await page.getByRole('option').count()).toBeLessThanOrEqual(400);
  await option.click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '写笔记' }).click();
  await expect(page.locator('.note-about')).toContainText(newsletter);
});
