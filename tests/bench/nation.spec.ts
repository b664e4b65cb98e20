/** The nation on one screen: 31 provinces by eight indicators, SYNTHETIC. Measured, not asserted. */
import { buildIndex } from '../../src/bulk/dataset-index.ts';
import { PROVINCES } from '../../src/domain/region/provinces.ts';
import { expect, test } from '../browser/fixtures.ts';
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
