import type { Page } from '@playwright/test';
import { drawSvg } from '../../src/charts/view/runtime.ts';
import { keptSlide } from '../../src/ui/frame/kept-slide.ts';
import type { Lang } from '../../src/i18n/index.ts';
import type { StoredSlide } from '../../src/storage/presentation.ts';
import { exhibitsOf, formsOf } from '../exhibits.ts';
import { createI18n } from '../i18n.ts';
import { NATIONWIDE } from '../nationwide.ts';
import { expect, test } from './fixtures.ts';
import { keep } from './slides.ts';
import { uuid } from './store.ts';

/** Every kind of frame of 31 regions, as the page keeps it, and its table. */
function slidesIn(lang: Lang): StoredSlide[] {
  const i18n = createI18n(lang);
  return [...exhibitsOf(NATIONWIDE, lang).values()].flatMap((exhibit, at) =>
    formsOf(exhibit).map((asTable) =>
      keptSlide(
        { exhibit, asTable, href: '#/overview' },
        { id: uuid(2000 + 2 * at + Number(asTable)), evidence: [], drawSvg, i18n },
      ),
    ),
  );
}

/** What stands where it should not, page by page, as the browser has laid it out. */
function misplaced(page: Page): Promise<string[]> {
  return page.locator('.deck-print .deck-sheet').evaluateAll((sheets) =>
    sheets.flatMap((sheet, n) => {
      const { left, top, right, bottom, width } = sheet.getBoundingClientRect();
      const parts = [...sheet.querySelectorAll('.deck-text, .deck-body')];
      const name = (part: Element): string =>
        `page ${n + 1} ${part.getAttribute('data-role') ?? 'body'}: ${(part.textContent ?? '').slice(0, 30)}`;
      /** What is drawn, which may be larger than its box. */
      const drawn = parts.map((part) => {
        const range = document.createRange();
        range.selectNodeContents(part);
        return range.getBoundingClientRect();
      });
      const faults: string[] = [];
      drawn.forEach((box, at) => {
        const part = parts[at];
        if (part === undefined) return;
        const isOutside =
          box.left < left - 1 || box.top < top - 1 || box.right > right + 1 || box.bottom > bottom + 1;
        if (isOutside) faults.push(`outside: ${name(part)}`);
        drawn.slice(at + 1).forEach((other, next) => {
          const crosses =
            box.left < other.right - 1 &&
            other.left < box.right - 1 &&
            box.top < other.bottom - 1 &&
            other.top < box.bottom - 1;
          if (crosses) faults.push(`crossing: ${name(part)} / ${name(parts[at + 1 + next] ?? part)}`);
        });
        const size = (Number.parseFloat(getComputedStyle(part).fontSize) / width) * 960;
        if (part.hasAttribute('data-role') && size < 8.99) faults.push(`small: ${name(part)} ${size}`);
      });
      return faults;
    }),
  );
}

test.describe('every kind of frame of 31 regions', () => {
  for (const lang of ['zh-CN', 'en'] as const)
    test(`stands on its pages: ${lang}`, async ({ page }) => {
      await keep(page, slidesIn(lang));
      await page.addInitScript(() => {
        window.print = () => {};
      });
      await page.goto(`./#/present?lang=${lang}`);
      const announced = await page.getByText(/含封面|with cover/u).textContent();
      await page.getByRole('button', { name: /打印或存为 PDF|Print or save as PDF/u }).click();
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.deck-print .deck-sheet').first()).toBeVisible();
      await expect.poll(() => misplaced(page)).toEqual([]);
      const pages = await page.locator('.deck-print .deck-sheet').count();
      expect(announced).toContain(` ${pages} `);
    });
});
