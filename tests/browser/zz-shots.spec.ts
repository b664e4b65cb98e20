import { test } from './fixtures.ts';
import { serveDoubtful } from './doubtful-data.ts';
for (const [w, h] of [
  [1440, 900],
  [390, 844],
] as const)
  for (const scheme of ['light', 'dark'] as const)
    for (const lang of ['zh', 'en'] as const)
      test(`shot ${w} ${scheme} ${lang}`, async ({ page }) => {
        await page.setViewportSize({ width: w, height: h });
        await page.emulateMedia({ colorScheme: scheme });
        await serveDoubtful(page);
        await page.goto(`./#/documents${lang === 'en' ? '?lang=en' : ''}`);
        await page.locator('.sheet-row').nth(3).waitFor();
        await page.waitForTimeout(400);
        await page.screenshot({ path: `/tmp/shots/list-${w}-${scheme}-${lang}.png` });
        if (scheme === 'light') {
          await page.locator('[data-cell="doubts"]').first().click();
          await page
            .locator('.sheet-row input[type=checkbox]')
            .nth(w > 700 ? 3 : 2)
            .click({ force: true });
          await page.locator('[data-cell="period"]').nth(1).click();
          await page.waitForTimeout(400);
          await page.screenshot({ path: `/tmp/shots/edit-${w}-${scheme}-${lang}.png` });
        }
      });
