import { isMistitled } from '../../src/domain/dataset/mistitled.ts';
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import JSZip from 'jszip';
import papa from 'papaparse';
import { plainCell } from '../../src/domain/table/csv.ts';
import { dataset } from './built-data.ts';
import { expect, test } from './fixtures.ts';
import { noteRow, openBare, targetNote, writeNotes } from './store.ts';
import { readXlsx } from '../xlsx-reader.ts';

const HOSTILE = '=HYPERLINK("x")</text><script>alert(1)</script><img src=x onerror=alert(1)>';

async function openExport(page: Page, address: string, nth = 0): Promise<void> {
  await page.goto(address);
  await page
    .getByRole('button', { name: /^导出：/u })
    .nth(nth)
    .click();
  await expect(page.getByRole('dialog', { name: '导出' })).toBeVisible();
}

/** The dialog of a chart, its preview drawn. */
async function openChart(page: Page, address: string, nth = 0): Promise<void> {
  await openExport(page, address, nth);
  await expect(preview(page)).toBeVisible();
}

const preview = (page: Page) => page.getByRole('img', { name: /^导出图的预览/u });

async function save(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return download;
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

interface Png {
  readonly width: number;
  readonly height: number;
  readonly perMetre: number;
  /** Alpha of the pixel in the corner. */
  readonly cornerAlpha: number;
}

async function readPng(page: Page, bytes: Buffer): Promise<Png> {
  expect(bytes.subarray(37, 41).toString()).toBe('pHYs');
  expect([bytes.readUInt32BE(41), bytes[49]]).toEqual([bytes.readUInt32BE(45), 1]);
  const cornerAlpha = await page.evaluate(async (base64) => {
    const binary = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([binary], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(1, 1);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    return context?.getImageData(0, 0, 1, 1).data[3] ?? -1;
  }, bytes.toString('base64'));
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    perMetre: bytes.readUInt32BE(41),
    cornerAlpha,
  };
}

async function csvRows(download: Download): Promise<string[][]> {
  const text = (await bytesOf(download)).toString('utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const { data, errors } = papa.parse<string[]>(text.slice(1), { skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

/** The page's policy lets no script read a blob by its address, so the test keeps what the addresses were made for. */
async function rememberBlobs(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const blobs = new Map<string, Blob>();
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const url = make(blob);
      blobs.set(url, blob);
      return url;
    };
    Reflect.set(window, 'blobOf', (url: string) => blobs.get(url));
  });
}

/** Runs in the page: what the image shows, as text. */
async function textOfImage(image: Element): Promise<string> {
  const blobOf: unknown = Reflect.get(window, 'blobOf');
  const blob: unknown = typeof blobOf === 'function' ? blobOf(image.getAttribute('src')) : null;
  return blob instanceof Blob ? blob.text() : '';
}

test('a PNG has the size, the scale and the resolution that were asked for, on the ground that was asked for', async ({
  page,
}) => {
  await openChart(page, './');
  const first = await readPng(page, await bytesOf(await save(page, '保存 PNG')));
  expect(first).toEqual({ width: 2560, height: 1440, perMetre: 7559, cornerAlpha: 255 });

  await page.getByLabel('尺寸').selectOption('custom');
  await page.getByLabel('宽', { exact: true }).fill('600');
  await page.getByLabel('高', { exact: true }).fill('900');
  await page.getByLabel('倍数').selectOption('3');
  await page.getByLabel('DPI').fill('300');
  await page.getByLabel('底色').selectOption('transparent');
  await expect(page.getByText('PNG 1800 × 2700 像素')).toBeVisible();
  const second = await readPng(page, await bytesOf(await save(page, '保存 PNG')));
  expect(second).toEqual({ width: 1800, height: 2700, perMetre: 11811, cornerAlpha: 0 });

  // What one picture of the size does not hold comes as several in one file.
  await page.getByLabel('高', { exact: true }).fill('500');
  await expect(page.getByText(/^一张放不下，分成 2 张/u)).toBeVisible();
  const parted = await bytesOf(await save(page, '保存 PNG'));
  expect(parted.subarray(0, 2).toString()).toBe('PK');
});

