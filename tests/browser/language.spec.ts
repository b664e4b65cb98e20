/** Language of parts (WCAG 3.1.2): what stands in Chinese inside the English page is marked as Chinese, on every screen. */
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
