/** A person's own list of targets, from CSV and XLSX made here: mapped, looked at, taken, and marked as without a sentence. */
import { Buffer } from 'node:buffer';
import type { Page } from '@playwright/test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx, type CellValue } from 'hucre/xlsx';
import { expect, test } from './fixtures.ts';

const HEADINGS = ['指标', '地区', '目标值', '单位', '期限', '来源文件', '原文'];

const part = (page: Page) => page.getByRole('region', { name: '导入目标清单' });
const preview = (page: Page) => part(page).getByRole('table', { name: '导入预览' });
const panel = (page: Page) => page.getByRole('complementary', { name: '承诺详情' });
const row = (page: Page, indicator: string) =>
  page.locator('main').getByRole('row').filter({ hasText: indicator });

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto('./#/import');
  await part(page)
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');

/** Encoded by the browser's own tables turned round: Node writes no GB18030. */
function gb18030(text: string): Buffer {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, readonly number[]>();
  for (let high = 0x81; high <= 0xfe; high += 1)
    for (let low = 0x40; low <= 0xfe; low += 1)
      if (low !== 0x7f) codes.set(decoder.decode(new Uint8Array([high, low])), [high, low]);
  return Buffer.from(
    Array.from(text).flatMap((sign) =>
      sign.charCodeAt(0) < 128 ? [sign.charCodeAt(0)] : (codes.get(sign) ?? [0x3f]),
    ),
  );
}

test('a CSV in GB18030: errors by cell, hostile cells as text, what has no sentence says so on every screen', async ({
  page,
}) => {
  const table = [
    HEADINGS,
    ['清单里的工厂', '杭州市', '30', '家', '2027', '数字计划', ''],
    ['清单里的产值', '浙江省', '≥120亿元', '', '2027年底', '', '到2027年，产值≥120亿元。'],
    ['<img src=x onerror=alert(1)>', '浙江省', '60%', '', '2026', '=HYPERLINK("http://x")', ''],
    ['坏数', '浙江省', '很多', '家', '2026', '', ''],
    ['坏地', '没有的地方', '3', '家', '2026', '', ''],
    ['坏日', '浙江省', '3', '家', '明年', '', ''],
    ['', '浙江省', '3', '家', '2026', '', ''],
    ['两个单位', '浙江省', '3家', '个', '2026', '', ''],
  ];
  await choose(page, '监测表.csv', gb18030(csvOf(table)));
  await expect(part(page)).toContainText('监测表.csv：8 行，编码 GB18030');
  const problems = part(page).getByRole('alert');
  await expect(problems).toContainText('有 5 行读不懂，不会写入：');
  await expect(problems).toContainText('第 5 行“目标值”：“很多”不是数值');
  await expect(problems).toContainText('第 6 行“地区”：没有找到地区“没有的地方”');
  await expect(problems).toContainText('第 7 行“期限”：“明年”不是日期');
  await expect(problems).toContainText('第 8 行“指标”：没有写指标');
  await expect(problems).toContainText('第 9 行“单位”：单位列与数值里的单位不一致：“个”');
  await expect(preview(page).getByRole('row')).toHaveCount(4);
  await expect(preview(page)).toContainText('<img src=x onerror=alert(1)>');
  await part(page).getByRole('button', { name: '导入 3 条' }).click();
  await expect(part(page)).toContainText('已导入 3 条');

  await page.goto(`./#/targets?q=${encodeURIComponent('清单里的')}`);
  await expect(row(page, '清单里的工厂')).toContainText('无原文');
  await expect(row(page, '清单里的工厂')).toContainText('本机导入');
  await expect(row(page, '清单里的产值')).not.toContainText('无原文');
  await expect(row(page, '清单里的产值')).toContainText('120亿');
  await row(page, '清单里的工厂').getByRole('link').first().click();
  await expect(panel(page)).toContainText('无原文：这条目标出自本机清单，清单没有给出原句。');
  await expect(panel(page)).toContainText('“数字计划”（据本机清单“监测表.csv”，未经核对）');
  await expect(panel(page)).toContainText('清单所载');
  await expect(panel(page)).not.toContainText('原文写明');
  await expect(panel(page)).not.toContainText('《');
  await row(page, '清单里的产值').getByRole('link').first().click();
  await expect(panel(page).locator('.quote')).toContainText('到2027年，产值≥120亿元。');
  await expect(panel(page)).toContainText('本机清单“监测表.csv”');
  await page.goto(`./#/compare?topic=${encodeURIComponent('indicator:清单里的工厂')}`);
  await expect(page.locator('main')).toContainText('无原文');
  await page.reload();
  await expect(page.locator('main')).toContainText('无原文');
});

