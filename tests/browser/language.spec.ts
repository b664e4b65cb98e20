/** The language at the start, and language of parts (WCAG 3.1.2) where a state of a screen is not enough; each state: accessibility.spec.ts. */
import { Buffer } from 'node:buffer';
import { en } from '../../src/i18n/en/index.ts';
import { zhCN } from '../../src/i18n/zh-CN/index.ts';
import { expect, test } from './fixtures.ts';
import { chineseAsEnglish } from './language-of-parts.ts';
import { openState, READER } from './states.ts';

test('a person’s own list, as it is read, is marked as well', async ({ page }) => {
  await page.goto('./#/import?lang=en');
  const table = '指标,地区,目标值,单位,期限,来源\n专利数,浙江省,300,件,2027,省计划\n';
  const file = { name: '清单.csv', mimeType: 'text/csv', buffer: Buffer.from(table) };
  await page.getByLabel('Choose a list (CSV, XLSX)').setInputFiles(file);
  await expect(page.getByRole('cell', { name: 'Zhejiang' })).toBeVisible();
  // The name of the file is the person’s, and may be in any language.
  const words = (await chineseAsEnglish(page)).filter((text) => !text.includes('清单.csv'));
  expect(words).toEqual([]);
});

test('what stands in English around a document’s text is marked as English', async ({ page }) => {
  await openState(page, READER, 'en');
  const head = page.locator('header.article-head').first();
  await expect(head.getByText('Issuer', { exact: true })).toBeVisible();
  const langs = await head
    .locator('dt')
    .evaluateAll((names) => names.map((name) => name.closest('[lang]')?.getAttribute('lang')));
  expect(new Set(langs)).toEqual(new Set(['en']));
});

test.describe('a browser of another language than the page', () => {
  test.use({ locale: 'fr-FR' });

  test('what opens over the page speaks the page’s language to a screen reader', async ({ page }) => {
    for (const [lang, combobox, suggestions, dismiss] of [
      ['zh-CN', zhCN['field.indicator'], '建议', '取消'],
      ['en', en['field.indicator'], 'Suggestions', 'Dismiss'],
    ] as const) {
      await page.goto(`./?${lang}#/compare?lang=${lang}`);
      await page.getByRole('combobox', { name: combobox, exact: true }).click();
      await expect(page.getByRole('listbox', { name: new RegExp(`^${suggestions}`, 'u') })).toBeVisible();
      await page.keyboard.press('Escape');
      await page.locator('.header [aria-haspopup="menu"]').first().click();
      await expect(page.getByRole('button', { name: dismiss, exact: true }).first()).toBeAttached();
    }
  });
});

for (const [browser, locale, shown] of [
  ['in Chinese', 'zh-TW', 'zh-CN'],
  ['in a language that the page does not speak', 'fr-FR', 'en'],
] as const) {
  test.describe(`a browser ${browser}`, () => {
    test.use({ locale });

    test(`starts in ${shown}, and in what was chosen from then on`, async ({ page }) => {
      const html = page.locator('html');
      const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true });
      const names = { 'zh-CN': '关于', en: 'About' };
      await page.goto('./#/about');
      await expect(heading(names[shown])).toBeVisible();
      await expect(html).toHaveAttribute('lang', shown);
      const other = shown === 'en' ? 'zh-CN' : 'en';
      await page.goto(`./#/about?lang=${other}`);
      await expect(heading(names[other])).toBeVisible();
      await page.goto('about:blank');
      await page.goto('./#/about');
      await expect(heading(names[other])).toBeVisible();
      await expect(html).toHaveAttribute('lang', other);
    });
  });
}
