/**
 * The browser itself killed (SIGKILL) while somebody types without a pause: all but the last two seconds of the text are
 * there when it is opened again. PROCESS_KILLS sets how often (npm run torture: more).
 */
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import base from './playwright.config.ts';
import { BASE_URL } from './address.ts';

const ROUNDS = Number(process.env['PROCESS_KILLS'] ?? 1);
/** What may be lost, in milliseconds. */
const MOST_LOST = 2000;
const KEYS_MS = 150;
const PATENTS = `${BASE_URL}#/targets?q=专利&region=330000`;

interface Keystroke {
  readonly at: number;
  readonly length: number;
}

function launch(profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    ...base.use?.launchOptions,
    locale: 'zh-CN',
    viewport: { width: 1440, height: 900 },
  });
}

/** Ends the browser's own process as a crash does: nothing in it runs any more. */
async function killProcess(context: BrowserContext): Promise<void> {
  const devtools = await context.browser()?.newBrowserCDPSession();
  if (devtools === undefined) throw new Error('no way to the browser');
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  const own = processInfo.find(({ type }) => type === 'browser');
  if (own === undefined) throw new Error('the browser names no process');
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  process.kill(own.id, 'SIGKILL');
  await closed;
}

const editorOf = (page: Page) => page.getByRole('textbox', { name: /^笔记：/u });
const textAt = (from: number, count: number): string =>
  Array.from({ length: count }, (_, n) => String.fromCodePoint(0x4e00 + ((from + n) % 2000))).join('');

async function openNote(context: BrowserContext): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(PATENTS);
  await page.getByRole('table').getByRole('link').first().click();
  return page;
}

/** Types until the browser is killed after `keys` keystrokes; says when each reached the page. */
async function typeAndKill(
  context: BrowserContext,
  round: number,
  keys: number,
): Promise<readonly Keystroke[]> {
  const page = await openNote(context);
  const typed: Keystroke[] = [];
  const listeners: (() => void)[] = [];
  const enough = new Promise<void>((resolve) => listeners.push(resolve));
  await page.exposeFunction('typed', (length: number) => {
    typed.push({ at: performance.now(), length });
    if (typed.length >= keys) listeners.forEach((listener) => listener());
  });
  const edit = page.getByRole('complementary').getByRole('button', { name: '编辑' });
  await editorOf(page).or(edit).first().waitFor();
  if (await edit.isVisible()) await edit.click();
  await editorOf(page).evaluate((element) =>
    element.addEventListener('input', () => {
      const report: unknown = Reflect.get(window, 'typed');
      if (typeof report === 'function' && element instanceof HTMLTextAreaElement)
        report(element.value.length);
    }),
  );
  await editorOf(page).focus();
  await page.keyboard.press('Control+End');
  const typing = page.keyboard.type(textAt(round * 500, 500), { delay: KEYS_MS }).catch(() => {});
  await enough;
  await killProcess(context);
  await typing;
  return typed;
}

test(`a browser killed ${ROUNDS} times under somebody who types loses two seconds at most`, async () => {
  test.setTimeout(60_000 + ROUNDS * 30_000);
  const profile = test.info().outputPath('profile');
  let before = '';
  for (let round = 0; round < ROUNDS; round += 1) {
    const typed = await typeAndKill(await launch(profile), round, 25 + ((round * 7) % 20));
    const killed = typed.at(-1)?.at ?? 0;
    const safe = typed.findLast(({ at }) => at <= killed - MOST_LOST)?.length ?? 0;
    const context = await launch(profile);
    const page = await openNote(context);
    const whole = before + textAt(round * 500, 500);
    const shown = page.getByRole('complementary').getByText(whole.slice(0, 5)).first();
    await expect(shown).toBeVisible();
    const found = await shown.evaluate((element) =>
      element instanceof HTMLTextAreaElement ? element.value : (element.textContent ?? ''),
    );
    console.log(
      `round ${round + 1}: ${typed.at(-1)?.length ?? 0} typed, ${safe} of them earlier than 2 s, ${found.length} found`,
    );
    await context.close();
    expect(safe).toBeGreaterThan(0);
    expect(whole.startsWith(found)).toBe(true);
    expect(found.length).toBeGreaterThanOrEqual(safe);
    before = found;
  }
});
