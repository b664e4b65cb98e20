/** A person's own documents: read in the page by the extractor itself, off the main thread, and never sent anywhere. */
import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { SCHEMA_VERSION } from '../../src/domain/dataset/schema.ts';
import { expect, test } from './fixtures.ts';
import { importedIn, LONG_PLAN, PLAN } from './import-support.ts';

const ROOT = join(import.meta.dirname, '../..');
const jobs = (page: Page) => page.getByRole('region', { name: '这次读取的文件' });
const job = (page: Page, name: string) => jobs(page).getByRole('listitem').filter({ hasText: name });
const textFile = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

async function choose(page: Page, ...files: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0][]) {
  await page
    .getByLabel('选择文件')
    .setInputFiles(files.flat() as { name: string; mimeType: string; buffer: Buffer }[]);
}

/** What the command line writes for a file by itself. */
function commandLine(file: string): string {
  const output = mkdtempSync(join(tmpdir(), 'import-cli-'));
  execFileSync(process.execPath, ['--import', 'tsx', 'extract/cli.ts', '--input', file, '--output', output], {
    cwd: ROOT,
  });
  return readFileSync(join(output, 'targets.json'), 'utf8');
}

test('records and fates are those of the command line, field by field in its order', async ({ page }) => {
  const file = join(mkdtempSync(join(tmpdir(), 'import-')), '临江.txt');
  writeFileSync(file, PLAN);
  await page.goto('./#/import');
  await page.getByLabel('选择文件').setInputFiles(file);
  await expect(job(page, '临江.txt')).toContainText(/读出 \d+ 条/u);
  const [imported] = await importedIn(page);
  const dataset = {
    schemaVersion: SCHEMA_VERSION,
    documents: [imported?.document],
    targets: imported?.targets,
  };
  expect(imported?.targets.length).toBeGreaterThan(5);
  expect(JSON.stringify(dataset)).toBe(JSON.stringify(JSON.parse(commandLine(file))));
});

test('several files at once, GB18030 among them; the same file again is known', async ({ page }) => {
  await page.goto('./#/import');
  // 临江县… in GB18030 is not valid UTF-8.
  const gb = Buffer.from('c1d9bdadcfd8c5e0d3fd33b8f6', 'hex');
  await choose(page, textFile('甲.txt', PLAN), { name: '乙.md', mimeType: 'text/markdown', buffer: gb });
  await expect(job(page, '甲.txt')).toContainText(/读出 \d+ 条/u);
  await expect(job(page, '乙.md')).toContainText(/读出 \d+ 条/u);
  await choose(page, textFile('改了名.txt', PLAN));
  await expect(job(page, '改了名.txt')).toContainText('这份文件以前导入过');
  await expect(page.getByRole('heading', { name: '已导入的文献（2）' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: '已导入的文献（2）' })).toBeVisible();
  const list = page.getByRole('region', { name: '已导入的文献（2）' });
  await list.getByRole('button', { name: /^删除\s*临江县数字/u }).click();
  await list.getByRole('button', { name: '删除', exact: true }).click();
  await expect(page.getByRole('heading', { name: '已导入的文献（1）' })).toBeVisible();
});

test('pasted text is read like a file', async ({ page }) => {
  await page.goto('./#/import');
  await page.getByRole('button', { name: '粘贴文本' }).click();
  await page.getByLabel('文本（第一行写文件题名）').fill(PLAN);
  await page.getByRole('button', { name: '读取这段文本' }).click();
  await expect(job(page, '粘贴的文本.txt')).toContainText(/读出 \d+ 条/u);
});

