import { Buffer } from 'node:buffer';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { makePdf, paragraph } from '../extract/read/make-pdf.ts';
import { expect, openScreen, test } from './fixtures.ts';

const FILE = join(import.meta.dirname, '../../dist-single/policy-targets.html');
const PAGE = pathToFileURL(FILE).href;
const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));

test('is one file of at most 5 MB', () => {
  expect(statSync(FILE).size).toBeLessThan(5 * 2 ** 20);
});

test('opens by double click: every screen, the sentence, a chart, a note that survives a reload', async ({
  page,
  problems,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(PAGE);
  await expect(page.locator('.chart-box[data-drawn="true"] svg').first()).toBeVisible();
  for (const screen of ['compare', 'deadlines', 'documents', 'monitor', 'notes'])
    await openScreen(page, `${PAGE}#/${screen}`);
  await page.goto(`${PAGE}#/targets`);
  await page.getByRole('row').nth(2).getByRole('link').first().click();
  await expect(page.locator('blockquote mark').first()).toBeVisible();
  await page.getByRole('textbox', { name: /^笔记：/u }).fill('写在单个文件里');
  await expect(page.getByText(/^已保存/u)).toBeVisible();
  await page.reload();
  await expect(page.getByText('写在单个文件里').first()).toBeVisible();
  expect(asked.filter((url) => /^(?:https?|file):/u.test(url) && !url.startsWith(PAGE))).toEqual([]);
  forgiveOwnAddress(problems);
});

test('reads a PDF that needs a character map, in a thread that travels in the page', async ({
  page,
  problems,
}) => {
  const goal = '到2030年，建成海洋牧场30个以上，培育智慧港口12个。';
  const title = '临江县海洋经济发展规划（2026—2030年）';
  const pdf = makePdf([{ text: [[title, 120, 80, 18], ...paragraph(goal, 80, 140)] }]);
  await page.goto(`${PAGE}#/import`);
  await page
    .getByLabel('选择文件')
    .setInputFiles({ name: '规划.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf) });
  await expect(page.getByRole('listitem').filter({ hasText: '规划.pdf' }).first()).toContainText(
    /读出 \d+ 条/u,
  );
  forgiveOwnAddress(problems);
});

/** The fixture allows the origin of the server alone; of the file's own address nothing is wrong. */
function forgiveOwnAddress(problems: string[]): void {
  problems.splice(0, problems.length, ...problems.filter((said) => !said.startsWith(`request to ${PAGE}`)));
}

test('opens in Firefox as well', async () => {
  test.skip(FIREFOX === undefined, 'Firefox is not installed (Debian: firefox-esr)');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    headless: true,
    ...(FIREFOX !== undefined && { executablePath: FIREFOX }),
  });
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(`${PAGE}#/targets`);
    const row = await page.waitForSelector('a.row-link');
    await row?.click();
    await page.waitForSelector('blockquote mark');
    await page.goto(PAGE);
    await page.waitForSelector('.chart-box[data-drawn="true"] svg');
    expect(errors).toEqual([]);
  } finally {
    await browser.close();
  }
});
