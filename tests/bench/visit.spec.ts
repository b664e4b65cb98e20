/** The first visit, ours and the peer's in turn, cold and warm. Measured, not asserted. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { buildIndex } from '../../src/bulk/dataset-index.ts';
import { writeIndex } from '../../src/bulk/index-text.ts';
import { dataset } from '../../src/domain/dataset/schema.ts';
import { BASE_URL } from '../browser/address.ts';
import { countBytes, KB } from '../browser/count-bytes.ts';
import { expect, test } from '../browser/fixtures.ts';
import { serveFolder, type StaticServer } from '../browser/static-server.ts';
import { syntheticCorpus } from '../synthetic-corpus.ts';
import { arrivals, median, probe } from './measure.ts';
import { servePeer } from './peer.ts';

const RUNS = 9;
const targets = dataset.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../data/targets.json'), 'utf8')),
).targets;

interface Site {
  readonly name: string;
  readonly url: string;
  /** The first words of the data, and the first chart. */
  readonly readable: string;
  readonly chart: string;
}

const ms = (values: readonly number[]): string => `${median(values).toFixed(0)} ms`;

async function visit(page: Page, { url, readable, chart }: Site): Promise<readonly [number, number]> {
  const arrived = await arrivals(page, [readable, chart]);
  await page.goto(url);
  const times = await arrived();
  return [times[0] ?? Number.NaN, times[1] ?? Number.NaN];
}

/** Of the page's main thread, until the first words are painted. */
async function processorToWords(page: Page, { url, readable }: Site): Promise<number> {
  const measured = await probe(page);
  const arrived = await arrivals(page, [readable]);
  await page.goto(url, { waitUntil: 'commit' });
  await arrived();
  return (await measured.processorTime()).all;
}

/** As of a server from which every answer comes 100 ms later: what is asked for one after the other shows. */
async function visitFar(page: Page, site: Site): Promise<readonly number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const unlimited = { offline: false, downloadThroughput: -1, uploadThroughput: -1 };
  await session.send('Network.emulateNetworkConditions', { ...unlimited, latency: 100 });
  return visit(page, site);
}

/** In a page of its own each, the first of which is the context's first. */
async function measure(context: BrowserContext, site: Site): Promise<readonly number[]> {
  const inPage = async <T>(of: (page: Page, site: Site) => Promise<T>): Promise<T> => {
    const page = await context.newPage();
    const measured = await of(page, site);
    await page.close();
    return measured;
  };
  return [
    ...(await inPage(visit)),
    ...(await inPage(visit)),
    await inPage(processorToWords),
    ...(await inPage(visitFar)),
  ];
}

test('first visit: ours beside the peer', async ({ browser }, info) => {
  test.setTimeout(300_000);
  const peer = await servePeer(targets, info.outputPath('peer'));
  const sites: readonly Site[] = [
    {
      name: 'ours, overview',
      url: BASE_URL,
      readable: '.overview-counts',
      chart: '[data-drawn="true"] svg',
    },
    {
      name: 'ours, list',
      url: `${BASE_URL}#/targets`,
      readable: '[data-testid="remaining"]',
      chart: '.table-body tr',
    },
    { name: 'peer', url: `http://127.0.0.1:${peer.port}/`, readable: 'body > output', chart: 'svg' },
  ];
  const times = new Map(sites.map(({ name }) => [name, [[], [], [], [], [], [], []] as number[][]]));
  for (let run = 0; run < RUNS; run += 1) {
    for (const site of sites) {
      const context = await browser.newContext({ serviceWorkers: 'block' });
      const measured = await measure(context, site);
      for (const [at, time] of measured.entries()) times.get(site.name)?.[at]?.push(time);
      await context.close();
    }
  }
  for (const [name, all] of times) {
    const [coldText = [], coldChart = [], warmText = [], warmChart = [], processor = [], far = []] = all;
    console.log(
      `${name}: cold readable ${ms(coldText)}, chart ${ms(coldChart)}; warm readable ${ms(warmText)}, chart ${ms(warmChart)}; processor until readable ${ms(processor)}; answers 100 ms away, readable ${ms(far)}`,
    );
  }
  for (const { name, url } of sites) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const bytes = countBytes(page);
    await page.goto(url);
    console.log(`${name}: ${((await bytes.settled()).total / KB).toFixed(0)} KB`);
    await context.close();
  }
  await peer.close();
});

/** Seven years of the nation's, the provinces' and the cities' reports have so many. */
const MANY = 14_877;

