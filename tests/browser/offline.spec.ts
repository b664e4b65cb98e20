import { Buffer } from 'node:buffer';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { PLAN } from './import-support.ts';
import { serveFolder, type StaticServer } from './static-server.ts';

const DIST = join(import.meta.dirname, '../../dist');

interface Host {
  readonly url: string;
  readonly close: StaticServer['close'];
  /** From now on, another build of the page: the same under another name. */
  readonly renew: (build: string) => void;
  readonly clear: () => Promise<void>;
}

/** A host of its own for each test, under a sub-path, which may go away or change. */
async function openHost(): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'policy-targets-'));
  cpSync(DIST, folder, { recursive: true });
  const server = await serveFolder(() => folder, '/deep/er/', 0);
  const change = (name: string, edit: (text: string) => string): void => {
    const path = join(folder, name);
    writeFileSync(path, edit(readFileSync(path, 'utf8')));
  };
  return {
    url: `http://localhost:${server.port}/deep/er/`,
    close: server.close,
    renew: (build) => {
      change('index.html', (html) =>
        html.replace(/<html(?: data-build="\w+")?/u, `<html data-build="${build}"`),
      );
      change('sw.js', (script) => script.replace(/(url:"index\.html",revision:")[^"]*/u, `$1${build}`));
    },
    clear: async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

test.use({ serviceWorkers: 'allow' });
// A visit without a network waits until all files are kept.
test.describe.configure({ timeout: 240_000 });

let host: Host;
test.beforeEach(async () => {
  host = await openHost();
});
test.afterEach(() => host.clear());

/** Until the worker is active and holds everything. */
async function kept(page: Page): Promise<void> {
  await expect(page.getByText('本页已存到本机，断网时也能打开。')).toBeVisible({ timeout: 90_000 });
}

const SCREENS: readonly (readonly [hash: string, heading: string | RegExp])[] = [
  ['', '总览'],
  ['#/targets', '目标库'],
  ['#/compare', '区域对比'],
  ['#/deadlines', '期限'],
  ['#/documents', '原文'],
  ['#/monitor', '监测'],
  ['#/notes', '笔记'],
  ['#/import', '导入'],
  ['#/corrections', '更正'],
  ['#/present', '演示'],
  ['#/about', '关于'],
];

test('after one visit, without a network and from a sub-folder, every screen opens, a document is read, a chart leaves as picture, slide and table', async ({
  page,
}) => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(host.url);
  await kept(page);
  await host.close();
  for (const [hash, heading] of SCREENS) {
    await page.goto(`about:blank`);
    await page.goto(host.url + hash);
    await expect(page.getByRole('heading', { name: heading }).first()).toBeVisible();
  }
  await page.goto(`${host.url}#/targets`);
  await page.getByRole('row').nth(2).getByRole('link').first().click();
  await expect(page.locator('blockquote mark').first()).toBeVisible();
  await page.goto(`${host.url}#/import`);
  await page
    .getByLabel('选择文件')
    .setInputFiles({ name: '计划.txt', mimeType: 'text/plain', buffer: Buffer.from(PLAN) });
  await expect(page.getByRole('listitem').filter({ hasText: '计划.txt' }).first()).toContainText(
    /读出 \d+ 条/u,
  );
  await page.goto(host.url);
  await expect(page.locator('.chart-box[data-drawn="true"] svg').first()).toBeVisible();
  await page
    .getByRole('button', { name: /^导出：/u })
    .first()
    .click();
  for (const button of ['保存 PNG', '保存 PPTX', '保存 XLSX', '保存 CSV']) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button, exact: true }).click();
    expect(await (await download).failure()).toBeNull();
  }
  expect(problems).toEqual([]);
});

test('a newer page is loaded when the person says so, and never comes under a note that is not saved', async ({
  page,
  context,
}) => {
  await page.goto(`${host.url}#/targets`);
  await kept(page);
  const load = page.getByRole('button', { name: '载入新版本' });
  // Not its title: the program sets that anew.
  const isOf = (build: string) => expect(page.locator('html')).toHaveAttribute('data-build', build);
  host.renew('second');
  await page.reload();
  await expect(load).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-build');
  await load.click();
  await isOf('second');

  host.renew('third');
  await page.goto(`${host.url}#/notes`);
  await page.reload();
  await expect(load).toBeVisible();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(host.url).origin, quotaSize: 1 });
  await page
    .getByRole('button', { name: /^写笔记|^新笔记|^新建/u })
    .first()
    .click();
  const editor = page.getByRole('textbox', { name: /^笔记/u });
  await editor.fill('还没有保存的话');
  await load.click();
  await expect(page.getByText('有 1 条笔记的文字尚未保存')).toBeVisible();
  await isOf('second');
  await expect(editor).toHaveValue('还没有保存的话');
  // Until the draft is kept beside the database the browser asks before the page goes, and nobody is here to answer.
  const shelf = () => page.evaluate(() => JSON.stringify(Object.values(localStorage)));
  await expect.poll(shelf).toContain('还没有保存的话');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: '仍然载入' }).click();
  await isOf('third');
  await expect(page.getByText('还没有保存的话').first()).toBeVisible();
});
