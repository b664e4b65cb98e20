/** Presentations: how long until twenty and sixty slides are a file, and how quick sixty are to edit and to show. */
import type { StoredSlide } from '../../src/storage/presentation.ts';
import { expect, test } from '../browser/fixtures.ts';
import { keep, slide } from '../browser/slides.ts';
import { median, probe } from './measure.ts';

const COUNTS = [20, 60];
const RUNS = 5;

/** About as many marks as a chart of twenty places has. */
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="480">${Array.from(
  { length: 200 },
  (_, n) =>
    `<rect x="${(n % 20) * 45}" y="${Math.floor(n / 20) * 48}" width="40" height="20" fill="#0b5394"/>`,
).join('')}</svg>`;

/** Half of them charts that stay charts, half pictures. */
function slides(count: number): StoredSlide[] {
  const drawing = { svg: DRAWING, width: 900, height: 480 };
  return Array.from({ length: count }, (_, n) =>
    slide(n + 1, n % 2 === 0 ? { drawing } : { drawing, chart: null }),
  );
}

for (const count of COUNTS)
  test(`${count} slides leave as PPTX`, async ({ page }) => {
    await keep(page, slides(count));
    const { longestTask } = await probe(page);
    await page.goto('./#/present');
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const waiting = page.waitForEvent('download');
      const started = performance.now();
      await page.getByRole('button', { name: '导出 PPTX' }).click();
      await (await waiting).path();
      times.push(performance.now() - started);
      await expect(page.getByRole('button', { name: '导出 PPTX' })).toBeVisible();
    }
    const [first = 0, ...later] = times;
    console.log(
      `${count} slides: first ${Math.round(first)} ms (the writer is fetched), then median ${Math.round(median(later))} ms; ` +
        `longest task ${Math.round(await longestTask())} ms`,
    );
  });

test('sixty slides: a letter is typed, a slide is moved, a page is turned', async ({ page }) => {
  await keep(page, slides(60));
  const { toPaint, longestTask } = await probe(page);
  await page.goto('./#/present');
  const title = page.getByRole('textbox', { name: '第 1 页的标题' });
  await title.press('End');
  const times = async (count: number, selector: string, action: () => Promise<void>): Promise<string> => {
    const all: number[] = [];
    for (let run = 0; run < count; run += 1) all.push(await toPaint(selector, action));
    return `${Math.round(median(all))} ms`;
  };
  const typed = await times(10, '.slide-large h2', () => page.keyboard.type('字'));
  const moved = await times(5, '.slide-strip', () => page.getByRole('button', { name: /^下移/u }).click());
  await page.getByRole('button', { name: '放映', exact: true }).click();
  const turned = await times(10, '.show h2', () => page.getByRole('button', { name: '下一页' }).click());
  console.log(
    `60 slides: a letter ${typed}, a move ${moved}, a page ${turned}; longest task ${Math.round(await longestTask())} ms`,
  );
});
