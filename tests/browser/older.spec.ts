/** Safari 15, as far as another browser can play it: without what the page uses and it lacks. */
import { Buffer } from 'node:buffer';
import { expect, test } from './fixtures.ts';
import { BARE_STATES, openState } from './states.ts';

/** Names of the oldest browsers' gaps, and expressions that look behind. */
function lackWhatSafariLacks(): void {
  const gaps: readonly (readonly [object, readonly string[]])[] = [
    [Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with']],
    [AbortSignal, ['timeout']],
    [
      window,
      ['DecompressionStream', 'CompressionStream', 'CSSStyleSheet', 'requestIdleCallback', 'OffscreenCanvas'],
    ],
    [Element.prototype, ['checkVisibility', 'requestFullscreen']],
  ];
  for (const [holder, names] of gaps) for (const name of names) Reflect.deleteProperty(holder, name);
  const supports = CSS.supports.bind(CSS);
  CSS.supports = (...asked: readonly string[]) =>
    !/container-type/u.test(asked.join()) && Reflect.apply(supports, CSS, asked);
  const check = (source: unknown): void => {
    if (/\(\?<[=!]/u.test(String(source))) throw new SyntaxError('invalid group specifier name');
  };
  window.RegExp = new Proxy(RegExp, {
    construct: (target, given, made) => {
      check(given[0]);
      return Reflect.construct(target, given, made);
    },
    apply: (target, self, given) => {
      check(given[0]);
      return Reflect.apply(target, self, given);
    },
  });
}

test('every screen opens without what Safari 15 lacks; a file says which browsers read it', async ({
  page,
}) => {
  await page.addInitScript(lackWhatSafariLacks);
  for (const state of BARE_STATES) await openState(page, state, 'zh-CN');
  await page.goto('./#/import');
  const file = { name: '计划.txt', mimeType: 'text/plain', buffer: Buffer.from('到2030年建成30家。') };
  await page.getByLabel('选择文件').setInputFiles(file);
  await expect(page.getByText('Safari 从 16.4 起可以')).toBeVisible();
});

test('a browser below the oldest is told which it takes, and has the texts', async ({ page, problems }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'at'));
  await page.goto('./');
  await expect(page.getByText('Chromium 92、Firefox 140、Safari 15.4')).toBeVisible();
  await page.getByRole('link', { name: '文献全文' }).click();
  await page.getByRole('listitem').first().getByRole('link').click();
  await expect(page.locator('body')).toContainText('目标');
  // The program has run as far as it could.
  problems.length = 0;
});
