/** One plan in each format, made here: what the page reads is what the command line reads, byte for byte. */
import { Buffer } from 'node:buffer';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser } from '@playwright/test';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { dataset as datasetSchema, SCHEMA_VERSION, type Dataset } from '../../src/domain/dataset/schema.ts';
import { endlessPdf, makePdf, paragraph } from '../extract/read/make-pdf.ts';
import { gb18030 } from '../extract/read/support.ts';
import { commandLine } from './command-line.ts';
import { expect, test } from './fixtures.ts';
import { importedIn } from './import-support.ts';

const TITLE = '临江县海洋经济发展规划（2026—2030年）';
const GOAL =
  '到2030年，建成海洋牧场30个以上，培育智慧港口12个，海洋生产总值年均增长6.5%，现代海洋产业体系更加完善，涉海企业创新能力明显增强。';
const ROWS = [
  ['指标', '2025年', '2030年', '属性'],
  ['海洋观测站（个）', '10', '45', '预期性'],
  ['涉海高新技术企业和专精特新企业（家）', '100', '300', '预期性'],
] as const;

const html = (style: string): string => {
  const rows = ROWS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  const filler = Array.from({ length: 24 }, (_, i) => `<p>第${i + 1}项。${GOAL.slice(6)}</p>`).join('');
  return `<!doctype html><meta charset="utf-8"><style>${style}</style><h1>${TITLE}</h1><h2>一、发展目标</h2><p>${GOAL}</p><h2>二、主要指标</h2><table>${rows}</table><h2>三、重点任务</h2>${filler}`;
};
const PAPER =
  'h1{text-align:center}p{text-indent:2em;margin:0;line-height:1.8}td{border:1px solid;padding:4px;width:8em}table{border-collapse:collapse}';

async function printed(browser: Browser): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(html(PAPER));
  const bytes = await page.pdf({
    format: 'A4',
    displayHeaderFooter: true,
    headerTemplate: '<div style="font-size:9px;width:100%;text-align:center">海洋经济政策汇编2026</div>',
    footerTemplate:
      '<div style="font-size:9px;width:100%;text-align:center">— <span class="pageNumber"></span> —</div>',
    margin: { top: '25mm', bottom: '25mm', left: '25mm', right: '25mm' },
  });
  await page.close();
  return bytes;
}

async function word(): Promise<Uint8Array> {
  const rows = ROWS.map(
    (row) =>
      new TableRow({ children: row.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) }),
  );
  const children = [
    new Paragraph(TITLE),
    new Paragraph('一、发展目标'),
    new Paragraph(GOAL),
    new Table({ rows }),
  ];
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
}

/** A PDF that names its Chinese font and character map and brings neither. */
const bare = (): Uint8Array => makePdf([{ text: [[TITLE, 120, 80, 18], ...paragraph(GOAL, 80, 140)] }]);

interface Case {
  readonly name: string;
  readonly bytes: (browser: Browser) => Uint8Array | Promise<Uint8Array>;
  readonly hasTable: boolean;
}
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const CASES: readonly Case[] = [
  { name: '规划.pdf', bytes: printed, hasTable: true },
  { name: '规划2.pdf', bytes: bare, hasTable: false },
  { name: '规划.docx', bytes: word, hasTable: true },
  { name: '规划.html', bytes: () => encode(html('')), hasTable: true },
  { name: '规划.txt', bytes: () => gb18030(`${TITLE}\n\n${GOAL}\n`), hasTable: false },
];

for (const { name, bytes, hasTable } of CASES) {
  test(`${name} gives the records of the command line`, async ({ page, browser }) => {
    const file = join(mkdtempSync(join(tmpdir(), 'formats-')), name);
    writeFileSync(file, await bytes(browser));
    await page.goto('./#/import');
    await page.getByLabel('选择文件').setInputFiles(file);
    await expect(page.getByRole('listitem').filter({ hasText: name }).first()).toContainText(/读出 \d+ 条/u);
    const [imported] = await importedIn(page);
    const dataset: Dataset = datasetSchema.parse({
      schemaVersion: SCHEMA_VERSION,
      documents: [imported?.document],
      targets: imported?.targets,
    });
    // The command line writes a line a record.
    expect(JSON.stringify(dataset)).toBe(JSON.stringify(JSON.parse(await commandLine(file))));
    const read = dataset.targets.map(({ indicator, value, deadline }) => [indicator, value, deadline.value]);
    const expected = [
      ['海洋牧场', 30, '2030'],
      ['智慧港口', 12, '2030'],
      ...(hasTable
        ? [
            ['海洋观测站', 45, '2030'],
            ['涉海高新技术企业和专精特新企业', 300, '2030'],
          ]
        : []),
    ];
    expect(read).toEqual(expect.arrayContaining(expected));
  });
}

test('a file that never ends is ended in words, and the next one is read', async ({ page }) => {
  await page.clock.install();
  await page.goto('./#/import');
  await page.getByLabel('选择文件').setInputFiles([
    { name: '无尽.pdf', mimeType: 'application/pdf', buffer: Buffer.from(endlessPdf()) },
    { name: '规划.txt', mimeType: 'text/plain', buffer: Buffer.from(gb18030(`${TITLE}\n\n${GOAL}\n`)) },
  ]);
  const job = (name: string) => page.getByRole('listitem').filter({ hasText: name }).first();
  await expect(job('无尽.pdf')).toContainText('停止');
  // Its reader may still be on its way, and its first word begins the minute anew.
  await expect(async () => {
    await page.clock.runFor(62_000);
    await expect(job('无尽.pdf')).toContainText('读了 60 秒没有进展，已停止', { timeout: 1000 });
  }).toPass();
  await expect(job('规划.txt')).toContainText(/读出 \d+ 条/u);
  await expect(job('规划.txt')).toContainText('按 GB18030 编码读取');
});
