/**
 * Each screen on each dataset as one sheet of twelve pictures: three sizes, both themes, both languages. `npm run sheets --
 * NAME=DATASET …` (seeds=data without one) builds the page from each; `--only SCREEN~SCREEN` makes those sheets alone.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { tally } from '../../src/domain/collections/tally.ts';
import { dataset, type Dataset } from '../../src/domain/dataset/schema.ts';
import { NATION } from '../../src/domain/region/provinces.ts';
import { formatView, LANGUAGES, screenView, type CommonParams } from '../../src/url/view-state.ts';
import { findChromium } from './chromium.ts';
import { serveFolder } from './static-server.ts';

const ROOT = join(import.meta.dirname, '../..');
const OUT = join(import.meta.dirname, 'sheets');
const SIZES = [
  [1440, 900],
  [1366, 768],
  [390, 844],
] as const;
const THEMES = ['light', 'dark'] as const;
/** All pictures are of one day, and of one region as the reader's own: the place with most commitments. */
const AS_OF = '2025-06-30';

const most = (keys: readonly string[]): string =>
  [...tally(keys)].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';

/** The address of each screen; what it is of is chosen by counts, so that it holds on any dataset. */
function addresses({ targets }: Dataset): ReadonlyMap<string, string> {
  const ofPlaces = targets.filter(({ region }) => region.code !== NATION);
  const mine = most(ofPlaces.map(({ region }) => region.code));
  const own = targets.find(
    ({ region, kind, value }) => region.code === mine && kind === 'target' && value !== null,
  );
  const doc = most(targets.flatMap(({ mentions }) => mentions[0]?.documentId ?? []));
  const owned = new Set(targets.flatMap((one) => (one.region.code === mine ? (one.indicatorKey ?? []) : [])));
  const named = ofPlaces.flatMap(({ indicatorKey = [] }) => indicatorKey);
  const topic = [`indicator:${most(named.filter((key) => owned.has(key)))}`];
  const shared: CommonParams = { t: null, asof: AS_OF, lang: null, mine, v: null };
  const views = {
    overview: screenView('overview', shared),
    targets: screenView('targets', shared),
    commitment: screenView('targets', shared, {}, own?.id ?? null),
    compare: screenView('compare', shared),
    bars: screenView('compare', shared, { topic, show: 'bars' }),
    kept: screenView('compare', shared, { show: 'kept' }),
    benchmark: screenView('compare', shared, { show: 'bench' }),
    history: screenView('compare', shared, { show: 'history', topic }),
    deadlines: screenView('deadlines', shared),
    documents: screenView('documents', shared),
    document: screenView('documents', shared, { doc }),
    monitor: screenView('monitor', shared),
    notes: screenView('notes', shared),
    import: screenView('import', shared),
    corrections: screenView('corrections', shared),
    present: screenView('present', shared),
    about: screenView('about', shared),
  };
  return new Map(Object.entries(views).map(([name, view]) => [name, formatView(view)]));
}

/** The page built from a dataset, served; ends with the program. */
async function served(name: string, folder: string): Promise<string> {
  const dist = join(tmpdir(), `policy-targets-sheets-${name}`);
  execFileSync('npm', ['run', '-s', 'build', '--', '--outDir', dist, '--logLevel', 'error'], {
    cwd: ROOT,
    env: { ...process.env, POLICY_TARGETS_DATA: resolve(folder) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { port } = await serveFolder(() => dist, '/', 0);
  return `http://127.0.0.1:${port}/`;
}

/** All screens in one size, theme and language: one page, so that the data is read once. */
async function pictures(browser: Browser, base: string, hashes: ReadonlyMap<string, string>, of: Variant) {
  const [width, height] = of.size;
  const page = await browser.newPage({ viewport: { width, height }, locale: of.lang, colorScheme: of.theme });
  const taken = new Map<string, Buffer>();
  for (const [name, hash] of hashes) {
    await page.goto('about:blank');
    await page.goto(base + hash, { waitUntil: 'load' });
    await settled(page);
    taken.set(name, await page.screenshot({ animations: 'disabled' }));
  }
  await page.close();
  return taken;
}

/** Nothing is counted any more, and charts, which come one to a turn, have had their time. */
async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('main [aria-busy="true"]') === null);
  await page.waitForTimeout(600);
}

interface Variant {
  readonly size: (typeof SIZES)[number];
  readonly theme: (typeof THEMES)[number];
  readonly lang: (typeof LANGUAGES)[number];
}

const VARIANTS: readonly Variant[] = THEMES.flatMap((theme) =>
  LANGUAGES.flatMap((lang) => SIZES.map((size) => ({ size, theme, lang }))),
);

/** Half as large, a row for each theme and language; the browser itself lays them out and writes them small. */
async function writeSheet(page: Page, file: string, shots: readonly (Buffer | undefined)[]): Promise<void> {
  const image = (shot: Buffer | undefined, at: number): string => {
    const [width] = VARIANTS[at]?.size ?? SIZES[0];
    return `<img width="${width / 2}" src="data:image/png;base64,${shot?.toString('base64') ?? ''}">`;
  };
  await page.setContent(
    `<body style="margin:0;background:#888;display:grid;gap:8px;padding:8px;align-items:start;width:max-content;
      grid-template-columns:repeat(${SIZES.length},max-content)">${shots.map(image).join('')}`,
  );
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  const box = await page.locator('body').boundingBox();
  const clip = { x: 0, y: 0, width: box?.width ?? 0, height: box?.height ?? 0, scale: 1 };
  const cdp = await page.context().newCDPSession(page);
  const { data } = await cdp.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 60,
    clip,
    captureBeyondViewport: true,
  });
  writeFileSync(file, data, 'base64');
}

async function main(): Promise<void> {
  const given = process.argv.slice(2);
  const only = given.includes('--only') ? given[given.indexOf('--only') + 1]?.split('~') : undefined;
  const named = given.filter((one) => one.includes('='));
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
  });
  mkdirSync(OUT, { recursive: true });
  for (const one of named.length > 0 ? named : ['seeds=data']) {
    const [name = '', folder = ''] = one.split('=');
    const all = addresses(dataset.parse(JSON.parse(readFileSync(join(folder, 'targets.json'), 'utf8'))));
    const hashes = new Map([...all].filter(([screen]) => only?.includes(screen) ?? true));
    const base = await served(name, folder);
    const taken = [];
    for (const variant of VARIANTS) {
      taken.push(await pictures(browser, base, hashes, variant));
      process.stdout.write(`${name} ${taken.length} of ${VARIANTS.length}\n`);
    }
    const page = await browser.newPage();
    for (const screen of hashes.keys()) {
      const file = join(OUT, `${name}-${screen}.webp`);
      await writeSheet(
        page,
        file,
        taken.map((shots) => shots.get(screen)),
      );
      process.stdout.write(`${file}\n`);
    }
    await page.close();
  }
  await browser.close();
}

await main();
process.exit();