test('what a browser cannot draw is said before it is tried', async ({ page }) => {
  await openChart(page, './');
  await page.getByLabel('尺寸').selectOption('custom');
  await page.getByLabel('宽', { exact: true }).fill('8000');
  await page.getByLabel('高', { exact: true }).fill('8000');
  await page.getByLabel('倍数').selectOption('4');
  await expect(page.getByText(/超出浏览器能画的大小/u)).toBeVisible();
  await expect(page.getByRole('button', { name: '保存 PNG' })).toBeDisabled();
  await expect(page.getByRole('button', { name: '保存 SVG' })).toBeEnabled();
});

test('the SVG is the preview: well-formed, sourced, its text is text; a hostile title is inert', async ({
  page,
}) => {
  await rememberBlobs(page);
  await openChart(page, './#/compare?show=bars');
  await page.getByLabel('标题').fill(HOSTILE);
  await page.getByLabel('脚注').fill(HOSTILE);
  await expect(page.getByRole('img', { name: `导出图的预览：${HOSTILE}` })).toBeVisible();
  const svg = (await bytesOf(await save(page, '保存 SVG'))).toString('utf8');
  await expect
    .poll(() => preview(page).evaluate(textOfImage))
    .toBe(svg.replace(/^<\?xml[^>]*\?>\n/u, '').trimEnd());
  const read = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      error: parsed.querySelector('parsererror')?.textContent ?? null,
      title: parsed.querySelector('title')?.textContent,
      description: parsed.querySelector('desc')?.textContent ?? '',
      elements: [...new Set([...parsed.querySelectorAll('*')].map(({ localName }) => localName))],
      links: [...parsed.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes]
          .filter(({ name, value }) => /href|src|^on/u.test(name) || /url\((?!#)/u.test(value))
          .map(({ name }) => name),
      ),
      texts: [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent ?? ''),
    };
  }, svg);
  expect(read).toMatchObject({ error: null, title: HOSTILE, links: [] });
  expect(
    read.elements.filter((name) => ['script', 'style', 'img', 'image', 'foreignObject'].includes(name)),
  ).toEqual([]);
  const all = read.texts.join('');
  expect(all).toContain('单位');
  expect(all).toContain('转引自');
  expect(all).toContain('数据版本');
  expect(all).toContain('存疑之处');
  expect(read.description).not.toBe('');
});

test('the table’s data come back from CSV and XLSX as the same records', async ({ page }) => {
  await openExport(page, './#/targets');
  const csv = await csvRows(await save(page, '保存 CSV'));
  const sheets = readXlsx(await bytesOf(await save(page, '保存 XLSX')));
  const { targets } = await dataset();
  const [head = [], ...rows] = csv;
  const at = (name: string): number => head.indexOf(name);
  expect(new Set(rows.map((row) => row[at('承诺编号')]))).toEqual(new Set(targets.map(({ id }) => id)));
  expect(rows).toHaveLength(targets.length);
  const values = new Map(targets.map(({ id, value }) => [id, value]));
  for (const row of rows) {
    const value = row[at('数值')] ?? '';
    expect(value === '' ? null : Number(value)).toBe(values.get(row[at('承诺编号')] ?? '') ?? null);
  }
  const [data, sources, about] = sheets;
  expect(sheets.map(({ name }) => name)).toEqual(['数据', '出处', '说明']);
  expect(data?.hasFrozenHead).toBe(true);
  expect(data?.formulas).toBe(0);
  expect(data?.rows.map((row) => head.map((_, column) => String(row[column] ?? '')))).toEqual(
    csv.map((row) => row.map(plainCell)),
  );
  expect(data?.rows.some((row) => typeof row[at('数值')] === 'number')).toBe(true);
  expect(sources?.rows.length).toBeGreaterThan(2);
  expect(about?.rows.flat().join()).toContain('数据版本');
});

