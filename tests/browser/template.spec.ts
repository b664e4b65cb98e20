import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { keep, slide } from './slides.ts';
import { TEMPLATES, templateFile } from '../templates.ts';

const FORM = TEMPLATES['DARK'];
if (FORM === undefined) throw new Error('no template');
const FILE = { name: '本办模板.pptx', mimeType: '', buffer: Buffer.from(templateFile(FORM)) };

async function savedDeck(page: Page): Promise<JSZip> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 PPTX' }).click();
  return JSZip.loadAsync(readFileSync(await (await waiting).path()));
}

const themeOf = async (zip: JSZip, n: number): Promise<string> =>
  (await zip.file(`ppt/theme/theme${n}.xml`)?.async('string')) ?? '';

test('an office’s own template is chosen once, and every PPTX stands on it until it is dropped', async ({
  page,
}) => {
  await keep(page, [slide(1), slide(2)]);
  await page.goto('./#/present');
  await page.getByText('PPTX 模板：没有').click();
  const choose = page.getByLabel('选模板（.pptx）');
  await choose.setInputFiles({ ...FILE, buffer: Buffer.from('not a zip') });
  await expect(page.getByRole('alert')).toContainText('这不是能读的 .pptx');
  const macros = templateFile({ ...FORM, files: { 'ppt/vbaProject.bin': 'x' } });
  await choose.setInputFiles({ ...FILE, buffer: Buffer.from(macros) });
  await expect(page.getByRole('alert')).toContainText('带宏');
  await choose.setInputFiles(FILE);
  await expect(page.getByText('PPTX 模板：本办模板.pptx')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);

  await page.reload();
  await expect(page.getByText('PPTX 模板：本办模板.pptx')).toBeVisible();
  const said = await page.getByText(/^放映.*共 \d+ 页/u).innerText();
  const announced = Number(/PPTX 共 (\d+) 页/u.exec(said)?.[1] ?? /共 (\d+) 页/u.exec(said)?.[1]);
  const zip = await savedDeck(page);
  expect(await themeOf(zip, 2)).toContain(FORM.font);
  expect(Object.keys(zip.files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name))).toHaveLength(
    announced,
  );

  await page.goto('./#/compare');
  await page.goto('./#/overview');
  await page.getByRole('button', { name: /导出/u }).first().click();
  await expect(page.getByRole('dialog')).toContainText('用模板“本办模板.pptx”');
  await page.keyboard.press('Escape');

  await page.goto('./#/present');
  await page.getByText('PPTX 模板：本办模板.pptx').click();
  await page.getByRole('button', { name: '不用模板' }).click();
  await expect(page.getByText('PPTX 模板：没有')).toBeVisible();
  expect(await themeOf(await savedDeck(page), 2)).toBe('');
});
