/** Files from outside that mean harm, and pictures made of them opened by themselves, away from the page's own policy. */
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { Correction } from '../../src/domain/curation/curation.ts';
import { fingerprintOf } from '../../src/domain/dataset/fingerprint.ts';
import { row } from '../src/domain/rows.ts';
import { dataset } from './built-data.ts';
import { expect, openScreen, test } from './fixtures.ts';

const SCRIPT =
  '</text><script>hacked=1</script><image href="http://evil.example/x.png" onload="hacked=1"/>]]><!--&#x3c;';
const TURNED = '\u202E倒\u2066\u0000\u0007\u001B[31m';

async function importList(page: Page, cells: readonly string[]): Promise<void> {
  const rows = [['指标', '地区', '目标值', '单位', '期限', '来源文件', '原文'], cells];
  const csv = rows
    .map((line) => line.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\r\n');
  await page.goto('./#/import');
  const part = page.getByRole('region', { name: '导入目标清单' });
  await part.locator('input[type=file]').setInputFiles({
    name: `表${SCRIPT.replaceAll('/', '')}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from(csv),
  });
  await part.getByRole('button', { name: '导入 1 条' }).click();
  await expect(part).toContainText('已导入 1 条');
}

test('an exported SVG of hostile words, opened by itself, runs nothing, asks for nothing and is whole', async ({
  page,
  context,
}) => {
  const name = '恶意</text><script>hacked=1</script>&amp;';
  await importList(page, [name, '浙江省', '60%', '', '2027', `来源${SCRIPT}`, '']);
  await page.goto(`./#/compare?show=bars&topic=${encodeURIComponent(`indicator:${name}`)}`);
  await expect(page.locator('main')).toContainText('恶意');
  await page
    .getByRole('button', { name: /^导出：.*恶意/u })
    .first()
    .click();
  await expect(page.getByRole('img', { name: /^导出图的预览/u })).toBeVisible();
  await page.getByLabel('脚注').fill(`${SCRIPT}\u202E`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存 SVG', exact: true }).click();
  const path = await (await download).path();
  const text = readFileSync(path, 'utf8');
  expect(text).toContain('恶意');
  const file = test.info().outputPath('alone.svg');
  await (await download).saveAs(file);
  const alone = await context.newPage();
  const asked: string[] = [];
  alone.on('request', (request) => asked.push(request.url()));
  await alone.goto(pathToFileURL(file).href);
  expect(asked).toEqual([pathToFileURL(file).href]);
  const found = await alone.evaluate(() => ({
    root: document.documentElement.localName,
    hacked: Reflect.get(window, 'hacked') ?? null,
    errors: document.querySelectorAll('parsererror').length,
    elements: [...document.querySelectorAll('script, image, foreignObject, a, use, animate, set, iframe')]
      .length,
    foreign: [...document.querySelectorAll('*')]
      .flatMap((element) => [...element.attributes])
      .filter(({ name, value }) => /href|src|^on/u.test(name) || /url\((?!["']?#)/u.test(value))
      .map(({ name, value }) => `${name}=${value}`),
  }));
  expect(found).toEqual({ root: 'svg', hacked: null, errors: 0, elements: 0, foreign: [] });
});

test('hostile cells of a list are letters on every screen, and turn no line about', async ({ page }) => {
  // A zero sign alone makes a CSV no text.
  await importList(page, [
    `${TURNED.replace('\u0000', '')}__proto__`,
    '浙江省',
    '6%',
    '',
    '2027',
    'constructor',
    '=HYPERLINK("http://x")',
  ]);
  for (const screen of ['targets?q=__proto__', 'documents', 'deadlines', 'overview', 'import']) {
    await openScreen(page, `./#/${screen}`);
    await expect(page.locator('main output.screen-message')).toHaveCount(0);
    expect(await page.locator('main').innerText()).not.toMatch(
      // oxlint-disable-next-line no-control-regex -- none of these is on the page
      /[\u202A-\u202E\u2066-\u2069\u0000-\u0008\u001B]/u,
    );
  }
  await page.goto('./#/targets?q=__proto__');
  await expect(page.locator('main').getByRole('row').filter({ hasText: '__proto__' })).toContainText('6%');
});

/** One of each kind for many targets, every free field full of what hurts. */
async function hostileCorrections(): Promise<readonly Correction[]> {
  const { targets } = await dataset();
  const words = [SCRIPT, TURNED, '__proto__', 'constructor', 'toString', '=cmd|1!A1', '字'.repeat(20_000)];
  const fingerprint = fingerprintOf(row({}), undefined, '原句');
  return targets.slice(0, 28).map((target, n): Correction => {
    const word = words[n % words.length] ?? '';
    const said = {
      id: `${word.slice(0, 40)}${n}`,
      who: word,
      when: n % 2 ? '0001-01-01' : '9999-12-31T23:59:59Z',
      why: word,
    };
    const of = { ...said, target: target.id, fingerprint };
    if (n % 4 === 0) return { ...of, action: 'reject' };
    if (n % 4 === 1)
      return { ...of, action: 'change', change: { field: 'indicator', old: target.indicator, new: word } };
    if (n % 4 === 2)
      return { ...of, action: 'change', change: { field: 'value', old: target.value, new: 1e308 } };
    return {
      ...of,
      action: 'change',
      change: { field: 'family', old: target.family, new: { id: word, by: 'person' } },
    };
  });
}

test('a curation.json full of hostile names is refused in words, or taken and undone without breaking a screen', async ({
  page,
}) => {
  const corrections = await hostileCorrections();
  const text = JSON.stringify({ schemaVersion: 1, corrections });
  const give = (content: string): Promise<void> =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: 'curation.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  await page.goto('./#/corrections');
  const refused = page.locator('main').getByRole('alert');
  for (const bad of [
    text.replace('"when":"0001-01-01"', '"when":"0001-13-41"'),
    text.replace('1e+308', '1e999'),
    text.slice(0, -9),
    '{"schemaVersion":1,"corrections":{"__proto__":[]}}',
    '['.repeat(100_000),
    'x'.repeat(5_000_001),
  ]) {
    await give(bad);
    await expect(refused).toContainText('curation.json');
    await page.reload();
  }
  await give(text.replace('{"schemaVersion"', '{"__proto__":{"hacked":1},"schemaVersion"'));
  await page.getByRole('button', { name: `导入 ${corrections.length} 条` }).click();
  await expect(page.getByText(new RegExp(`^${corrections.length} 条更正`, 'u'))).toBeVisible();
  for (const screen of [
    'targets',
    'compare',
    'deadlines',
    'overview',
    'documents',
    'monitor',
    'corrections',
  ]) {
    await openScreen(page, `./#/${screen}`);
    await expect(page.locator('main output.screen-message')).toHaveCount(0);
    await expect(page.getByText('这一屏没能显示')).toHaveCount(0);
    await expect(page.locator('.broken-row')).toHaveCount(0);
    // Drawn too: what draws keeps texts in objects.
    await expect(page.locator('.chart-box[data-drawn=false]')).toHaveCount(0);
    expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
  }
  expect(await page.evaluate(() => [Reflect.get(window, 'hacked'), Reflect.get({}, 'hacked')])).toEqual([
    undefined,
    undefined,
  ]);
});