test('all that is behind a chart comes with sentence, document and line', async ({ page }) => {
  await openChart(page, './');
  await page.getByText(/^背后全部承诺/u).click();
  const [head = [], ...rows] = await csvRows(await save(page, '保存 CSV'));
  const { targets } = await dataset();
  const byId = new Map(targets.map((target) => [target.id, target]));
  expect(rows).toHaveLength(targets.length);
  const at = (row: readonly string[], name: string): string => row[head.indexOf(name)] ?? '';
  for (const row of rows) {
    const target = byId.get(at(row, '承诺编号'));
    const mention = target?.mentions.find(({ part }) => part === 'body') ?? target?.mentions[0];
    expect(plainCell(at(row, '原句'))).toBe(mention?.displayText ?? mention?.quote);
    expect(Number(at(row, '行'))).toBe(mention?.line);
    expect(at(row, '数值')).toBe(target?.value === null ? '' : String(target?.value));
  }
});

test('the picture is on the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openChart(page, './', 1);
  await page.getByRole('button', { name: '复制图片' }).click();
  await expect(page.getByText('图已复制')).toBeVisible();
  const types = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType('image/png');
    return { types: item?.types, size: blob?.size ?? 0 };
  });
  expect(types.types).toContain('image/png');
  expect(types.size).toBeGreaterThan(1000);
});

test('by keyboard: opened, closed by Escape, the focus is back where it was', async ({ page }) => {
  await page.goto('./');
  const button = page.getByRole('button', { name: /^导出：/u }).first();
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '导出' });
  await expect(dialog.locator(':focus').or(dialog.and(page.locator(':focus')))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('the exhibit is printed alone', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.body.dataset['printed'] = 'yes';
    };
  });
  await openChart(page, './#/compare?show=bars');
  const said = await page.getByText(/^A4 横放，共 \d+ 页。$/u).textContent();
  const announced = Number(/共 (\d+) 页/u.exec(said ?? '')?.[1]);
  await page.getByRole('button', { name: '打印', exact: true }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.deck-print img').first()).toBeVisible();
  await expect(page.locator('.deck-print .deck-sheet')).toHaveCount(announced);
  await expect(page.locator('#root')).toBeHidden();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/gu)).toHaveLength(announced);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.deck-print')).toHaveCount(0);
});