/** The built page with other data, served from the disk: through the protocol megabytes would take longer than the page. */
async function serveMany(folder: string): Promise<StaticServer> {
  cpSync(join(import.meta.dirname, '../../dist'), folder, { recursive: true });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const index = files.find((file) => /data\/index-\w+\.json$/u.test(file)) ?? '';
  const built = buildIndex(syntheticCorpus(MANY), '00000000', { themes: [], families: [] });
  writeFileSync(join(folder, index), writeIndex(built));
  return serveFolder(() => folder, '/', 0);
}

test(`opening ${MANY} commitments: beside our own of the seeds, and the peer of as many`, async ({
  browser,
}, info) => {
  test.setTimeout(300_000);
  const servers = [
    await serveMany(info.outputPath('many')),
    await servePeer(syntheticCorpus(MANY).targets, info.outputPath('peer')),
  ];
  const [many = 0, peer = 0] = servers.map(({ port }) => port);
  const [readable, chart] = ['.overview-counts', '[data-drawn="true"] svg'];
  const sites: readonly Site[] = [
    { name: 'ours, seeds', url: BASE_URL, readable, chart },
    { name: 'ours, many', url: `http://127.0.0.1:${many}/`, readable, chart },
    { name: 'peer, many', url: `http://127.0.0.1:${peer}/`, readable: 'body > output', chart: 'svg' },
  ];
  const times = new Map(sites.map(({ name }): [string, Opened] => [name, { words: [], processor: [] }]));
  for (let run = 0; run < RUNS; run += 1)
    for (const site of sites) {
      const context = await browser.newContext({ serviceWorkers: 'block' });
      times.get(site.name)?.words.push((await visit(await context.newPage(), site))[0]);
      times.get(site.name)?.processor.push(await processorToWords(await context.newPage(), site));
      await context.close();
    }
  const own = times.get('ours, many');
  for (const [name, { words, processor }] of times)
    console.log(
      `${name}: readable ${ms(words)}, processor ${ms(processor)}; ours of many ÷ this: ${(median(own?.words ?? []) / median(words)).toFixed(2)} and ${(median(own?.processor ?? []) / median(processor)).toFixed(2)}`,
    );
  for (const server of servers) await server.close();
});

interface Opened {
  readonly words: number[];
  readonly processor: number[];
}

const WORDS = ['数据', '企业', '产业', '平台', '培育', '项目', '中心', '标准', '规模', '创新'];

test('from keystroke to painted list: ours beside the peer', async ({ browser }, info) => {
  const peer = await servePeer(targets, info.outputPath('peer'));
  const processor = new Map<string, number>();
  for (const [name, url, box, count] of [
    ['ours', `${BASE_URL}#/targets`, '.search input', '[data-testid="remaining"]'],
    ['peer', `http://127.0.0.1:${peer.port}/`, 'input', 'body > output'],
  ] as const) {
    const page = await browser.newPage({ serviceWorkers: 'block', locale: 'zh-CN' });
    const measured = await probe(page);
    await page.goto(url);
    await expect(page.locator(count)).toHaveText(/\d/u);
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    await measured.processorTime();
    const times: number[] = [];
    for (const word of WORDS) {
      times.push(await measured.toPaint(count, () => page.locator(box).first().fill(word)));
      times.push(await measured.toPaint(count, () => page.locator(box).first().fill('')));
    }
    const { all, script } = await measured.processorTime();
    processor.set(name, all / times.length);
    console.log(`${name}: keystroke to paint, ${targets.length} rows: median ${ms(times)}`);
    console.log(
      `${name}: processor a keystroke ${(all / times.length).toFixed(1)} ms, scripts ${(script / times.length).toFixed(1)} ms`,
    );
    await page.close();
  }
  const ratio = (processor.get('ours') ?? Number.NaN) / (processor.get('peer') ?? Number.NaN);
  console.log(`keystroke, ours ÷ peer by processor time: ${ratio.toFixed(2)}`);
  await peer.close();
});

test('open a record, switch screens', async ({ page }) => {
  const measured = await probe(page);
  await page.goto('./#/targets');
  await expect(page.getByRole('table', { name: '承诺列表' })).toBeVisible();
  const opened: number[] = [];
  for (let at = 0; at < 9; at += 1) {
    const link = page.getByRole('table').getByRole('link').nth(at);
    opened.push(await measured.toPaint('.panel h2', () => link.click()));
  }
  console.log(`open a record: median ${ms(opened)}`);
  for (const name of ['区域对比', '期限', '原文', '监测', '总览', '目标库']) {
    const times: number[] = [];
    for (let run = 0; run < 5; run += 1) {
      await page.getByRole('link', { name: '笔记', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: '笔记' })).toBeVisible();
      const link = page.getByRole('link', { name, exact: true });
      times.push(await measured.toPaint('main h1', () => link.click()));
    }
    console.log(`switch to ${name}: first ${(times[0] ?? 0).toFixed(0)} ms, then ${ms(times.slice(1))}`);
  }
});
