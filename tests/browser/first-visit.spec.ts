/** In which order the first visit asks for its parts, and what its first words do without. Sizes are asserted by bytes.spec.ts. */
import type { Page, Request } from '@playwright/test';
import { zhCN } from '../../src/i18n/zh-CN/index.ts';
import { BASE_PATH } from './address.ts';
import { expect, test } from './fixtures.ts';

const PROGRAM = '**/assets/first-*.js';
const CHARTS = /assets\/runtime-/u;

const pathOf = (request: Request): string => new URL(request.url()).pathname.replace(BASE_PATH, '');

/** Paths in the order in which they are asked for. */
function requestsOf(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(pathOf(request)));
  return paths;
}

test('data, words and style are asked for before the program is there', async ({ page }) => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(PROGRAM, async (route) => {
    await held;
    await route.continue();
  });
  const asked = Promise.all([
    page.waitForRequest('**/data/index-*.json'),
    page.waitForRequest('**/assets/zh-first-*.js'),
    page.waitForRequest('**/assets/first-*.css'),
  ]);
  const opened = page.goto('./');
  await asked;
  release();
  await opened;
  await expect(page.locator('.overview-counts')).toBeVisible();
});

test('what asks for the words and the screen is asked for before all else, and all of them are compiled while they come', async ({
  page,
}) => {
  const paths = requestsOf(page);
  const bodies: Promise<string>[] = [];
  page.on('response', (response) => {
    if (/assets\/(?!rolldown).*\.js$/u.test(response.url()) && !CHARTS.test(response.url()))
      bodies.push(response.text());
  });
  await page.goto('./#/targets');
  await expect(page.getByRole('table')).toBeVisible();
  expect(paths.find((path) => path !== '')).toBe('before-paint.js');
  const texts = await Promise.all(bodies);
  expect(texts.length).toBeGreaterThan(4);
  for (const text of texts.slice(0, 4)) expect(text).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/u);
});

test('the words of the address’s language are asked for ahead, and those of no other', async ({ page }) => {
  const paths = requestsOf(page);
  await page.goto('./#/targets?lang=en');
  await expect(page.getByRole('table')).toBeVisible();
  const program = paths.findIndex((path) => /assets\/first-.*\.js/u.test(path));
  expect(program).toBeGreaterThanOrEqual(0);
  const words = paths.filter((path) => /assets\/(?:en|zh)-/u.test(path));
  expect(new Set(words).size).toBe(1);
  expect(words[0]).toContain('assets/en-');
});

test('the first words need nine files, the style and the data among them', async ({ page }) => {
  const files = new Set<string>();
  await page.route(/\.(?:js|css|json)$/u, async (route) => {
    files.add(pathOf(route.request()));
    // Those after the ninth never come.
    if (files.size <= 9) await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.locator('.overview-counts')).toBeVisible();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('the charts’ program is asked for when the words and the data are there, not with the first chart', async ({
  page,
}) => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const paths = requestsOf(page);
  await page.route('**/data/index-*.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.getByText(zhCN['load.index'])).toBeVisible();
  expect(paths.filter((path) => CHARTS.test(path))).toEqual([]);
  const asked = page.waitForRequest(CHARTS);
  release();
  await asked;
  // The bundler's own helper, which the first chart calls, marks its links so.
  await expect(page.locator('link[rel="modulepreload"][href*="runtime-"]:not([crossorigin])')).toHaveCount(1);
});

test('where all charts are shown as tables, their program is not asked for', async ({ page }) => {
  const paths = requestsOf(page);
  await page.goto('./#/overview?table=region~theme~year', { waitUntil: 'networkidle' });
  await expect(page.getByRole('table')).toHaveCount(3);
  expect(paths.filter((path) => CHARTS.test(path))).toEqual([]);
});

test('a visit to the list asks for no charts', async ({ page }) => {
  const paths = requestsOf(page);
  await page.goto('./#/targets', { waitUntil: 'networkidle' });
  await expect(page.getByRole('table')).toBeVisible();
  expect(paths.filter((path) => CHARTS.test(path))).toEqual([]);
});

const WIDGETS = /assets\/(?:popup-widgets|Popover|Menu|Dialog)/u;

test('menus and dialogs are fetched when the focus comes to a button that opens one', async ({ page }) => {
  const paths = requestsOf(page);
  await page.goto('./#/targets', { waitUntil: 'networkidle' });
  const theme = page.getByRole('button', { name: zhCN['field.theme'], exact: true });
  await expect(theme).toHaveAttribute('aria-expanded', 'false');
  expect(paths.filter((path) => WIDGETS.test(path))).toEqual([]);
  const asked = page.waitForRequest('**/assets/popup-widgets-*.js');
  await theme.focus();
  await asked;
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: zhCN['field.theme'] });
  await expect(dialog).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(theme).toBeFocused();
});

test('a menu opens by arrow key on its chosen entry and gives the focus back', async ({ page }) => {
  await page.goto('./#/overview?lang=en');
  const button = page.getByRole('button', { name: /^Language: English$/u });
  await button.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitemradio', { name: 'English' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('menuitemradio', { name: '中文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /中文$/u })).toBeFocused();
});

test('where a menu cannot be fetched, the page says so and goes on', async ({ page, problems }) => {
  await page.route('**/assets/popup-widgets-*.js', (route) => route.abort());
  await page.goto('./#/targets');
  await page.getByRole('button', { name: zhCN['field.theme'], exact: true }).click();
  await expect(page.getByRole('alertdialog')).toContainText('出错处');
  await expect(page.getByRole('table')).toBeVisible();
  problems.length = 0;
});

/** Notes each use of what the browser makes when it is first asked for a format or an order of words. */
function watchIntl(): void {
  const used: string[] = [];
  Reflect.set(window, 'usedIntl', used);
  for (const name of ['Collator', 'DateTimeFormat', 'NumberFormat'] as const) {
    const made = Intl[name];
    Reflect.set(
      Intl,
      name,
      new Proxy(made, {
        apply: (target, self, given) => {
          used.push(name);
          return Reflect.apply(target, self, given);
        },
        construct: (target, given) => {
          used.push(name);
          return Reflect.construct(target, given);
        },
        get: (target, key) => {
          used.push(`${name}.${String(key)}`);
          return Reflect.get(target, key);
        },
      }),
    );
  }
  for (const [of, name] of [
    [Number.prototype, 'toLocaleString'],
    [Date.prototype, 'toLocaleString'],
    [String.prototype, 'localeCompare'],
  ] as const) {
    const own: unknown = Reflect.get(of, name);
    if (typeof own !== 'function') continue;
    Reflect.set(of, name, function noted(this: unknown, ...given: unknown[]): unknown {
      used.push(name);
      return Reflect.apply(own, this, given);
    });
  }
}

for (const [screen, readable] of [
  ['./#/overview', '.overview-counts'],
  ['./#/overview?lang=en', '.overview-counts'],
  ['./#/targets', '.table-body tr'],
] as const) {
  test(`${screen}: the first words ask the browser for no format and no collation`, async ({ page }) => {
    await page.addInitScript(watchIntl);
    await page.route(CHARTS, () => {});
    await page.goto(screen);
    await expect(page.locator(readable).first()).toBeVisible();
    const used: unknown = await page.evaluate(() => Reflect.get(window, 'usedIntl'));
    expect(used).toEqual([]);
  });
}
