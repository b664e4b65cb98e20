/** The main job by keyboard alone, and what the reader's system asks for: forced colours, less motion, words for results. */
import type { Locator, Page } from '@playwright/test';
import { expect, openScreen, test } from './fixtures.ts';

/** Presses Tab until the element has the focus, and looks that the focus can be seen. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.first().waitFor();
  for (let pressed = 0; pressed < 150; pressed += 1) {
    await page.keyboard.press('Tab');
    const isThere = await target.evaluateAll((all) =>
      all.some((element) => element === document.activeElement),
    );
    if (!isThere) continue;
    await expect
      .poll(() =>
        page.evaluate(() => {
          // The frame of a field, or the row of a link, may carry the outline.
          const around: Element[] = [];
          for (let at = document.activeElement; at !== null && around.length < 4; at = at.parentElement)
            around.push(at);
          return around.some((element) =>
            [null, '::before', '::after'].some((part) => {
              const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element, part);
              return (
                (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none'
              );
            }),
          );
        }),
      )
      .toBe(true);
    return;
  }
  throw new Error(`Tab does not reach ${target.toString()}`);
}

test('the main job by keyboard: list, search, filter, sentence, note, comparison, presentation', async ({
  page,
}) => {
  const nav = page.getByRole('navigation', { name: '主导航' });
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1, name: '总览' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到主要内容' })).toBeFocused();
  await tabTo(page, nav.getByRole('link', { name: '目标库' }));
  await page.keyboard.press('Enter');

  await tabTo(page, page.getByRole('textbox', { name: '搜索', exact: true }));
  await page.keyboard.type('专利');
  await expect(page.getByTestId('remaining')).toHaveText(/^\d+ 条，共/u);
  const facet = page.getByRole('group', { name: '筛选' }).getByRole('button', { name: /^地区/u });
  await tabTo(page, facet);
  await page.keyboard.press('Enter');
  // The dialog takes the focus when it opens and gives it back when it closes: each a moment later.
  await expect(page.getByRole('dialog')).toBeFocused();
  await tabTo(page, page.getByRole('checkbox', { name: '浙江省（仅本级）' }));
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/region=330000/u);
  await expect(page.getByRole('button', { name: '去掉筛选 地区：浙江省' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(facet).toBeFocused();

  await tabTo(page, page.getByRole('table').getByRole('link').first());
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: '承诺详情' });
  await expect(panel).toBeFocused();
  await expect(panel.locator('blockquote mark').first()).toBeVisible();
  await tabTo(page, panel.getByRole('textbox', { name: /^笔记/u }));
  await page.keyboard.type('全程用键盘写下');
  await expect(panel.getByText(/^已保存/u)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();

  await tabTo(page, nav.getByRole('link', { name: '区域对比' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '区域对比' })).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: '对比这两项' }).first());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('figure').first()).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: '加入演示' }).first());
  await page.keyboard.press('Enter');
  await expect(page.getByText('已加入“未命名演示”，共 1 页。')).toBeVisible();
  await tabTo(page, nav.getByRole('link', { name: '演示', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: '第 1 页的标题' })).toBeVisible();
});

test('forced colours: what is chosen and what has the focus differ from the rest', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto('./#/compare');
  const pressed = page.locator('.segmented button[aria-pressed="true"]').first();
  const other = page.locator('.segmented button[aria-pressed="false"]').first();
  const ground = (target: Locator) => target.evaluate((element) => getComputedStyle(element).backgroundColor);
  await expect(pressed).toBeVisible();
  expect(await ground(pressed)).not.toBe(await ground(other));
  const nav = page.getByRole('navigation', { name: '主导航' });
  expect(await ground(nav.locator('[aria-current="page"]'))).not.toBe(
    await ground(nav.getByRole('link', { name: '目标库' })),
  );
  await tabTo(page, nav.getByRole('link', { name: '目标库' }));
});

test('less motion is nothing that moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const screen of ['overview', 'targets', 'deadlines']) {
    await openScreen(page, `./#/${screen}`);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('body *')]
          .map((element) => getComputedStyle(element))
          .filter(
            ({ animationName, transitionDuration }) =>
              animationName !== 'none' ||
              transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0),
          ).length,
    );
    expect(moving).toBe(0);
  }
});

test('results are said where they change: list, documents, comparison, timeline', async ({ page }) => {
  const status = page.getByRole('main').getByRole('status');
  await page.goto('./#/targets');
  await page.getByRole('textbox', { name: '搜索', exact: true }).fill('专利');
  await expect(status.filter({ hasText: /^\d+ 条，共 \d+ 条|共 \d+ 条/u })).toHaveCount(1);
  await page.goto('./#/documents');
  await page.getByRole('textbox', { name: '搜索政策、发文机关、文号、地区' }).fill('机器人 北京');
  await expect(status.filter({ hasText: /政策/u }).first()).toBeAttached();
  await page.goto('./#/compare?show=bars');
  await expect(status.filter({ hasText: /个地区 \d+ 条承诺/u })).toHaveCount(1);
});

for (const [screen, name, word] of [
  ['targets', '搜索', '专利'],
  ['documents', '搜索政策、发文机关、文号、地区', '机器人'],
] as const) {
  test(`${screen}: what an input method composes is searched for when it is done`, async ({ page }) => {
    await page.goto(`./#/${screen}`);
    const box = page.getByRole('textbox', { name, exact: true });
    await box.focus();
    const keyboard = await page.context().newCDPSession(page);
    await keyboard.send('Input.imeSetComposition', { text: 'ji', selectionStart: 2, selectionEnd: 2 });
    await keyboard.send('Input.imeSetComposition', { text: 'jiqi', selectionStart: 4, selectionEnd: 4 });
    await expect(box).toHaveValue('jiqi');
    await expect(page).not.toHaveURL(/[?&]q=/u);
    await keyboard.send('Input.insertText', { text: word });
    await expect(box).toHaveValue(word);
    await expect(page).toHaveURL((url) => url.hash.includes(`q=${encodeURIComponent(word)}`));
    await page.getByRole('button', { name: '清除搜索' }).click();
    await expect(box).toHaveValue('');
    await expect(page).not.toHaveURL(/[?&]q=/u);
  });
}
