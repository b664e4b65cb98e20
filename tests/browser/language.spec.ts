/** Language of parts (WCAG 3.1.2): what stands in Chinese inside the English page is marked as Chinese, on every screen. */
import { Buffer } from 'node:buffer';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openState, STATES } from './states.ts';

/** Chinese words that a screen reader would say as English ones. */
function chineseAsEnglish(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const place = node.parentElement;
      if (place === null || !/\p{Script=Han}/u.test(text)) continue;
      // Drawings are pictures: what they say stands in their table. The other is for pages without scripts.
      if (place.closest('svg, script, style, noscript') !== null) continue;
      // A choice of a list has no parts: with English words in it, it is English.
      if (place.tagName === 'OPTION' && /[A-Za-z]/u.test(text)) continue;
      if (place.closest('[lang]')?.getAttribute('lang') === 'en') found.push(text);
    }
    return found;
  });
}

for (const state of STATES) {
  test(`${state.name}: Chinese in the English page is marked as Chinese`, async ({ page }) => {
    await state.prepare(page);
    await openState(page, state, 'en');
    expect(await chineseAsEnglish(page)).toEqual([]);
  });
}

test('a person’s own list, as it is read, is marked as well', async ({ page }) => {
  await page.goto('./#/import?lang=en');
  const table = '指标,地区,目标值,单位,期限,来源\n专利数,浙江省,300,件,2027,省计划\n';
  const file = { name: '清单.csv', mimeType: 'text/csv', buffer: Buffer.from(table) };
  await page.getByLabel('Choose a list (CSV, XLSX)').setInputFiles(file);
  await expect(page.getByRole('cell', { name: '浙江省' })).toBeVisible();
  // The name of the file is the person’s, and may be in any language.
  const words = (await chineseAsEnglish(page)).filter((text) => !text.includes('清单.csv'));
  expect(words).toEqual([]);
});

test('what stands in English around a document’s text is marked as English', async ({ page }) => {
  const state = STATES.find(({ name }) => name === 'documents, a reader');
  if (state === undefined) throw new Error('no reader');
  await openState(page, state, 'en');
  const head = page.locator('.article-head').first();
  await expect(head.getByText('Issuer', { exact: true })).toBeVisible();
  const langs = await head
    .locator('dt')
    .evaluateAll((names) => names.map((name) => name.closest('[lang]')?.getAttribute('lang')));
  expect(new Set(langs)).toEqual(new Set(['en']));
});
