/** A picture as SVG looks alike opened alone in a browser and by LibreOffice: of one size, its words where they stand. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { isDrawn } from '../../src/charts/exhibit/exhibit.ts';
import { composeFrame } from '../../src/charts/exhibit/picture.ts';
import { drawSvg } from '../../src/charts/view/runtime.ts';
import { exhibitsOf, plainPicture } from '../exhibits.ts';
import { createI18n } from '../i18n.ts';
import { NATIONWIDE } from '../nationwide.ts';
import { expect, test, type Page } from '@playwright/test';

const OFFICE = 'soffice';
const SIZE = { width: 960, height: 540 };

/** The first picture of every frame. */
function svgs(): Map<string, string> {
  const made = new Map<string, string>();
  for (const [name, exhibit] of exhibitsOf(NATIONWIDE, 'zh-CN')) {
    if (!isDrawn(exhibit)) continue;
    const [picture] = composeFrame({ ...plainPicture(exhibit), ...SIZE }, drawSvg, createI18n('zh-CN'));
    made.set(name.replaceAll(' ', '-'), picture?.svg ?? '');
  }
  return made;
}

/** LibreOffice; throws where it is missing. */
const office = (...words: readonly string[]): Buffer => execFileSync(OFFICE, words, { stdio: 'pipe' });

function hasOffice(): boolean {
  try {
    office('--version');
    return true;
  } catch {
    return false;
  }
}

/** Words that are drawn beyond the picture's edge. */
const beyond = (page: Page): Promise<string[]> =>
  page.locator('text').evaluateAll((all) =>
    all.flatMap((text) => {
      const { left, top, right, bottom } = text.getBoundingClientRect();
      const isWithin = left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
      return isWithin ? [] : [text.textContent ?? ''];
    }),
  );

/** Mean difference of two PNGs in squares of 30 pixels, 0..255; and the size of the second. */
const difference = (page: Page, one: Buffer, other: Buffer) =>
  page.evaluate(
    async (sources) => {
      const [w, h] = [32, 18];
      const drawn = await Promise.all(
        sources.map(async (source) => {
          const image = new Image();
          image.src = `data:image/png;base64,${source}`;
          await image.decode();
          const canvas = new OffscreenCanvas(w, h).getContext('2d');
          if (canvas === null) throw new Error('no canvas');
          canvas.imageSmoothingQuality = 'high';
          canvas.fillStyle = 'white';
          canvas.fillRect(0, 0, w, h);
          canvas.drawImage(image, 0, 0, w, h);
          return {
            data: [...canvas.getImageData(0, 0, w, h).data],
            width: image.width,
            height: image.height,
          };
        }),
      );
      const [a, b] = drawn;
      const gaps = a?.data.map((value, at) => Math.abs(value - (b?.data[at] ?? 0))) ?? [];
      const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
      return { width: b?.width, height: b?.height, mean };
    },
    [one.toString('base64'), other.toString('base64')],
  );

/** Of a picture with itself it is below 2 with two programs' letters; of one picture with another, above. */
const ALIKE = 2.5;

test('a picture as SVG looks alike alone in the browser and in LibreOffice', async ({ page }, info) => {
  const drawn = svgs();
  const fileOf = (name: string, ending: string): string => info.outputPath(`${name}${ending}`);
  for (const [name, svg] of drawn)
    writeFileSync(fileOf(name, '.svg'), `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`);
  await page.setViewportSize(SIZE);
  const shots: Buffer[] = [];
  for (const name of drawn.keys()) {
    await page.goto(pathToFileURL(fileOf(name, '.svg')).href);
    expect(await beyond(page), name).toEqual([]);
    shots.push(await page.screenshot());
  }
  test.skip(!hasOffice(), 'soffice is missing: LibreOffice is not compared');
  const files = [...drawn.keys()].map((name) => fileOf(name, '.svg'));
  const profile = `-env:UserInstallation=${pathToFileURL(info.outputPath('office')).href}`;
  const convert = [profile, '--headless', '--convert-to', 'png', '--outdir', info.outputPath(), ...files];
  office(...convert);
  await page.goto('about:blank');
  for (const [at, name] of [...drawn.keys()].entries()) {
    const made = readFileSync(fileOf(name, '.png'));
    const [own, other] = [shots[at], shots[(at + 1) % shots.length]];
    if (own === undefined || other === undefined) throw new Error(`no picture of ${name}`);
    const { width = 0, height = 0, mean } = await difference(page, own, made);
    expect(Math.abs(width - SIZE.width) + Math.abs(height - SIZE.height), name).toBeLessThanOrEqual(4);
    expect(mean, name).toBeLessThan(ALIKE);
    expect((await difference(page, other, made)).mean, `${name} and the next`).toBeGreaterThan(ALIKE);
  }
});