test('the list and the monitoring table lie across on paper', async ({ page }) => {
  for (const [address, table] of [
    ['./#/targets?region=310000', '承诺列表'],
    ['./#/monitor?region=310000', '进展监测'],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('table', { name: table })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    await page.emulateMedia({ media: 'screen' });
    const [, width = 0, height = 0] = /MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/u.exec(pdf)?.map(Number) ?? [];
    expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
  }
});

/** What the export of a table says and what its files hold: the rows of the CSV, the words of the XLSX's sheets. */
async function exported(page: Page, address: string, button: string, saved: readonly [string, string]) {
  await page.goto(address);
  await page.getByRole('button', { name: button, exact: true }).click();
  const dialog = page.getByRole('dialog');
  const title = await dialog.getByRole('textbox').first().inputValue();
  const rows = await csvRows(await save(page, saved[0]));
  const sheets = readXlsx(await bytesOf(await save(page, saved[1])));
  await page.keyboard.press('Escape');
  return { title, rows, sheets };
}

test('the list of documents leaves as it is searched, a row a policy', async ({ page }) => {
  const { documents, targets } = await dataset();
  const saved = ['保存 CSV', '保存 XLSX'] as const;
  const { title, rows, sheets } = await exported(page, './#/documents', '导出：文献列表', saved);
  const articles = documents.flatMap((document) => document.articles);
  expect(title).toBe(`${articles.length} 项政策，载于 ${documents.length} 份文献`);
  const [head = [], ...policies] = rows;
  expect(head.slice(0, 5)).toEqual(['政策', '地区代码', '地区', '发文机关', '文号']);
  expect(new Set(policies.map(([policy]) => policy))).toEqual(
    new Set(articles.map((of) => (isMistitled(of) ? `标题与正文不符：${of.title}` : of.title))),
  );
  expect(policies).toHaveLength(articles.length);
  const found = policies.map((policy) => Number(policy[head.indexOf('承诺数')]));
  expect(found.reduce((sum, n) => sum + n, 0)).toBe(targets.length);
  expect(sheets[0]?.rows).toHaveLength(rows.length);

  const searched = './#/documents?lang=en&q=浙江';
  await page.goto(searched);
  // What is searched for is looked up a moment after the words of the other language stand there.
  const all = String(policies.length + 1);
  await expect(page.locator('[aria-rowcount]')).not.toHaveAttribute('aria-rowcount', all);
  const english = await exported(page, searched, 'Export: List of documents', ['Save CSV', 'Save XLSX']);
  expect(english.rows[0]?.slice(0, 3)).toEqual(['Policy', 'Region code', 'Region']);
  expect(english.rows.length).toBeLessThan(rows.length);
  for (const row of english.rows.slice(1)) expect(row.join(' ')).toContain('浙江');
  expect(english.title).toContain(`${english.rows.length - 1} polic`);
});

test('the list of notes leaves as it is filtered, its formulas disarmed', async ({ page }) => {
  const target = (await dataset()).targets[0];
  if (target === undefined) throw new Error('no commitment');
  await openBare(page);
  await writeNotes(page, [
    targetNote(1, target.id, { text: '**核对** 口径', tags: ['急'], office: '省数据局' }),
    noteRow(2, { text: '=HYPERLINK("x")' }),
  ]);
  const saved = ['保存 CSV', '保存 XLSX'] as const;
  const { title, rows, sheets } = await exported(page, './#/notes', '导出：笔记', saved);
  expect(title).toBe('2 条笔记');
  const [head = [], second = [], first = []] = rows;
  const at = (row: readonly string[], label: string) => row[head.indexOf(label)];
  expect([at(first, '内容'), at(first, '承诺编号'), at(first, '责任部门')]).toEqual([
    '**核对** 口径',
    target.id,
    '省数据局',
  ]);
  expect(at(second, '内容')).not.toMatch(/^=/u);
  expect(plainCell(at(second, '内容') ?? '')).toBe('=HYPERLINK("x")');
  expect(sheets[0]?.rows).toHaveLength(3);

  const english = await exported(page, './#/notes?lang=en&tag=急', 'Export: Notes', [
    'Save CSV',
    'Save XLSX',
  ]);
  expect(english.title).toBe('1 of 2 notes');
  expect(english.rows.map((row) => row[head.indexOf('内容')])).toEqual(['Text', '**核对** 口径']);
});

test('in English, on a phone, nothing sticks out', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`./#/compare?lang=en&topic=${encodeURIComponent('family:data-companies')}`);
  await page
    .getByRole('button', { name: /^Export:/u })
    .first()
    .click();
  await expect(page.getByRole('img', { name: /^Preview of the picture/u }).first()).toBeVisible();
  const overflow = await page
    .getByRole('dialog', { name: 'Export' })
    .evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await expect(page.getByRole('button', { name: 'Save XLSX' })).toBeVisible();
});

test('PPTX of one chart: its numbers are those of the screen, its sentences stand on the notes page', async ({
  page,
}) => {
  await openChart(page, './#/overview');
  const dialog = page.getByRole('dialog', { name: '导出' });
  await expect(dialog.getByText(/^图以可编辑的图放入/u)).toBeVisible();
  const zip = await JSZip.loadAsync(await bytesOf(await save(page, '保存 PPTX')));
  const name = Object.keys(zip.files).find((path) => path.startsWith('ppt/charts/chart')) ?? '';
  const chart = (await zip.file(name)?.async('string')) ?? '';
  const cached = (tag: string): string[] =>
    [
      ...(new RegExp(`<c:${tag}>[\\s\\S]*?</c:${tag}>`, 'u').exec(chart)?.[0] ?? '').matchAll(
        /<c:v>([^<]*)</gu,
      ),
    ].map(([, value = '']) => value);
  const { targets } = await dataset();
  const perTheme = new Map<string, number>();
  for (const { theme } of targets) perTheme.set(theme?.id ?? '', (perTheme.get(theme?.id ?? '') ?? 0) + 1);
  expect(cached('cat')).toHaveLength(perTheme.size);
  expect(
    cached('val')
      .map(Number)
      .toSorted((a, b) => a - b),
  ).toEqual([...perTheme.values()].toSorted((a, b) => a - b));
  const notes = (await zip.file('ppt/notesSlides/notesSlide1.xml')?.async('string')) ?? '';
  expect(targets.some(({ mentions }) => notes.includes(mentions[0]?.quote ?? '–'))).toBe(true);
});
