/** The nation on one screen: 31 provinces by eight indicators, and by fifteen in two years, SYNTHETIC. Measured, not asserted. */
import { buildIndex } from '../../src/bulk/dataset-index.ts';
import { PROVINCES } from '../../src/domain/region/provinces.ts';
import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { documentResult } from '../src/domain/rows.ts';
import { syntheticDataset } from '../synthetic.ts';
import { probe } from './measure.ts';

const INDICATORS = Array.from({ length: 8 }, (_, n) => `虚构指标${n + 1}规模`);
const TARGETS = PROVINCES.slice(0, 31).flatMap(({ code, zh }, place) =>
  INDICATORS.map((indicator, n) => ({
    region: { code, name: `${zh}省`, level: 'province' as const },
    indicator,
    value: 10 * n + place,
  })),
);
const TOPIC = encodeURIComponent(INDICATORS.map((name) => `indicator:${name}`).join('~'));

for (const slower of [1, 4]) {
  test(`31 × 8, processor slowed ${slower} times`, async ({ page }) => {
    const index = buildIndex(syntheticDataset(TARGETS), 'synthetic', { themes: [], families: [] });
    await page.route('**/data/index-*.json', (route) => route.fulfill({ json: index }));
    const measured = await probe(page);
    await measured.slowDown(slower);
    await page.goto('./#/about');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await measured.longestTask();
    await page.evaluate((topic) => {
      Reflect.set(window, 'askedAt', performance.now());
      location.hash = `#/compare?topic=${topic}`;
    }, TOPIC);
    const painted = await page.waitForFunction(() => {
      const isThere = document.querySelectorAll('table.aligned tbody tr').length === 31;
      return isThere ? performance.now() - Number(Reflect.get(window, 'askedAt')) : null;
    });
    await expect(page.locator('table.aligned tbody td')).toHaveCount(31 * 8);
    const [time, longest] = [await painted.jsonValue(), await measured.longestTask()];
    console.log(
      `${slower}×: 31 × 8 from the address to the table ${Number(time).toFixed(0)} ms, longest task ${longest.toFixed(0)} ms`,
    );
    const sorted = await measured.toPaint('table.aligned tbody', () =>
      page.getByRole('columnheader').nth(1).getByRole('button').click(),
    );
    console.log(`${slower}×: 31 × 8 sorted ${sorted.toFixed(0)} ms`);
  });
}

/** Promised for both years, and reported of the first. */
const NAMES = Array.from({ length: 15 }, (_, n) => `虚构工程${n + 1}规模`);
const PLACES = PROVINCES.slice(0, 31);
const OF_TWO_YEARS = PLACES.flatMap(({ code, zh }, place) =>
  NAMES.flatMap((indicator, n) =>
    ['2025', '2026'].map((due) => ({
      region: { code, name: `${zh}省`, level: 'province' as const },
      indicator,
      value: 100 + 10 * n + place,
      due,
    })),
  ),
);
const REACHED = PLACES.flatMap(({ code }, place) =>
  NAMES.map((indicator, n) =>
    documentResult({
      id: `o-${place}-${n}`,
      regionCode: code,
      indicator,
      unit: '吨',
      value: 100 + 10 * n + place - (place % 3) * 4,
      articleId: `a-${code}`,
    }),
  ),
);
const BOTH = encodeURIComponent(NAMES.map((name) => `indicator:${name}`).join('~'));

async function serveTwoYears(page: Page): Promise<void> {
  const dataset = syntheticDataset(OF_TWO_YEARS);
  for (const { articles } of dataset.documents)
    for (const article of articles) article.issueDate = { value: '2025-01', basis: 'sentence' };
  const index = buildIndex(dataset, 'synthetic', { themes: [], families: [] });
  const results = PLACES.map(({ code }) => [`a-${code}`, NAMES.length]);
  await page.route('**/data/index-*.json', (route) => route.fulfill({ json: { ...index, results } }));
  await page.route('**/data/reached*.json*', (route) => route.fulfill({ json: REACHED }));
}

for (const [view, selector] of [
  ['show=kept&horizon=2025', '[data-verdict="reached"]'],
  ['horizon=2026&before=shown', '.aligned-before'],
  ['show=bench&of=370000', '.strip'],
] as const)
  test(`31 × 15 of two years: ${view}`, async ({ page }) => {
    await serveTwoYears(page);
    const measured = await probe(page);
    await page.goto(`./#/compare?topic=${BOTH}`);
    await expect(page.locator('table.aligned tbody tr')).toHaveCount(31);
    const times: number[] = [];
    for (const address of [view, 'horizon=2026', view]) {
      const asked = await page.evaluate(
        ([next, found]) =>
          new Promise<number>((resolve) => {
            const from = performance.now();
            const look = (): void => {
              const isThere = document.querySelector(found) !== null;
              if (isThere === /kept|before|bench/u.test(next))
                requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
              else requestAnimationFrame(look);
            };
            location.hash = next;
            requestAnimationFrame(look);
          }),
        [`#/compare?topic=${BOTH}&${address}`, selector] as const,
      );
      times.push(asked);
    }
    const [first = 0, plain = 1, again = 0] = times;
    console.log(
      `${view}: ${first.toFixed(0)} ms, again ${again.toFixed(0)} ms, ${(again / plain).toFixed(1)} times the table of one year (${plain.toFixed(0)} ms); longest task ${(await measured.longestTask()).toFixed(0)} ms`,
    );
  });

test('31 × 15 of two years: the brief', async ({ page }) => {
  await serveTwoYears(page);
  await page.goto(`./#/compare?topic=${BOTH}&horizon=2026&mine=370000`);
  await expect(page.locator('table.aligned tbody tr')).toHaveCount(31);
  const from = Date.now();
  await page.getByRole('button', { name: '写简报' }).click();
  const word = page.getByRole('button', { name: '下载 Word 文件' });
  await expect(word).toBeVisible();
  const read = Date.now() - from;
  await Promise.all([page.waitForEvent('download'), word.click()]);
  console.log(`the brief: to be read after ${read} ms, as a Word file after ${Date.now() - from} ms`);
});
