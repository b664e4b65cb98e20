/** What is written into the store redraws what shows it, and no chart that says nothing of it. */
import type { Page } from '@playwright/test';
import { dataset } from './built-data.ts';
import { expect, test } from './fixtures.ts';

interface Watched {
  /** Titles of the charts whose part of the page React has made again. */
  readonly rendered: readonly string[];
  /** Titles of the charts whose picture ECharts has drawn again. */
  readonly drawn: readonly string[];
}

/** Begins to watch the charts of the page, once all of them are drawn. */
async function watchCharts(page: Page): Promise<() => Promise<Watched>> {
  await expect(page.locator('main [data-drawn="true"]').first()).toBeVisible();
  await expect(page.locator('main [data-drawn="false"]')).toHaveCount(0);
  await page.evaluate(() => {
    // React hangs the properties of its last rendering on each element: another object, another rendering.
    const propsOf = (element: Element): unknown => {
      const key = Object.keys(element).find((name) => name.startsWith('__reactProps$'));
      if (key === undefined) throw new Error('React keeps its properties elsewhere');
      return Reflect.get(element, key);
    };
    const charts = [...document.querySelectorAll('main .chart-frame')].map((frame) => {
      const chart = { title: frame.querySelector('h2')?.textContent ?? '', drawn: 0 };
      const observer = new MutationObserver(() => (chart.drawn += 1));
      for (const drawing of frame.querySelectorAll('.chart-drawing'))
        observer.observe(drawing, { subtree: true, childList: true, attributes: true });
      return { chart, frame, props: propsOf(frame) };
    });
    const watched = () => ({
      rendered: charts.flatMap(({ chart, frame, props }) => (propsOf(frame) === props ? [] : chart.title)),
      drawn: charts.flatMap(({ chart }) => (chart.drawn === 0 ? [] : chart.title)),
    });
    Object.assign(window, { watched });
  });
  return () =>
    page.evaluate(async () => {
      // Charts take turns, one a frame.
      for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
      const watched = Reflect.get(window, 'watched') as () => Watched;
      return watched();
    });
}

/** A screen with the evidence of a commitment beside it. */
async function openPanel(page: Page, screen: string) {
  // A chart that still moves draws itself.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { targets } = await dataset();
  const due = targets.find(({ deadline, value }) => deadline.value === '2025' && value !== null);
  await page.goto(`./#/${screen}${screen.includes('?') ? '&' : '?'}asof=2026-01-01&t=${due?.id}`);
  const panel = page.getByRole('complementary', { name: '承诺详情' });
  await expect(panel.getByRole('textbox', { name: /^笔记：/u })).toBeVisible();
  return panel;
}

for (const screen of ['overview', 'compare?show=bars', 'deadlines']) {
  test(`a note that is saved: ${screen}`, async ({ page }) => {
    const panel = await openPanel(page, screen);
    const watched = await watchCharts(page);
    await panel.getByRole('textbox', { name: /^笔记：/u }).fill('已电话核对。');
    await expect(page.getByText(/^已保存/u)).toBeVisible();
    expect(await watched()).toEqual({ rendered: [], drawn: [] });
  });
}

// What falls due in each year tells what has a result.
for (const { screen, speaking } of [
  { screen: 'overview', speaking: [/^2025年到期的最多/u] },
  { screen: 'compare?show=bars', speaking: [] },
]) {
  test(`a value that is entered: ${screen}`, async ({ page }) => {
    const panel = await openPanel(page, screen);
    const part = panel.getByRole('region', { name: '进展' });
    await part.getByRole('button', { name: '录入实际值' }).click();
    await part.getByRole('textbox', { name: '日期' }).fill('2025');
    await part.getByRole('textbox', { name: '数值' }).fill('1');
    const watched = await watchCharts(page);
    await part.getByRole('button', { name: '保存' }).click();
    await expect(part.getByRole('list').first()).toContainText('2025');
    const { drawn } = await watched();
    expect(drawn).toEqual(speaking.map((title): unknown => expect.stringMatching(title)));
  });
}
