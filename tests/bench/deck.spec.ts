/** A presentation of twenty slides, half of them charts that stay charts, half pictures: how long until the file is there. */
import { expect, test } from '../browser/fixtures.ts';
import { keep, slide } from '../browser/slides.ts';
import { median, probe } from './measure.ts';

const SLIDES = 20;
const RUNS = 5;

/** About as many marks as a chart of twenty places has. */
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="480">${Array.from(
  { length: 200 },
  (_, n) =>
    `<rect x="${(n % 20) * 45}" y="${Math.floor(n / 20) * 48}" width="40" height="20" fill="#0b5394"/>`,
).join('')}</svg>`;

test(`${SLIDES} slides leave as PPTX`, async ({ page }) => {
  const drawing = { svg: DRAWING, width: 900, height: 480 };
  await keep(
    page,
    Array.from({ length: SLIDES }, (_, n) =>
      slide(n + 1, n % 2 === 0 ? { drawing } : { drawing, chart: null }),
    ),
  );
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
    `${SLIDES} slides: first ${Math.round(first)} ms (the writer is fetched), then median ${Math.round(median(later))} ms; ` +
      `longest task ${Math.round(await longestTask())} ms`,
  );
});
