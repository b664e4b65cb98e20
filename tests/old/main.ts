/**
 * Drives the built page, and the one file, in the oldest browsers that it is made for (README, “Browsers”): every screen, what
 * is read, kept and written, without a network and after a crash. An error on any screen fails. Names of browsers as
 * arguments choose among them; `--quick` is the screens and an import in the oldest alone, where it can be fetched.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { Document, Packer, Paragraph } from 'docx';
import { zhCN } from '../../src/i18n/zh-CN/index.ts';
import { BARE_STATES } from '../browser/states.ts';
import { serveFolder } from '../browser/static-server.ts';
import { makePdf, paragraph } from '../extract/read/make-pdf.ts';
import { oldBrowsers, type OldBrowser } from './browsers.ts';

const ROOT = join(import.meta.dirname, '../..');
const ONE_FILE = pathToFileURL(join(ROOT, 'dist-single/policy-targets.html')).href;
const PATIENCE = 60_000;
const TITLE = '临江县海洋经济发展规划（2026—2030年）';
let documents = 0;
/** Another one each time: what was imported before is not read again. */
const goal = (): string => `到2030年，建成海洋牧场${(documents += 1)}个以上，培育智慧港口12个。`;
const NOTE = '写在旧浏览器里';

interface Visit {
  readonly browser: OldBrowser;
  readonly profile: string;
  readonly problems: string[];
  readonly address: string;
  readonly goOffline: () => Promise<void>;
}

async function open({ browser, profile, problems }: Visit): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.launch(profile);
  await context.addInitScript(noteFiles);
  const [page = await context.newPage()] = context.pages();
  page.setDefaultTimeout(PATIENCE);
  page.on('pageerror', (error) => problems.push(`${page.url()} ${String(error)} ${error.stack ?? ''}`));
  page.on('console', (message) => {
    if (message.type() === 'error')
      problems.push(`${page.url()} ${message.text()} ${JSON.stringify(message.location())}`);
  });
  return { context, page };
}

const seen = (locator: Locator): Promise<void> => locator.first().waitFor();

/** A change of the hash alone would not load the page anew; one that is left while its parts come says that they failed. */
async function openAt(page: Page, address: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.goto('about:blank');
  await page.goto(address);
}

/** Each screen in each of its views, as it opens by its address, until all of it is drawn. */
async function everyScreen(page: Page, address: string): Promise<void> {
  for (const state of BARE_STATES) {
    await openAt(page, address + state('zh-CN').slice(2));
    await seen(page.locator('main h1'));
    for (const coming of ['[aria-busy="true"]', '.chart-box:not([data-drawn="true"])'])
      await page.waitForFunction((css) => document.querySelector(css) === null, coming);
  }
}

/** A brief of the comparison, as a Word file. */
async function writeBrief(page: Page, address: string): Promise<void> {
  await openAt(page, `${address}#/compare`);
  await page.getByRole('button', { name: zhCN['present.brief'], exact: true }).click();
  await expectFile(page, zhCN['brief.word'], 'PK');
}

async function readDocuments(page: Page, address: string): Promise<void> {
  const paragraphs = [TITLE, '一、发展目标', goal()].map((text) => new Paragraph(text));
  const word = await Packer.toBuffer(new Document({ sections: [{ children: paragraphs }] }));
  const pdf = Buffer.from(makePdf([{ text: [[TITLE, 120, 80, 18], ...paragraph(goal(), 80, 140)] }]));
  for (const [name, buffer] of [
    ['规划.docx', word],
    ['规划.pdf', pdf],
  ] as const) {
    await openAt(page, `${address}#/import`);
    await page.getByLabel('选择文件').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await seen(
      page
        .getByRole('listitem')
        .filter({ hasText: name })
        .getByText(/读出 [1-9]\d* 条/u),
    );
  }
}

async function readWorkbook(page: Page, address: string): Promise<void> {
  await openAt(page, `${address}#/import`);
  const name = 'list-合并单元格.xlsx';
  const part = page.getByRole('region', { name: zhCN['list.title'] });
  await part.locator('input[type=file]').setInputFiles(join(ROOT, 'tests/fixtures/tables', name));
  // Its columns are offered: which of them is what a person says.
  await part.locator('option', { hasText: '2030年目标值' }).first().waitFor({ state: 'attached' });
}

async function writeNote(page: Page, address: string): Promise<void> {
  await openAt(page, `${address}#/targets`);
  await page.getByRole('row').nth(2).getByRole('link').first().click();
  await seen(page.locator('blockquote mark'));
  await page.getByRole('textbox', { name: /^笔记：/u }).fill(NOTE);
  await seen(page.getByText(/^已保存/u));
}

async function findNote(page: Page, address: string): Promise<void> {
  await openAt(page, `${address}#/notes`);
  await seen(page.getByText(NOTE));
}

/** Notes in the page what it hands out as a file: the driver of Firefox tells nothing of downloads. */
function noteFiles(): void {
  const made = new Map<string, Blob | MediaSource>();
  const createObjectURL = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (content) => {
    const url = createObjectURL(content);
    made.set(url, content);
    return url;
  };
  // oxlint-disable-next-line typescript/unbound-method -- it is called on the link that it belongs to.
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (this.download !== '') Reflect.set(window, 'handedOut', made.get(this.href));
    click.call(this);
  };
}