test('what cannot be read ends in words', async ({ page }) => {
  await page.goto('./#/import');
  await choose(
    page,
    textFile('空.txt', ''),
    { name: '图.txt', mimeType: 'text/plain', buffer: Buffer.from('89504e470d0a1a0a', 'hex') },
    textFile('<img src=x onerror="window.ran=1">.txt', PLAN),
    textFile('constructor', PLAN.replace('临江县', '滨江县')),
  );
  await expect(job(page, '空.txt')).toContainText('空');
  await expect(job(page, '图.txt')).toContainText('不能读取 .png 文件');
  await expect(job(page, '<img src=x onerror="window.ran=1">.txt')).toContainText(/读出 \d+ 条/u);
  await expect(job(page, 'constructor')).toContainText(/读出 \d+ 条/u);
  await expect(page.locator('.intake img')).toHaveCount(0);
  expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
  const large = join(mkdtempSync(join(tmpdir(), 'import-')), 'large.txt');
  writeFileSync(large, Buffer.alloc(51 * 1024 * 1024, 0x61));
  await page.getByLabel('选择文件').setInputFiles(large);
  await expect(job(page, 'large.txt')).toContainText('超过 50 MB');
});

test('a text of 10 MB is read off the main thread, which goes on drawing; a second one is stopped; it is reviewed in parts', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  const file = join(folder, '长.txt');
  writeFileSync(file, LONG_PLAN);
  expect(readFileSync(file).length).toBeGreaterThan(10_000_000);
  await page.goto('./#/import');
  await page.evaluate(() => {
    const drawn = { frames: 0 };
    Object.assign(window, { drawn });
    const count = (): void => {
      if (document.querySelector('.job[data-state="reading"]') !== null) drawn.frames += 1;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  await page.getByLabel('选择文件').setInputFiles(file);
  await expect(job(page, '长.txt')).toHaveAttribute('data-state', 'reading');
  // The page answers while the file is read: it opens the paste form.
  await page.getByRole('button', { name: '粘贴文本' }).click();
  await expect(page.getByLabel('名称')).toBeVisible();
  await expect(job(page, '长.txt')).toHaveAttribute('data-state', 'reading');
  await expect(job(page, '长.txt')).toContainText(/读出 [\d,]+ 条/u, { timeout: 120_000 });
  const frames: unknown = await page.evaluate(() => Reflect.get(window, 'drawn'));
  // A thread that reads draws nothing meanwhile: at most a frame for each of the few stages.
  expect(frames).toEqual({ frames: expect.any(Number) });
  expect(Number(Object.values(frames ?? {})[0])).toBeGreaterThan(30);

  writeFileSync(join(folder, '再.txt'), `${LONG_PLAN}\n`);
  await page.getByLabel('选择文件').setInputFiles(join(folder, '再.txt'));
  await expect(job(page, '再.txt')).toHaveAttribute('data-state', 'reading');
  await job(page, '再.txt').getByRole('button', { name: /^停止/u }).click();
  await expect(job(page, '再.txt')).toContainText('已停止，没有留下任何内容。');
  await choose(page, textFile('之后.txt', PLAN));
  await expect(job(page, '之后.txt')).toContainText(/读出 \d+ 条/u);
  expect(await importedIn(page)).toHaveLength(2);

  // The page never draws all of it.
  await job(page, '长.txt').getByRole('link', { name: '打开' }).click();
  await page.getByRole('button', { name: /^资料无误/u }).click();
  const lines = page.locator('.record-line');
  await expect(lines.first()).toBeVisible();
  expect(await lines.count()).toBeGreaterThan(400);
  await lines.last().click();
  await expect(page.locator('.review-text [data-here]')).toBeInViewport();
  expect(await page.locator('.review-text .block').count()).toBeLessThanOrEqual(1200);
  await page.keyboard.press('a');
  await expect(page.getByText(/^已审 1 \/ \d+$/u)).toBeVisible();
});

test('on a phone the screen stands behind 更多', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  await page.getByRole('button', { name: '更多', exact: true }).click();
  await page.getByRole('menuitem', { name: '导入' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '导入' })).toBeVisible();
  await expect(page.getByRole('button', { name: '更多: 导入' })).toBeVisible();
});
