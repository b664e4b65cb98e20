import { readFileSync } from 'node:fs';
import { XMLValidator } from 'fast-xml-parser';
import JSZip from 'jszip';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { keep, slide, storedPresentations, storedStatements, storedTitles } from './slides.ts';

const HOSTILE = '<img src=x onerror="document.title=1">{{=1+1}}</script><script>document.title=2</script>';

async function saved(page: Page, button: string): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFileSync(await (await waiting).path());
}

test(
  'charts, a table and a commitment are collected, put in order, retitled, and stay',
  { tag: '@quick' },
  async ({ page }) => {
    await page.goto('./');
    const figure = page.getByRole('figure').filter({ has: page.getByRole('heading', { name: /主题/u }) });
    await figure.getByRole('button', { name: '加入演示' }).click();
    await expect(page.getByText('已加入“未命名演示”，共 1 页。')).toBeVisible();
    await page.goto('./#/targets?region=330000');
    await page.getByRole('button', { name: '加入演示' }).click();
    await expect(page.getByText('已加入“未命名演示”，共 2 页。')).toBeVisible();
    await page.getByRole('link', { name: '参与公开实施专利' }).last().click();
    await page.getByRole('complementary').getByRole('button', { name: '加入演示' }).click();
    await expect(page.getByText('已加入“未命名演示”，共 3 页。')).toBeVisible();
    const ofOne = await storedStatements(page);
    expect(ofOne).toHaveLength(1);
    expect(ofOne[0]?.quote).toContain('专利');
    expect(ofOne[0]?.standing[0]).toMatch(/^进展：/u);
    await page.getByRole('button', { name: '打开演示' }).last().click();
    const slides = page.getByRole('grid', { name: '页' }).getByRole('row');
    await expect(slides).toHaveCount(3);
    const title = page.getByRole('textbox', { name: '第 1 页的标题' });
    await title.fill('各主题的承诺');
    await title.press('Enter');
    await page.getByRole('button', { name: '下移“各主题的承诺”' }).click();
    await expect(page.getByRole('textbox', { name: '第 2 页的标题' })).toHaveValue('各主题的承诺');
    await expect.poll(async () => (await storedTitles(page)).indexOf('各主题的承诺')).toBe(1);
    await page.reload();
    await expect(page.getByRole('textbox', { name: '第 2 页的标题' })).toHaveValue('各主题的承诺');
    await page.getByRole('button', { name: '移除“各主题的承诺”' }).click();
    await expect(slides).toHaveCount(2);
    await page.getByRole('button', { name: '撤销' }).last().click();
    await expect(slides).toHaveCount(3);
    await slides.nth(0).click();
    await page.getByRole('link', { name: '回到原处' }).click();
    await expect(page).toHaveURL(/#\/targets\?region=330000/u);
  },
);

test('is shown full screen by keyboard, with the sentences on demand', async ({ page }) => {
  await keep(page, [slide(1), slide(2)]);
  await page.goto('./#/present');
  await page.getByRole('button', { name: '放映' }).click();
  const show = page.getByRole('dialog', { name: '演示一' });
  await expect(show.getByText('第 1 页，共 4 页')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(show.getByRole('heading', { name: '第1张' })).toBeVisible();
  await page.keyboard.press('e');
  await expect(show.getByText('第1句')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(show.getByText('第2句')).toBeVisible();
  await page.keyboard.press('End');
  await expect(show.getByRole('heading', { name: '来源' })).toBeVisible();
  await expect(show.getByText('《政策2》，某市人民政府，第 2 行')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(show).toBeHidden();
});

/** Types into the field as it stands and presses the button in the same breath: no write can be done in between. */
async function typeAndPress(page: Page, field: string, text: string, button: string): Promise<void> {
  const input = page.getByRole('textbox', { name: field, exact: true });
  const pressed = await page.getByRole('button', { name: button, exact: true }).elementHandle();
  await input.evaluate(
    (element: HTMLInputElement, { typed, target }) => {
      element.focus();
      element.select();
      document.execCommand('insertText', false, typed);
      if (target instanceof HTMLElement) {
        target.focus();
        target.click();
      }
    },
    { typed: text, target: pressed },
  );
}

test('what was typed is what leaves, in the same breath', async ({ page }) => {
  await keep(page, [slide(1), slide(2)]);
  await page.goto('./#/present');
  const waiting = page.waitForEvent('download');
  await typeAndPress(page, '第 1 页的标题', '改过的题', '导出单个 HTML');
  const html = readFileSync(await (await waiting).path(), 'utf8');
  expect(html).toContain('改过的题');
  expect(html).not.toContain('第1张');
  await typeAndPress(page, '第 1 页的标题', '再改的题', '下移“改过的题”');
  await expect(page.getByText('“再改的题”现在是第 2 页。')).toBeVisible();
  await expect(page.getByText(/另一个标签页/u)).toHaveCount(0);
  await expect.poll(() => storedTitles(page)).toEqual(['第2张', '再改的题']);
  await page.reload();
  await expect(page.getByRole('textbox', { name: '第 2 页的标题' })).toHaveValue('再改的题');
});

test('becomes a PPTX with the numbers of the screen, however hostile its words', async ({ page }) => {
  await keep(page, [slide(7, { title: HOSTILE, footnote: HOSTILE, evidence: [HOSTILE] })], HOSTILE);
  await page.goto('./#/present');
  const zip = await JSZip.loadAsync(await saved(page, '导出 PPTX'));
  const parts = Object.keys(zip.files).filter((name) => /\.(?:xml|rels)$/u.test(name));
  for (const name of parts)
    expect([name, XMLValidator.validate((await zip.file(name)?.async('string')) ?? '')]).toEqual([
      name,
      true,
    ]);
  const chart = await zip
    .file(parts.find((name) => name.startsWith('ppt/charts/chart')) ?? '')
    ?.async('string');
  const values = /<c:val>[\s\S]*?<\/c:val>/u.exec(chart ?? '')?.[0] ?? '';
  expect([...values.matchAll(/<c:v>([^<]*)<\/c:v>/gu)].map(([, value]) => value)).toEqual(['7']);
  expect(chart).toContain('<a:schemeClr val="accent1">');
  expect(Object.keys(zip.files).some((name) => name.endsWith('.xlsx'))).toBe(true);
});

test('slides are put in order by hand and by keyboard, and each turn is said', async ({ page }) => {
  await keep(page, [slide(1), slide(2), slide(3)]);
  await page.goto('./#/present');
  const slides = page.getByRole('grid', { name: '页' }).getByRole('row');
  await slides.nth(0).dragTo(slides.nth(2), {
    // In its very middle only assistive technology presses.
    sourcePosition: { x: 60, y: 20 },
    targetPosition: { x: 60, y: 80 },
  });
  await expect(page.getByText('“第1张”现在是第 3 页。')).toBeVisible();
  await expect(slides.locator('.slide-name')).toHaveText(['第2张', '第3张', '第1张']);
  await slides.nth(2).click();
  await expect(page.getByRole('textbox', { name: '第 3 页的标题' })).toHaveValue('第1张');
  // Enter on its handle begins, the arrow chooses the place, Enter lets go.
  await slides.nth(2).getByRole('button').focus();
  await page.keyboard.press('Enter');
  // It has begun, a frame later, when the focus is at a place between slides.
  await expect(page.locator('.react-aria-DropIndicator :focus')).toHaveCount(1);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(slides.locator('.slide-name')).toHaveText(['第2张', '第1张', '第3张']);
  await expect(page).toHaveURL(new RegExp(`s=${slide(1).id}`, 'u'));
  await expect.poll(() => storedTitles(page)).toEqual(['第2张', '第1张', '第3张']);
  await page.reload();
  await expect(page.getByRole('textbox', { name: '第 2 页的标题' })).toHaveValue('第1张');
});

test('of sixty slides only those near are drawn in small', async ({ page }) => {
  await keep(
    page,
    Array.from({ length: 60 }, (_, n) => slide(n + 1)),
  );
  await page.goto('./#/present');
  const drawn = page.locator('.slide-thumb .deck-page');
  await expect(drawn.first()).toBeAttached();
  expect(await drawn.count()).toBeLessThan(30);
  await page.getByRole('row').last().scrollIntoViewIfNeeded();
  await expect(page.getByRole('row').last().locator('.deck-page')).toBeAttached();
});

test('a show turns by click and by number, goes black, and begins where one is', async ({ page }) => {
  await keep(page, [slide(1), slide(2), slide(3)]);
  await page.goto('./#/present');
  await page.getByRole('row', { name: '第2张' }).click();
  await page.getByRole('button', { name: '从本页开始' }).click();
  const show = page.getByRole('dialog', { name: '演示一' });
  const heading = (name: string) => show.getByRole('heading', { name });
  await expect(heading('第2张')).toBeVisible();
  await heading('第2张').click();
  await expect(heading('第3张')).toBeVisible();
  await heading('第3张').click({ button: 'right' });
  await page.keyboard.press('b');
  await expect(show.getByText('第2句')).toBeHidden();
  await expect(heading('第2张')).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(heading('第2张')).toBeVisible();
  await page.keyboard.press('4');
  await expect(show.getByText('到第 4 页：按 Enter')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(heading('第3张')).toBeVisible();
  await page.keyboard.press('?');
  await expect(show.getByRole('region', { name: '按键' })).toContainText('黑屏');
});

test('becomes one HTML file in which nothing runs and nothing is fetched', async ({ page, context }) => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="4"><script>document.title=3</script></svg>';
  const drawing = { svg, width: 9, height: 4 };
  await keep(page, [slide(1, { title: HOSTILE, footnote: HOSTILE, evidence: [HOSTILE], drawing })], HOSTILE);
  await page.goto('./#/present');
  const html = (await saved(page, '导出单个 HTML')).toString('utf8');
  const copy = await context.newPage();
  const asked: string[] = [];
  copy.on('request', (request) => asked.push(request.url()));
  await copy.setContent(html);
  await expect(copy.getByRole('heading', { name: HOSTILE }).first()).toBeVisible();
  await expect(copy.locator('script')).toHaveCount(0);
  await expect(copy).toHaveTitle(HOSTILE);
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([]);
  await copy.close();
});

test('on an upright phone pages are laid out for it, shown and as HTML; turned, the slide stays', async ({
  page,
  context,
}) => {
  const drawn = (width: number, height: number) => ({
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`,
    width,
    height,
  });
  const words = { drawing: drawn(1180, 500), phone: [drawn(360, 500)] };
  await keep(page, [slide(1, words), slide(2, words)]);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./#/present');
  await page.getByRole('button', { name: '放映' }).click();
  const show = page.getByRole('dialog', { name: '演示一' });
  await show.getByRole('button', { name: /下一页/u }).click();
  await show.getByRole('button', { name: /下一页/u }).click();
  await expect(show.getByRole('heading', { name: '第2张' })).toBeVisible();
  const leastType = (of: Page | Locator): Promise<number> =>
    of
      .locator('.deck-text:visible')
      .evaluateAll((all) => Math.min(...all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize))));
  await expect.poll(() => leastType(show)).toBeGreaterThanOrEqual(11.9);
  await expect(show.locator('img')).toHaveAttribute('width', '360');
  await page.setViewportSize({ width: 844, height: 390 });
  await expect(show.locator('img')).toHaveAttribute('width', '1180');
  await expect(show.getByRole('heading', { name: '第2张' })).toBeVisible();
  await page.keyboard.press('Escape');
  const html = (await saved(page, '导出单个 HTML')).toString('utf8');
  const copy = await context.newPage();
  await copy.setViewportSize({ width: 390, height: 844 });
  await copy.setContent(html);
  expect(await leastType(copy)).toBeGreaterThanOrEqual(11.9);
  await expect(copy.locator('img:visible')).toHaveCount(2);
  await copy.emulateMedia({ media: 'print' });
  await expect(copy.locator('img:visible').first()).toHaveAttribute('width', '1180');
  await copy.close();
});

test('as many pages leave as are said beforehand', async ({ page }) => {
  const rows = Array.from({ length: 300 }, (_, n) => [`第${n}行`, String(n)]);
  const columns = [
    { label: '地区', numeric: false },
    { label: '数值', numeric: true },
  ];
  const categories = Array.from({ length: 60 }, (_, n) => `第${n}市`);
  const series = [{ name: '亿元', values: categories.map((_, n) => n), colour: '0B5394' }];
  await keep(page, [
    slide(1),
    slide(2, { chart: null, drawing: null, table: { columns, rows } }),
    slide(3, { chart: { kind: 'bars', categories, series, unit: '亿元' } }),
  ]);
  await page.goto('./#/present');
  const said = await page.getByText(/页，含封面和来源。/u).textContent();
  const counts = [...(said ?? '').matchAll(/共 (\d+) 页/gu)].map(([, n]) => Number(n));
  const html = (await saved(page, '导出单个 HTML')).toString('utf8');
  const zip = await JSZip.loadAsync(await saved(page, '导出 PPTX'));
  const slides = Object.keys(zip.files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name));
  expect([html.match(/class="deck-sheet">/gu)?.length, slides.length]).toEqual(counts);
  expect(counts[0]).toBeGreaterThan(5);
});

test('says on its cover who presents it and when, and keeps it', async ({ page }) => {
  await keep(page, [slide(1)]);
  await page.goto('./#/present');
  await page.getByText('封面', { exact: true }).click();
  for (const [label, text] of [
    ['单位', '某市发展和改革委员会'],
    ['报告人', '张三'],
    ['日期', '2026年12月1日'],
  ] as const)
    await page.getByRole('textbox', { name: label, exact: true }).fill(text);
  await page.getByRole('textbox', { name: '日期', exact: true }).press('Enter');
  const zip = await JSZip.loadAsync(await saved(page, '导出 PPTX'));
  const first = (await zip.file('ppt/slides/slide1.xml')?.async('string')) ?? '';
  const said = [...first.matchAll(/<a:t>([^<]*)<\/a:t>/gu)].map(([, words]) => words);
  expect(said.slice(0, 4)).toEqual(['演示一', '某市发展和改革委员会', '张三', '2026年12月1日']);
  await expect.poll(() => storedPresentations(page)).toMatchObject([{ cover: { date: '2026年12月1日' } }]);
  await page.reload();
  await page.getByText('封面', { exact: true }).click();
  await expect(page.getByRole('textbox', { name: '报告人', exact: true })).toHaveValue('张三');
});

test('is printed one page a sheet, without the rest of the screen', async ({ page }) => {
  await keep(page, [slide(1), slide(2)]);
  await page.goto('./#/present');
  await page.evaluate(() => {
    // The browser's dialog would stay open; the page is looked at instead.
    window.print = () => {};
  });
  await page.emulateMedia({ media: 'print' });
  await page
    // Paper has no buttons.
    .getByRole('button', { name: '打印或存为 PDF', includeHidden: true })
    .evaluate((button: HTMLButtonElement) => button.click());
  await expect(page.locator('.deck-print .deck-sheet')).toHaveCount(4);
  await expect(page.locator('.deck-print .deck-number')).toHaveText(['1', '2', '3', '4']);
  await expect(page.locator('.frame')).toBeHidden();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/gu)).toHaveLength(4);
});

test('twenty slides are exported with progress and can be stopped', async ({ page }) => {
  const picture = {
    chart: null,
    drawing: {
      svg: '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="500"/>',
      width: 900,
      height: 500,
    },
  };
  await keep(
    page,
    Array.from({ length: 20 }, (_, index) => slide(index + 1, picture)),
  );
  await page.goto('./#/present');
  await page.evaluate(() => {
    // Pressed at the first moment at which it is there, before the work can be done.
    new MutationObserver(() => {
      const stop = [...document.querySelectorAll('button')].find((button) => button.textContent === '停止');
      stop?.click();
    }).observe(document.body, { childList: true, subtree: true });
  });
  await page.getByRole('button', { name: '导出 PPTX' }).click();
  await expect(page.getByText('已停止，没有写出文件。')).toBeVisible();
  await page.reload();
  const zip = await JSZip.loadAsync(await saved(page, '导出 PPTX'));
  expect(Object.keys(zip.files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name))).toHaveLength(
    22,
  );
});
