/** Rows of SECURITY.md that need a browser and have no other test. */
import { Buffer } from 'node:buffer';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { builtFiles } from './host.ts';
import { keep, slide } from './slides.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const POLICY =
  "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'none'";
const policyIn = (html: string): string | undefined =>
  /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/u.exec(html)?.[1];

test('both builds carry their content policy', () => {
  expect(policyIn(read('dist/index.html'))).toBe(POLICY);
  const single = 'dist-single/policy-targets.html';
  expect(existsSync(join(ROOT, single)), 'npm run build:single first').toBe(true);
  const inOneFile = policyIn(read(single)) ?? '';
  expect(inOneFile).toMatch(/^default-src 'none'; script-src 'sha256-/u);
  expect(inOneFile).toContain("form-action 'none'");
  expect(inOneFile).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|https?:/u);
});

test('the content policy refuses eval, inline scripts and other hosts', async ({ page, problems }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const tried = await page.evaluate(async () => {
    const inline = document.createElement('script');
    inline.textContent = 'window.ran = 1';
    document.head.append(inline);
    // Text as a program, run later by the page itself: what the test runner calls is let past the policy.
    Reflect.apply(setTimeout, window, ['window.evaluated = 1', 0]);
    const fetched = await fetch('http://127.0.0.1:9/').then(
      () => true,
      () => false,
    );
    return { ran: Reflect.get(window, 'ran') !== undefined, fetched };
  });
  expect(tried).toEqual({ ran: false, fetched: false });
  for (const what of ['inline', 'eval', 'connect-src'])
    await expect
      .poll(() => problems.filter((problem) => problem.startsWith('content security policy')).join('\n'))
      .toContain(what);
  expect(await page.evaluate(() => Reflect.get(window, 'evaluated'))).toBeUndefined();
  problems.length = 0;
});

test('an address full of markup is words', async ({ page }) => {
  const evil = '<img src=x onerror="window.ran=1">';
  const query = new URLSearchParams({
    q: evil,
    region: evil,
    lang: evil,
    t: evil,
    v: evil,
    '__proto__[x]': evil,
  });
  await page.goto(`./#/targets?${query.toString()}`);
  await expect(page.getByRole('textbox', { name: '搜索', exact: true })).toHaveValue(evil);
  await page.goto('about:blank');
  await page.goto(`./#/${encodeURIComponent(evil)}?${query.toString()}`);
  await expect(page.locator('.notice').filter({ hasText: 'onerror' })).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
});

test('a CSV above its bound is refused in words', async ({ page }) => {
  await page.goto('./#/monitor?view=import');
  // On the disk: what is sent through the browser's protocol costs the most of a test.
  const file = test.info().outputPath('大.csv');
  writeFileSync(file, Buffer.alloc(20_000_001, 0x31));
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByRole('main').getByRole('alert')).toContainText('文件太大');
});

test('an SVG of a restored presentation runs nothing and fetches nothing', async ({ page }) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="40" onload="parent.ran=1">
    <script>parent.ran = 2</script><image href="https://example.org/pixel.png" width="9" height="9"/>
    <style>@import url(https://example.org/x.css);</style></svg>`;
  await keep(page, [slide(1, { altText: '图', chart: null, drawing: { svg, width: 90, height: 40 } })]);
  await page.goto('./#/present');
  const picture = page.getByAltText('图').first();
  await expect(picture).toBeVisible();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth))
    .toBe(90);
  expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
  // The fixture fails on any request to another origin.
});

test('the service worker keeps files of its own folder alone', () => {
  const kept = builtFiles().all.map((path) => path.replace(/\?[\da-f]{8}$/u, ''));
  expect(kept).toContain('index.html');
  expect(kept.length).toBeGreaterThan(20);
  expect(kept.filter((url) => /^(?:[a-z]+:|\/)|\.\./iu.test(url))).toEqual([]);
  for (const url of kept) expect(existsSync(join(ROOT, 'dist', url)), url).toBe(true);
});
