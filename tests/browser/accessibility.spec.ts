/**
 * Every screen in each of its states, made once: axe in both languages and themes, Chinese marked as Chinese in the English
 * page (WCAG 3.1.2), and at 320 px, at 200 % zoom and on an office's 1366 × 768 nothing that cannot be reached.
 */
import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';
import { expect, test } from './fixtures.ts';
import { chineseAsEnglish, unmarkedChinese } from './language-of-parts.ts';
import { NAMES, openState, settled, WALKS, type Address } from './states.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a theme can change: it is the same page in other colours. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

type Scheme = 'light' | 'dark';

/** `target-size` (24 px) is the only rule of WCAG 2.2 that axe knows, and off by default. */
const rulesFor = (scheme: Scheme): RunOptions =>
  scheme === 'dark' ? { runOnly: COLOURS } : { runOnly: TAGS, rules: { 'target-size': { enabled: true } } };

/** What axe finds, one line a rule with the first element. Of what is right it lists nothing: that took most of its time. */
async function violations(page: Page, scheme: Scheme): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async (options) => {
      const engine: typeof axe = Reflect.get(window, 'axe');
      const { violations: found } = await engine.run(document, options);
      return found.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html ?? ''}`);
    },
    { ...rulesFor(scheme), resultTypes: ['violations'] } satisfies RunOptions,
  );
}

/** Wide by nature, so they scroll inside themselves: tables, and bars of buttons in one row. */
const SCROLLS_ITSELF =
  '.nav ul, .chart-table-box, .about-table, .table-scroll, .segmented, .facet-row, .legend, .outline, .aligned-box, pre';

/** What does not fit: the page itself, a part that scrolls sideways, a control that cannot be brought into sight. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate((scrollsItself) => {
    const found: string[] = [];
    const root = document.scrollingElement;
    if (root !== null && root.scrollWidth > window.innerWidth) found.push(`page ${root.scrollWidth}`);
    const scrolls = (element: Element): boolean => /auto|scroll/u.test(getComputedStyle(element).overflowX);
    const name = (element: Element): string => `${element.tagName}.${element.classList.value}`;
    for (const element of document.querySelectorAll('body *'))
      if (
        scrolls(element) &&
        element.scrollWidth > element.clientWidth + 1 &&
        !element.matches(scrollsItself)
      )
        found.push(`${name(element)} scrolls: ${element.scrollWidth} > ${element.clientWidth}`);
    for (const control of document.querySelectorAll('a, button, input, select, textarea, summary')) {
      const { width, right, left } = control.getBoundingClientRect();
      const isOut = width > 1 && (right > window.innerWidth + 1 || left < -1);
      let parent = control.parentElement;
      while (parent !== null && !scrolls(parent)) parent = parent.parentElement;
      if (isOut && parent === null) found.push(`${name(control)} ends at ${right}`);
    }
    return found;
  }, SCROLLS_ITSELF);
}

const softly = expect.configure({ soft: true });

/** Both themes in Chinese, then English by its address alone, as the switch does it: contrast does not ask of what language a letter is. */
async function audit(page: Page, name: string, address: Address): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await openState(page, address, 'zh-CN');
  expect.soft(await violations(page, 'dark'), `${name}, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  await settled(page, 'zh-CN');
  expect.soft(await violations(page, 'light'), `${name}, light`).toEqual([]);
  await openState(page, address, 'en');
  // Charts are drawn anew one to a turn, after the words around them.
  await softly.poll(() => chineseAsEnglish(page), `${name}, Chinese as English`).toEqual([]);
  await softly.poll(() => unmarkedChinese(page, NAMES), `${name}, Chinese in English`).toEqual([]);
  expect.soft(await violations(page, 'light'), `${name}, English`).toEqual([]);
}