/** Presses a button that writes a file, and waits for one that begins as such a file does. */
async function expectFile(page: Page, button: string, start: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).first().click();
  await page.waitForFunction(async (signature) => {
    const file: unknown = Reflect.get(window, 'handedOut');
    if (!(file instanceof Blob)) return false;
    const bytes = new Uint8Array(await file.slice(0, signature.length).arrayBuffer());
    return String.fromCharCode(...bytes) === signature;
  }, start);
}

async function backUp(page: Page, address: string): Promise<void> {
  await openAt(page, `${address}#/notes`);
  await page.getByRole('button', { name: '备份与存储' }).click();
  await expectFile(page, '下载备份', '{');
}

async function exportChart(page: Page, address: string): Promise<void> {
  await openAt(page, address);
  await seen(page.locator('.chart-box[data-drawn="true"] svg'));
  await page
    .getByRole('button', { name: /^导出：/u })
    .first()
    .click();
  for (const [button, start] of [
    ['保存 PNG', '\u0089PNG'],
    ['保存 PPTX', 'PK'],
    ['保存 XLSX', 'PK'],
  ] as const)
    await expectFile(page, button, start);
}

/** Ends the browser as a crash does: every process of this one that has the profile's folder among its words. */
async function kill(context: BrowserContext, profile: string): Promise<void> {
  const closed = new Promise((resolve) => context.once('close', resolve));
  const ours = execFileSync('pgrep', ['-f', profile], { encoding: 'utf8' }).trim().split('\n').map(Number);
  for (const id of ours) process.kill(id, 'SIGKILL');
  await closed;
}

type Step = readonly [name: string, run: (page: Page, address: string) => Promise<void>];

async function steps(page: Page, address: string, list: readonly Step[]): Promise<void> {
  for (const [name, step] of list) {
    const start = Date.now();
    await step(page, address).catch(async (error: unknown) => {
      const shown = await page.locator('body').innerText();
      throw new Error(`${name}: ${String(error)}\nThe page says: ${shown.slice(0, 1000)}`, { cause: error });
    });
    console.log(`  ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  }
}

const ALL: readonly Step[] = [
  ['every screen', everyScreen],
  ['DOCX and PDF read', readDocuments],
  ['XLSX read', readWorkbook],
  ['backup', backUp],
  ['PNG, PPTX and XLSX of a chart', exportChart],
  ['a brief in Word', writeBrief],
];

async function driveQuickly(visit: Visit): Promise<void> {
  const { context, page } = await open(visit);
  await steps(page, visit.address, [
    ['every screen', everyScreen],
    ['DOCX and PDF read', readDocuments],
  ]);
  await context.close();
}

async function drive(visit: Visit): Promise<void> {
  let { context, page } = await open(visit);
  await steps(page, visit.address, [
    ['kept for use without a network', kept],
    ...ALL,
    ['a note', writeNote],
    ['the note behind a reload', findNote],
  ]);
  if (visit.browser.keepsProfile) {
    await kill(context, visit.profile);
    ({ context, page } = await open(visit));
    await steps(page, visit.address, [['the note behind a killed browser', findNote]]);
  }
  await visit.goOffline();
  await steps(page, visit.address, [
    ['every screen without a network', everyScreen],
    ['a document read without a network', readDocuments],
  ]);
  await steps(
    page,
    ONE_FILE,
    ALL.map(([name, step]): Step => [`the one file: ${name}`, step]),
  );
  await context.close();
}

async function kept(page: Page, address: string): Promise<void> {
  await openAt(page, address);
  await seen(page.getByText(zhCN['update.kept']));
}

async function report(browser: OldBrowser, run: (visit: Visit) => Promise<void>): Promise<boolean> {
  const server = await serveFolder(() => join(ROOT, 'dist'), '/deep/er/', 0);
  const profile = mkdtempSync(join(tmpdir(), 'old-browser-'));
  const problems: string[] = [];
  const address = `http://localhost:${server.port}/deep/er/`;
  console.log(browser.name);
  try {
    await run({ browser, profile, problems, address, goOffline: server.close });
  } catch (error) {
    problems.push(String(error));
  }
  await server.close().catch(() => {});
  rmSync(profile, { recursive: true, force: true });
  for (const problem of problems) console.error(`  FAILED ${problem}`);
  return problems.length === 0;
}

function found(): readonly OldBrowser[] {
  try {
    return oldBrowsers();
  } catch (error) {
    if (!isQuick) throw error;
    console.log(`The oldest browsers were NOT tested, they could not be fetched: ${String(error)}`);
    return [];
  }
}

const wanted = process.argv.slice(2);
const isQuick = wanted.includes('--quick');
const isWanted = ({ name }: OldBrowser, at: number): boolean =>
  isQuick ? at === 0 : wanted.length === 0 || wanted.includes(name);
let failed = 0;
for (const browser of found().filter(isWanted))
  failed += (await report(browser, isQuick ? driveQuickly : drive)) ? 0 : 1;
console.log(failed === 0 ? 'no error' : `${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
