/** A hundred thousand synthetic commitments in the built page. Measured, not asserted. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { datasetFiles } from '../../src/build/dataset-files.ts';
import { expect, test } from '../browser/fixtures.ts';
import { serveFolder } from '../browser/static-server.ts';
import { syntheticCorpus, syntheticResults } from '../synthetic-corpus.ts';
import { median, percentile, probe, type Probe } from './measure.ts';

const COUNT = Number(process.env['COMMITMENTS'] ?? 100_000);
const RESULTS = Number(process.env['RESULTS'] ?? 0);
/** All commitments with every visit, as when all parts are loaded. */
const WHOLE = process.env['WHOLE'] === '1';

/** What a build of such a dataset has: the index, and the results that answer. With results there are counties too. */
function dataFiles(): ReturnType<typeof datasetFiles> {
  const dataset = syntheticCorpus(COUNT, 1, RESULTS > 0 ? 8 : 0);
  const source: Parameters<typeof datasetFiles>[0] = {
    documents: () => dataset.documents,
    targets: () => dataset.targets,
    observations: () => syntheticResults(dataset, RESULTS),
    version: '00000000',
    themes: readFileSync(join(import.meta.dirname, '../../data/themes.json'), 'utf8'),
    families: undefined,
    texts: new Map(),
    ledgers: new Map(),
  };
  return WHOLE ? datasetFiles(source, { targets: COUNT, results: 20_000 }) : datasetFiles(source);
}

/** As which an index of a part is served, for the reason below. */
const binary = (path: string): string => path.replace(/(?<=^data\/targets\/.*)json$/u, 'bin');

/** A folder of such a build, from a server: what the tests' runner answers itself takes as long again on its way. */
async function servedData(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'size-'));
  const { indexPath, files } = dataFiles();
  for (const name of ['reached', 'targets']) mkdirSync(join(folder, 'data', name), { recursive: true });
  for (const [path, text] of files)
    if (/^data\/(?:reached|targets|parts)/u.test(path)) writeFileSync(join(folder, binary(path)), text());
  // As plain bytes: of what says that it is JSON the browser's tools, which measure here, keep a text and decode it in
  // one task of some 100 ms that no reader's browser has.
  writeFileSync(join(folder, 'index.bin'), files.get(indexPath)?.() ?? '');
  const { port } = await serveFolder(() => folder, '/', 0);
  return `http://127.0.0.1:${port}/`;
}

const REMAINING = '[data-testid="remaining"]';
/** Each letter changes what is found. */
const QUERIES = ['绿色氢', '首批量', '第10', '规模以上数', '50万', '2027-'];

async function type(page: Page, measured: Probe): Promise<number[]> {
  const box = page.getByRole('textbox', { name: '搜索', exact: true });
  await box.focus();
  const times: number[] = [];
  for (const query of QUERIES) {
    for (const letter of query) {
      const time = await measured
        .toPaint(REMAINING, () => page.keyboard.insertText(letter))
        .catch(() => null);
      if (time !== null) times.push(time);
    }
    times.push(await measured.toPaint(REMAINING, () => box.fill('')));
  }
  return times;
}

async function clickFacets(page: Page, measured: Probe): Promise<number[]> {
  const times: number[] = [];
  for (const facet of ['类别', '单位', '主题', '期限', '语气', '存疑']) {
    await page.locator('.facets').getByRole('button', { name: facet, exact: true }).click();
    const boxes = page.getByRole('dialog').getByRole('checkbox');
    for (const at of [0, 1]) times.push(await measured.toPaint(REMAINING, () => boxes.nth(at).click()));
    await page.keyboard.press('Escape');
    times.push(
      await measured.toPaint(REMAINING, () => page.getByRole('button', { name: '清除全部筛选' }).click()),
    );
  }
  return times;
}

const SCREENS = [
  'overview',
  'compare',
  'compare?show=bars',
  'compare?show=multiples',
  'compare?show=pace',
  'compare?show=chain',
  'deadlines',
  'documents',
  'monitor',
  'notes',
  'import',
  'corrections',
  'present',
  'about',
] as const;

/** Through the aligned table, a window at a time. */
async function scrollMatrix(page: Page, measured: Probe): Promise<number> {
  await page.goto('./#/compare?level=all&horizon=all');
  await expect(page.getByRole('figure').locator('tbody tr').first()).toBeVisible({ timeout: 60_000 });
  await measured.longestTask();
  await page.locator('.screen-scroll').hover();
  for (let turn = 0; turn < 25; turn += 1) {
    await page.mouse.wheel(0, 800);
    await page.waitForTimeout(100);
  }
  return measured.longestTask();
}

const said = (times: readonly number[]): string =>
  `median ${median(times).toFixed(0)}, p95 ${percentile(times, 0.95).toFixed(0)} ms of ${times.length}`;

for (const slower of [1, 4]) {
  test(`${COUNT} commitments, processor slowed ${slower} times`, async ({ page }) => {
    test.setTimeout(600_000);
    const served = await servedData();
    await page.route('**/data/index-*.json', (route) => route.continue({ url: `${served}index.bin` }));
    await page.route(/\/data\/(?:reached|targets|parts)/u, (route) => {
      const path = /data\/.*/u.exec(route.request().url())?.[0] ?? '';
      return route.continue({ url: served + binary(path) });
    });
    const measured = await probe(page);
    await measured.slowDown(slower);
    const from = Date.now();
    await page.goto('./#/targets');
    await expect(page.getByRole('table', { name: '承诺列表' })).toBeVisible({ timeout: 60_000 });
    console.log(`${slower}×: list readable after ${Date.now() - from} ms`);
    await page.waitForTimeout(3000 * slower);
    console.log(`${slower}×: opening, longest task ${(await measured.longestTask()).toFixed(0)} ms`);
    const all = page.getByRole('button', { name: '全部载入' });
    if (await all.isVisible()) {
      const pressed = Date.now();
      await all.click();
      await expect(page.getByText(/没有载入|正在载入/u)).toHaveCount(0, { timeout: 120_000 });
      console.log(`${slower}×: all parts after ${Date.now() - pressed} ms`);
      await page.waitForTimeout(3000 * slower);
      console.log(`${slower}×: all parts, longest task ${(await measured.longestTask()).toFixed(0)} ms`);
    }
    console.log(`${slower}×: keystroke to paint: ${said(await type(page, measured))}`);
    console.log(`${slower}×: typing, longest task ${(await measured.longestTask()).toFixed(0)} ms`);
    console.log(`${slower}×: facet click to paint: ${said(await clickFacets(page, measured))}`);
    console.log(`${slower}×: filtering, longest task ${(await measured.longestTask()).toFixed(0)} ms`);
    for (const screen of SCREENS) {
      await page.goto(`./#/${screen}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 60_000 });
      await page.waitForTimeout(2000 * slower);
      const longest = await measured.longestTask();
      const heap = await measured.heapMegabytes();
      await measured.longestTask();
      console.log(`${slower}×: ${screen}: longest task ${longest.toFixed(0)} ms, heap ${heap.toFixed(0)} MB`);
    }
    console.log(
      `${slower}×: aligned table, scrolled: longest task ${(await scrollMatrix(page, measured)).toFixed(0)} ms`,
    );
  });
}