/** Controls that no scrolling brings into sight, or that something else lies on where they are pressed. */
function outOfReach(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const name = (element: Element): string =>
      `${element.tagName}.${element.classList.value} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 30)}”`;
    for (const control of document.querySelectorAll('a, button, input, select, textarea, summary')) {
      // What is only for a screen reader has a label that is seen, which is looked at in its stead.
      const target = control.getBoundingClientRect().width > 1 ? control : control.closest('label');
      if (target === null || !target.checkVisibility({ visibilityProperty: true })) continue;
      target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      const { left, right, top, bottom, width, height } = target.getBoundingClientRect();
      // Seen once it has the focus.
      if (width <= 1 || height <= 1 || target.matches('.skip-link')) continue;
      if (
        left < -1 ||
        top < -1 ||
        right > innerWidth + 1 ||
        (bottom > innerHeight + 1 && height < innerHeight)
      )
        found.add(`${name(target)} at ${left},${top} to ${right},${bottom}`);
      // Of a link over two lines the first one.
      const [line = target.getBoundingClientRect()] = target.getClientRects();
      const over = document.elementFromPoint(
        line.left + line.width / 2,
        line.top + Math.min(line.height, innerHeight) / 2,
      );
      // What a pointer does not see is pressed through what it stands in.
      const isThrough = getComputedStyle(target).pointerEvents === 'none';
      const isItself =
        over !== null &&
        (target.contains(over) ||
          over.closest('label')?.control === control ||
          (isThrough && over.contains(target)));
      if (!isItself) found.add(`${name(target)} under ${over === null ? 'nothing' : name(over)}`);
    }
    return [...found];
  });
}

/** The screen of many an office, at 100 and at 125 %. */
const OFFICE = [
  { width: 1366, height: 768 },
  { width: 1093, height: 614 },
];

/** A phone, and 1440 × 900 at 200 %. */
const NARROW = [
  { width: 320, height: 640 },
  { width: 720, height: 450 },
];

test('a pasted table with its columns, its preview and its bad cells: nothing for axe', async ({ page }) => {
  await page.goto('./#/compare?show=bars&per=head');
  const part = page.getByRole('region', { name: '按人口' });
  await part
    .getByRole('textbox', { name: '粘贴表格' })
    .fill('地区\t年份\t人数\n山东省\t2023\t1亿\n甘肃省\t二三年\t1000万\n无此地\t2023\t1亿');
  await part.getByRole('button', { name: '读取粘贴的内容' }).press('Enter');
  await part.getByRole('textbox', { name: /来源为$/u }).fill('年鉴');
  await expect(part.getByText(/不是年份/u)).toBeVisible();
  for (const scheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    expect(await violations(page, scheme), scheme).toEqual([]);
  }
});

test('the filter for places, opened: nothing for axe in both themes, nothing lost at 320 px', async ({
  page,
}) => {
  await page.goto('./#/deadlines?mine=330000');
  await page.getByRole('button', { name: '地区', exact: true }).press('Enter');
  const dialog = page.getByRole('dialog', { name: '地区' });
  await expect(dialog.getByRole('button', { name: '浙江省及邻近省份' })).toBeVisible();
  for (const scheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await settled(page, 'zh-CN');
    expect(await violations(page, scheme), scheme).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await expect.poll(() => tooWide(page)).toEqual([]);
});

// A walk is as long as ten tests, also on a machine that is ten times as busy.
test.describe.configure({ timeout: 600_000 });

for (const { name, prepare, states } of WALKS) {
  test(`${name}: nothing for axe in both languages and themes, nothing lost at 320 px, at 200 % and on an office screen`, async ({
    page,
  }) => {
    await prepare(page);
    for (const [state, address] of Object.entries(states)) await audit(page, state, address);
    for (const viewport of NARROW) {
      await page.setViewportSize(viewport);
      await page.reload();
      for (const [state, address] of Object.entries(states))
        for (const lang of ['zh-CN', 'en'] as const) {
          await openState(page, address, lang);
          await softly.poll(() => tooWide(page), `${state}, ${lang}, ${viewport.width}`).toEqual([]);
        }
    }
    for (const viewport of OFFICE) {
      await page.setViewportSize(viewport);
      await page.reload();
      for (const [state, address] of Object.entries(states)) {
        await openState(page, address, 'zh-CN');
        await softly.poll(() => tooWide(page), `${state}, ${viewport.width}`).toEqual([]);
        await softly.poll(() => outOfReach(page), `${state}, ${viewport.width}`).toEqual([]);
      }
    }
  });
}
