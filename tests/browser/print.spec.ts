/** Paper (Ctrl+P): every screen has its heading and its first content on page 1, and nothing that only a screen can use. */
import type { Page } from '@playwright/test';
import { pdfLibrary } from '../../extract/read/pdf/library.ts';
import { SCREENS, type ScreenId } from '../../src/url/screens.ts';
import { expect, openScreen, test } from './fixtures.ts';
import { importText, PLAN } from './import-support.ts';
import { keep, slide } from './slides.ts';
import { settled } from './states.ts';
import { noteRow, writeNotes } from './store.ts';

/** What of a screen a reader prints it for; the first one is looked for. */
const CONTENT: Readonly<Record<ScreenId, string>> = {
  overview: '.key-figure',
  targets: '.table-body .row-link',
  compare: 'figure td, .compare strong',
  deadlines: '.deadline-list li a',
  documents: '.documents tbody a',
  notes: '.note-item .markdown',
  monitor: '.monitor tbody td',
  import: '.imported-row a',
  corrections: '.corrections .screen-scroll p',
  present: '.slide-large .deck-text',
  about: '.about p.numbers',
};

const TOOLS = '.nav, .button, .segmented, .search, select, textarea, [type="checkbox"]';

const bare = (text: string): string => text.normalize('NFKC').replaceAll(/\s/gu, '');

async function firstSheet(page: Page): Promise<string> {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const { getDocument } = await pdfLibrary();
  const task = getDocument({ data });
  const { items } = await (await (await task.promise).getPage(1)).getTextContent();
  await task.destroy();
  return bare(items.map((item) => ('str' in item ? item.str : '')).join(''));
}

test('every screen has its content on page 1, without the tools', async ({ page }) => {
  await keep(page, [slide(1)]);
  await writeNotes(page, [noteRow(1, { text: '与统计局核对' })]);
  await page.goto('./#/import');
  await importText(page, '计划.txt', PLAN);
  await expect(page).toHaveURL(/doc=/u);
  for (const screen of Object.keys(SCREENS) as ScreenId[])
    await test.step(screen, async () => {
      await page.emulateMedia({ media: 'screen' });
      await openScreen(page, `./#/${screen}`);
      await settled(page, 'zh-CN');
      await page.emulateMedia({ media: 'print' });
      const first = page.locator(CONTENT[screen]).filter({ visible: true }).first();
      const words = [await page.getByRole('heading', { level: 1 }).innerText(), await first.innerText()];
      const sheet = await firstSheet(page);
      for (const said of words.map(bare)) {
        expect(said).not.toBe('');
        expect(sheet).toContain(said);
      }
      await expect(page.locator(TOOLS).filter({ visible: true })).toHaveCount(0);
    });
});
