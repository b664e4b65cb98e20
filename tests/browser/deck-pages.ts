/**
 * A deck of twelve frames of 31 provinces (SYNTHETIC) in both languages, as LibreOffice makes pages of it, for people to
 * look at: `npm run deck:pages`. Needs `soffice` and `pdftoppm`; says so where they are missing.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { drawSvg } from '../../src/charts/view/runtime.ts';
import type { Slide } from '../../src/page/deck.ts';
import { writeDeck } from '../../src/platform/pptx/write-deck.ts';
import { keptSlide } from '../../src/ui/frame/kept-slide.ts';
import { deckIn } from '../../src/ui/frame/presentation-deck.ts';
import type { Lang } from '../../src/i18n/index.ts';
import { exhibitsOf } from '../exhibits.ts';
import { createI18n } from '../i18n.ts';
import { NATIONWIDE } from '../nationwide.ts';
import { findChromium } from './chromium.ts';

const OUT = join(import.meta.dirname, 'deck');
const FRAMES = [
  'commitment',
  'matrix',
  'kept',
  'panel',
  'value tiles',
  'multiples',
  'pace',
  'tiles',
  'timeline',
  'deadline years',
  'deadline grid',
  'progress',
] as const;
/** Pages in a row and on a sheet, and how wide a page is on it: enough to see how it stands, small enough to keep. */
const [ABREAST, ON_SHEET, WIDTH] = [2, 4, 376];

/** Programs that take no SVG are given its pixels. */
async function rastered(slide: Slide, page: Page): Promise<Slide> {
  if (slide.body.kind !== 'pictures') return slide;
  const pictures = await Promise.all(
    slide.body.pictures.map(async (picture) => ({
      ...picture,
      data: await page.evaluate(async ({ data, width, height }) => {
        const image = new Image(width, height);
        image.src = data;
        await image.decode();
        const canvas = Object.assign(document.createElement('canvas'), {
          width: 2 * width,
          height: 2 * height,
        });
        canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
        return canvas.toDataURL('image/png');
      }, picture),
    })),
  );
  return { ...slide, body: { ...slide.body, pictures } };
}

async function deckOf(lang: Lang, page: Page): Promise<Blob> {
  const i18n = createI18n(lang);
  const exhibits = exhibitsOf(NATIONWIDE, lang);
  const slides = FRAMES.flatMap((name) => {
    const exhibit = exhibits.get(name);
    if (exhibit === undefined) throw new Error(name);
    const kept = { id: name, evidence: ['虚构的一句。'], drawSvg, i18n };
    return keptSlide({ exhibit, asTable: false, href: '#/' }, kept);
  });
  const deck = deckIn({ name: '虚构演示', lang, slides }, 'native', i18n);
  const drawn: Slide[] = [];
  for (const slide of deck.slides) drawn.push(await rastered(slide, page));
  return writeDeck({ ...deck, slides: drawn });
}

/** Some pages on one sheet. */
async function sheet(files: readonly string[], path: string, page: Page): Promise<void> {
  const addresses = files.map((file) => `data:image/png;base64,${readFileSync(file, 'base64')}`);
  await page.setViewportSize({ width: ABREAST * (WIDTH + 4), height: 100 });
  await page.setContent(
    `<body style="margin:2px;display:grid;grid-template-columns:repeat(${ABREAST},1fr);gap:4px;background:#bbb">
     ${addresses.map((src) => `<img src="${src}" width="${WIDTH}">`).join('')}`,
  );
  await page.screenshot({ path, fullPage: true });
}

async function pagesOf(lang: Lang, folder: string, page: Page): Promise<void> {
  const file = join(folder, `${lang}.pptx`);
  writeFileSync(file, new Uint8Array(await (await deckOf(lang, page)).arrayBuffer()));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const run = (program: string, ...args: string[]) => execFileSync(program, args, { stdio: 'ignore' });
  run('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file);
  run(
    'pdftoppm',
    '-png',
    '-scale-to-x',
    String(WIDTH),
    '-scale-to-y',
    '-1',
    join(folder, `${lang}.pdf`),
    join(folder, lang),
  );
  const files = readdirSync(folder).filter((name) => name.startsWith(lang) && name.endsWith('.png'));
  for (let at = 0; at * ON_SHEET < files.length; at += 1) {
    const some = files.toSorted().slice(at * ON_SHEET, (at + 1) * ON_SHEET);
    await sheet(
      some.map((name) => join(folder, name)),
      join(OUT, `${lang}-${at + 1}.png`),
      page,
    );
  }
}

async function main(): Promise<void> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const folder = mkdtempSync(join(tmpdir(), 'deck-'));
  try {
    rmSync(OUT, { recursive: true, force: true });
    mkdirSync(OUT);
    const page = await browser.newPage();
    for (const lang of ['zh-CN', 'en'] as const) await pagesOf(lang, folder, page);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

await main().catch((error: unknown) => {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  process.stderr.write(
    isMissing ? 'needs soffice (LibreOffice Impress) and pdftoppm (poppler-utils)\n' : `${String(error)}\n`,
  );
  process.exitCode = 1;
});
