/** Takes the README's pictures of the built app: `npm run screenshots`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { dataset } from '../../src/domain/dataset/schema.ts';
import { formatView, screenView, type CommonParams } from '../../src/url/view-state.ts';
import { BASE_URL } from './address.ts';
import { findChromium } from './chromium.ts';

const ROOT = join(import.meta.dirname, '../..');
const OUT = join(import.meta.dirname, 'screenshots');
/** A date at which some commitments are past and some to come, so that the pictures do not change with the day. */
const AS_OF = '2025-06-30';

const { targets, documents } = dataset.parse(
  JSON.parse(readFileSync(join(ROOT, 'data/targets.json'), 'utf8')),
);
const idOf = (indicator: string): string =>
  targets.find((target) => target.indicator === indicator)?.id ?? '';
const document = documents[0]?.id ?? '';

const shared: CommonParams = { t: null, asof: AS_OF, lang: null, mine: null, v: null };

const SCREENS: readonly (readonly [string, string])[] = [
  ['overview', formatView(screenView('overview', shared))],
  ['targets', formatView(screenView('targets', shared, {}, idOf('数据要素市场规模')))],
  [
    'compare',
    formatView(
      screenView('compare', shared, { topic: ['indicator:数据要素市场规模', 'indicator:数据产业规模'] }),
    ),
  ],
  ['deadlines', formatView(screenView('deadlines', shared))],
  ['documents', formatView(screenView('documents', shared, { doc: document, line: 402 }))],
  ['notes', formatView(screenView('notes', shared))],
  ['monitor', formatView(screenView('monitor', shared, { region: ['370000'] }))],
];

/** A note, so that the notes' picture is not an empty state. */
async function writeNote(page: Page): Promise<void> {
  await page.goto(BASE_URL + formatView(screenView('targets', shared, {}, idOf('数据产业规模'))));
  await page.getByRole('textbox', { name: /笔记/ }).first().fill('与统计局核对口径：是否含数字产业化部分。');
  await page.getByText('已保存').first().waitFor();
}

async function main(): Promise<void> {
  await import('./serve.ts');
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
  });
  try {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      locale: 'zh-CN',
      colorScheme: 'light',
    });
    await writeNote(page);
    for (const [name, hash] of SCREENS) {
      await page.goto('about:blank');
      await page.goto(BASE_URL + hash, { waitUntil: 'networkidle' });
      await page.locator('main').waitFor();
      await page.screenshot({ path: join(OUT, `${name}.png`) });
      process.stdout.write(`${name}.png\n`);
    }
  } finally {
    await browser.close();
  }
}

await main();
process.exit();
