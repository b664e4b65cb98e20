/** Safari 15.0, as far as another browser can play it: without what the page uses and it lacks, in background threads too. */
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { BARE_STATES, openState } from './states.ts';

/** Names of the oldest browsers' gaps, and expressions that look behind. */
function lackWhatSafariLacks(): void {
  const gaps: readonly (readonly [object | undefined, readonly string[]])[] = [
    [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
    [String.prototype, ['at']],
    [Object.getPrototypeOf(Uint8Array.prototype), ['at', 'findLast', 'findLastIndex']],
    [Object, ['hasOwn', 'groupBy']],
    [AbortSignal, ['timeout', 'any']],
    [AbortSignal.prototype, ['throwIfAborted', 'reason']],
    [
      globalThis,
      ['DecompressionStream', 'CompressionStream', 'OffscreenCanvas', 'BroadcastChannel', 'structuredClone'],
    ],
    [globalThis, ['CSSStyleSheet', 'requestIdleCallback', 'reportError', 'ResizeObserverSize']],
    [globalThis.HTMLDialogElement?.prototype, ['show', 'showModal', 'close', 'open']],
    [globalThis, ['HTMLDialogElement']],
    [globalThis.Element?.prototype, ['checkVisibility', 'requestFullscreen']],
    [globalThis.HTMLElement?.prototype, ['inert', 'nonce', 'popover']],
    [globalThis.ResizeObserverEntry?.prototype, ['borderBoxSize', 'contentBoxSize']],
    [globalThis.SubmitEvent?.prototype, ['submitter']],
    [Object.getPrototypeOf(navigator), ['locks', 'storage', 'hardwareConcurrency']],
    [Object.getPrototypeOf(crypto), ['randomUUID']],
  ];
  for (const [holder, names] of gaps)
    for (const name of names) if (holder !== undefined) Reflect.deleteProperty(holder, name);
  const check = (source: unknown): void => {
    if (/\(\?<[=!]/u.test(String(source))) throw new SyntaxError('invalid group specifier name');
  };
  globalThis.RegExp = new Proxy(RegExp, {
    construct: (target, given, made) => {
      check(given[0]);
      return Reflect.construct(target, given, made);
    },
    apply: (target, self, given) => {
      check(given[0]);
      return Reflect.apply(target, self, given);
    },
  });
  if (typeof document === 'undefined') return;
  const supports = CSS.supports.bind(CSS);
  CSS.supports = (...asked: readonly string[]) =>
    !/container-type|dvh|focus-visible|:has/u.test(asked.join()) && Reflect.apply(supports, CSS, asked);
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(lackWhatSafariLacks);
  // Background threads begin with it, and with nothing of a test's own.
  await page.route('**/older-browsers-*.js', async (route) => {
    const response = await route.fetch();
    const lacking = `if (typeof document === 'undefined') (${lackWhatSafariLacks.toString()})();`;
    await route.fulfill({ response, body: `${lacking}\n${await response.text()}` });
  });
});

test('every screen opens without what Safari 15 lacks; a file says which browsers read it', async ({
  page,
}) => {
  for (const state of BARE_STATES) await openState(page, state, 'zh-CN');
  await page.goto('./#/import');
  const file = { name: '计划.txt', mimeType: 'text/plain', buffer: Buffer.from('到2030年建成30家。') };
  await page.getByLabel('选择文件').setInputFiles(file);
  await expect(page.getByText('Safari 从 16.4 起可以')).toBeVisible();
});

async function saved(page: Page, button: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return readFileSync(await (await download).path());
}

test('without what Safari 15 lacks a note survives, also in another tab and from a backup, and a chart leaves', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await other.addInitScript(lackWhatSafariLacks);
  await other.goto('./#/notes');
  await expect(other.getByText('还没有笔记。')).toBeVisible();
  await page.goto('./#/targets');
  await page.getByRole('row').nth(2).getByRole('link').first().click();
  await page.getByRole('textbox', { name: /^笔记：/u }).fill('写在旧浏览器里');
  await expect(page.getByText(/^已保存/u)).toBeVisible();
  await expect(other.getByText('写在旧浏览器里')).toBeVisible();
  await page.reload();
  await expect(page.getByText('写在旧浏览器里')).toBeVisible();

  await page.goto('./#/notes?view=storage');
  const backup = await saved(page, '下载备份');
  await page.goto('./#/notes');
  await page.getByRole('button', { name: '编辑' }).click();
  await page.getByRole('button', { name: '删除笔记' }).click();
  await expect(other.getByText('还没有笔记。')).toBeVisible();
  await page.goto('./#/notes?view=storage');
  const file = { name: 'backup.json', mimeType: 'application/json', buffer: backup };
  await page.getByLabel('选择备份文件').setInputFiles(file);
  await page.getByRole('button', { name: '合并到本机' }).click();
  // What the thread of the restore wrote, this page shows, and the other.
  await page.getByRole('button', { name: '笔记', exact: true }).click();
  for (const tab of [page, other]) await expect(tab.getByText('写在旧浏览器里')).toBeVisible();

  await page.goto('./#/overview');
  const button = page.getByRole('button', { name: /^导出：/u }).first();
  await button.click();
  const dialog = page.getByRole('dialog', { name: '导出' });
  await expect(dialog).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Shift+Tab');
  await expect(dialog.locator(':focus')).toHaveCount(1);
  for (const [name, start] of [
    ['保存 PNG', '\u0089PNG'],
    ['保存 PPTX', 'PK'],
    ['保存 XLSX', 'PK'],
  ] as const)
    expect((await saved(page, name)).toString('latin1', 0, start.length)).toBe(start);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('a browser below the oldest is told which it takes, and has the texts', async ({ page, problems }) => {
  await page.addInitScript(() => {
    CSS.supports = () => false;
  });
  await page.goto('./');
  await expect(page.getByText('Chromium 92、Firefox 140、Safari 15')).toBeVisible();
  await page.getByRole('link', { name: '文献全文' }).click();
  await page.getByRole('listitem').first().getByRole('link').click();
  await expect(page.locator('body')).toContainText('目标');
  // The program has run as far as it could.
  problems.length = 0;
});