test('two rows of headings, a total and a baseline: each year gives its target, which starts where the list says', async ({
  page,
}) => {
  const table = [
    ['主要指标表', '', '', '', '', ''],
    ['指标', '地区', '单位', '目标值', '', '2020年基数'],
    ['', '', '', '2025年', '2027年', ''],
    ['清单里的产值', '浙江省', '亿元', '150', '200', '120'],
    ['合计', '', '', '150', '200', '120'],
  ];
  await choose(page, '规划表.csv', Buffer.from(csvOf(table)));
  await expect(part(page)).toContainText('有 1 行是合计或小计，略过。');
  await expect(part(page).getByRole('alert')).toHaveCount(0);
  await expect(preview(page).getByRole('row')).toHaveCount(3);
  await expect(preview(page)).toContainText('2020年 120亿元');
  await part(page).getByRole('button', { name: '导入 2 条' }).click();
  await expect(part(page)).toContainText('已导入 2 条');
  await page.goto(`./#/targets?q=${encodeURIComponent('清单里的产值')}`);
  await row(page, '200').getByRole('link').first().click();
  await expect(panel(page)).toContainText('2020年 120亿元');
  await expect(panel(page)).toContainText('清单所载');
});

test('an XLSX is read as its cells show; the columns chosen once are remembered', async ({ page }) => {
  const sheet = async (value: number): Promise<Buffer> => {
    const rows: CellValue[][] = [
      ['事项', '哪里', '多少', '何时'],
      ['占比', '上海市', value, new Date(Date.UTC(2027, 11, 31))],
      ['场次', '上海市', '=1+1', '2026'],
    ];
    const cells = new Map([
      ['1,2', { style: { numFmt: '0%' } }],
      ['1,3', { style: { numFmt: 'yyyy-mm-dd' } }],
    ]);
    return Buffer.from(await writeXlsx({ sheets: [{ name: '表', rows, cells }] }));
  };
  await choose(page, '表.xlsx', await sheet(0.6));
  const choice = (name: string) => part(page).getByRole('combobox', { name, exact: true });
  await choice('指标').selectOption('事项');
  await choice('地区').selectOption('哪里');
  await choice('目标值').selectOption('多少');
  await choice('期限').selectOption('何时');
  await expect(preview(page).getByRole('row').filter({ hasText: '占比' })).toContainText('60%');
  await expect(preview(page).getByRole('row').filter({ hasText: '占比' })).toContainText('2027年12月31日');
  await expect(part(page).getByRole('alert')).toContainText('“=1+1”不是数值');
  await part(page).getByRole('button', { name: '导入 1 条' }).click();
  await expect(part(page)).toContainText('已导入 1 条');
  await choose(page, '表二.xlsx', await sheet(0.7));
  await expect(choice('目标值')).toHaveValue('2');
  await expect(preview(page)).toContainText('70%');
});

test('a bomb, a far cell and what is no table end in words', async ({ page }) => {
  const workbook = await writeXlsx({ sheets: [{ name: '表', rows: [['甲']] }] });
  const files = (sheet: Uint8Array) =>
    Buffer.from(zipSync({ ...unzipSync(workbook), 'xl/worksheets/sheet1.xml': sheet }));
  // The words of one file stand until the next is read: no two that follow each other are the same.
  await choose(page, '炸弹.xlsx', files(new Uint8Array(100_000_000)));
  await expect(part(page).getByRole('alert')).toContainText('文件太大');
  await choose(page, '坏.xlsx', Buffer.from('PK\u0003\u0004 no archive'));
  await expect(part(page).getByRole('alert')).toContainText('文件损坏');
  const far = '<worksheet><sheetData><row r="1"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>';
  await choose(page, '远.xlsx', files(strToU8(far)));
  await expect(part(page).getByRole('alert')).toContainText('文件太大');
  await choose(page, '空.csv', Buffer.from(''));
  await expect(part(page).getByRole('alert')).toContainText('文件是空的');
});
