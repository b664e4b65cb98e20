/** A round goes out to six offices and comes back: one sheet altered, one with a wrong unit, one missing. */
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { writeXlsx } from '../../src/platform/xlsx.ts';
import { readXlsxRows } from '../../src/platform/xlsx-rows.ts';
import { syntheticDataset, type SyntheticTarget } from '../synthetic.ts';
import { expect, test } from './fixtures.ts';
import { serveDataset } from './serve-dataset.ts';
import { storeModule, targetNote, writeNotes, type StoreModule } from './store.ts';

const OFFICES = ['发展改革委', '工业和信息化局', '教育局', '交通运输局', '农业农村局', '生态环境局'];
const TARGETS: readonly SyntheticTarget[] = Array.from({ length: 120 }, (_, index) => ({
  region: { code: '110000', name: '北京市', level: 'province' },
  indicator: `虚构工程${index}`,
  value: 100 + index,
  unit: '公里',
  due: '2026',
}));
const officeOf = (index: number): string => OFFICES[index % OFFICES.length] ?? '';

async function openRounds(page: Page): Promise<void> {
  await serveDataset(page, syntheticDataset(TARGETS));
  await page.goto('./#/monitor?region=110000&asof=2026-11-20');
  await writeNotes(
    page,
    TARGETS.map((_, n) => targetNote(n + 1, `t-synthetic-${n}`, { text: '', office: officeOf(n) })),
  );
  await page.reload();
  await page.getByRole('button', { name: '调度' }).click();
}

type Cells = string[][];

/** By office: the cells of its sheet, the lines above the heading with them. */
async function sent(page: Page): Promise<Map<string, Cells>> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载各部门的表（ZIP）' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('北京市2026年1—10月调度.zip');
  const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
  const sheets = new Map<string, Cells>();
  for (const [name, bytes] of Object.entries(files)) {
    const rows = await readXlsxRows(bytes, 1000, 50);
    const office = OFFICES.find((one) => name.includes(one));
    if (typeof rows === 'string' || office === undefined) throw new Error(`${name}: ${String(rows)}`);
    sheets.set(office, rows);
  }
  return sheets;
}

const HEAD = 2;

/** Writes into a column of each row, by its heading. */
function filled(cells: Cells, label: string, textOf: (row: number) => string): Cells {
  const column = cells[HEAD]?.indexOf(label) ?? -1;
  return cells.map((row, at) => (at <= HEAD ? row : row.with(column, textOf(at - HEAD - 1))));
}

async function fileOf(name: string, cells: Cells) {
  const [headings = [], ...rows] = cells;
  const blob = await writeXlsx([{ name, columns: headings.map((label) => ({ label, width: 10 })), rows }]);
  return { name: `${name}.xlsx`, mimeType: blob.type, buffer: Buffer.from(await blob.arrayBuffer()) };
}

const value = (row: number): string => String(50 + row);

test(
  '120 commitments, six offices: out, back, looked at, written, and in the backup',
  { tag: '@quick' },
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openRounds(page);
    await page.getByRole('textbox', { name: '时间' }).fill('2026年1—10月');
    await page.getByRole('button', { name: '建立一轮：6 个部门，120 条承诺' }).click();
    const offices = page.getByRole('table', { name: /各部门报送情况$/u });
    await expect(offices.getByRole('row')).toHaveCount(7);

    const sheets = await sent(page);
    expect([...sheets.keys()].toSorted()).toEqual(OFFICES.toSorted());
    for (const cells of sheets.values()) expect(cells).toHaveLength(HEAD + 1 + 20);
    const back = OFFICES.slice(0, 5).map(
      (office) => [office, filled(sheets.get(office) ?? [], '实际值', value)] as const,
    );
    // Its columns turned round, and one row put to another time.
    const altered = (cells: Cells): Cells => {
      const other = filled(cells, '日期', (row) => (row === 4 ? '2026年1—9月' : '2026年1—10月'));
      return other.map((row, at) => (at < HEAD ? row : row.toReversed()));
    };
    const wrong = (cells: Cells): Cells =>
      filled(cells, '实际值', (row) => (row === 7 ? '57家' : value(row)));
    const files = back.map(([office, cells]) =>
      fileOf(
        office,
        office === '工业和信息化局' ? altered(cells) : office === '教育局' ? wrong(cells) : cells,
      ),
    );
    await page.getByLabel('收回表格（可选多个）').setInputFiles(await Promise.all(files));

    const refused = page.getByRole('alert');
    await expect(refused.getByRole('listitem')).toHaveText([
      /^工业和信息化局\.xlsx · 工业和信息化局 · F8：“2026-01\/2026-09”不是这一轮的时间$/u,
      /^教育局\.xlsx · 教育局 · H11：单位列与数值里的单位不一致：“57家”$/u,
    ]);
    await expect(page.getByRole('table', { name: '导入预览' })).toContainText('新增');
    await page.getByRole('button', { name: '写入 98 条，记下收回的 5 个文件' }).click();
    await expect(page.getByText('已写入 98 条实际值。')).toBeVisible();
    await expect(page.getByText('已报 98，共 120')).toBeVisible();
    const cellsOf = (office: string) =>
      offices.getByRole('row').filter({ hasText: office }).getByRole('cell');
    await expect(cellsOf('工业和信息化局')).toHaveText(['20', '19', '1']);
    await expect(cellsOf('教育局')).toHaveText(['20', '19', '1']);
    await expect(cellsOf('生态环境局')).toHaveText(['20', '0', '20']);

    await page.getByRole('button', { name: '复制缺报清单' }).click();
    await expect(page.getByText('缺报清单已复制。')).toBeVisible();
    const list = await page.evaluate(() => navigator.clipboard.readText());
    expect(list).toContain('教育局（缺 1 项，应报 20 项）\n1. 虚构工程44（144公里、2026年）');
    expect(list.match(/^\d+\. /gmu)).toHaveLength(22);

    // Nothing of it is lost: into an empty store, and the round stands as it was.
    const text = await page.evaluate(async (url) => {
      const module: StoreModule = await import(url);
      const outcome = await module.openStore().vault.backup({ at: 1, dataset: '' });
      if (!outcome.ok) throw new Error(outcome.failure.detail);
      return outcome.value.text;
    }, storeModule());
    await page.evaluate(async (url) => {
      const module: StoreModule = await import(url);
      const { observations, rounds } = module.openStore();
      for (const table of [observations, rounds]) {
        const rows = await table.list();
        if (rows.ok) for (const row of rows.value.rows) await table.remove(row);
      }
    }, storeModule());
    await expect(page.getByText('已报 98，共 120')).toHaveCount(0);
    await page.goto('./#/notes?view=storage');
    await page.getByLabel('选择备份文件').setInputFiles({
      name: 'backup.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await expect(page.getByRole('row', { name: /^调度轮次/u })).toBeVisible();
    await page.getByRole('button', { name: /^合并/u }).click();
    await expect(page.getByText(/^已写入/u)).toBeVisible();
    await page.goto('./#/monitor?region=110000&asof=2026-11-20&view=round');
    await expect(page.getByText('已报 98，共 120')).toBeVisible();
    await expect(page.getByRole('list', { name: '收回的文件' }).getByRole('listitem')).toHaveCount(5);
  },
);
