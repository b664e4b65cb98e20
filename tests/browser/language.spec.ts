/** Language of parts (WCAG 3.1.2) where a state of a screen is not enough; each state: accessibility.spec.ts. */
import { Buffer } from 'node:buffer';
import { expect, test } from './fixtures.ts';
import { chineseAsEnglish } from './language-of-parts.ts';
import { openState, STATES } from './states.ts';

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
