/** The sheet of policies: what is doubtful first, edited in place and for many at once, out to a workbook and in again. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { curation as curationSchema } from '../../src/domain/curation/curation.ts';
import { readXlsxRows } from '../../src/platform/xlsx-rows.ts';
import { writeXlsx } from '../../src/platform/xlsx.ts';
import { DOUBTFUL, manyPolicies, PLAN, policies, serveDoubtful, WITHOUT_RECORD } from './doubtful-data.ts';
import { expect, openScreen, test } from './fixtures.ts';
import { importText, PLAN as COUNTY } from './import-support.ts';

const sheet = (page: Page) => page.getByRole('table', { name: '文献资料表' });
const row = (page: Page, title: string): Locator => sheet(page).getByRole('row').filter({ hasText: title });
const edit = (page: Page, title: string, fact: string): Locator =>
  row(page, title).getByRole('button', { name: new RegExp(`^更正${fact}：`, 'u') });
const field = (page: Page, fact: string): Locator => page.getByLabel(new RegExp(`^${fact}（`, 'u'));
const undo = (page: Page) => page.getByRole('button', { name: /^撤销上一次更正/u });

async function open(page: Page, params = ''): Promise<void> {
  await serveDoubtful(page);
  await openScreen(page, `./#/documents${params}`);
  await expect(sheet(page)).toBeVisible();
}

/** Who corrects is remembered on the computer. */
async function sayWho(page: Page): Promise<void> {
  await expect(page.getByText('请写明更正人。')).toBeVisible();
  await page.getByRole('textbox', { name: '更正人' }).fill('王工');
  await page.getByRole('button', { name: '继续保存' }).click();
}

async function setPlace(page: Page, title: string, place: string): Promise<void> {
  await edit(page, title, '地区').click();
  await field(page, '地区').fill(place);
  await field(page, '地区').press('Enter');
}

test(
  'the doubtful stand first, with why, the evidence and how sure it is',
  { tag: '@quick' },
  async ({ page }) => {
    await open(page);
    const rows = sheet(page).locator('tbody tr');
    await expect(rows.nth(0)).toContainText(DOUBTFUL.title);
    await expect(rows.nth(1)).toContainText(WITHOUT_RECORD.title);
    await expect(rows.nth(1)).toContainText('推算');
    await row(page, DOUBTFUL.title)
      .getByRole('button', { name: /的依据与存疑/u })
      .click();
    const detail = row(page, DOUBTFUL.title).locator('.sheet-detail');
    await expect(detail).toContainText('地区存疑：另一可能的依据几乎同样多（“天津市”）');
    await expect(detail).toContainText('把握不大（55%）');
    await expect(detail).toContainText('所辖地名“滨海新区”（指向天津市）');
    await detail
      .getByRole('link', { name: /^第 \d+ 行$/u })
      .first()
      .click();
    await expect(page.locator('header.article-head').filter({ hasText: DOUBTFUL.title })).toContainText(
      '地区存疑',
    );
  },
);

test('a policy with figures and no record says so, in the sheet and on its page', async ({ page }) => {
  await open(page, '?show=no-record');
  await expect(sheet(page).locator('tbody tr')).toHaveCount(1);
  await row(page, WITHOUT_RECORD.title).getByRole('link', { name: WITHOUT_RECORD.title }).click();
  const head = page.locator('.article-head').filter({ hasText: WITHOUT_RECORD.title });
  await expect(head.getByRole('link', { name: '有数字，但没有一个读成承诺或实绩' })).toBeVisible();
});

test('a place is corrected where it stands; its records follow; it is undone', async ({ page }) => {
  await open(page);
  await setPlace(page, DOUBTFUL.title, '天津市');
  await expect(field(page, '地区')).toHaveValue('天津市');
  await sayWho(page);
  await expect(edit(page, DOUBTFUL.title, '地区')).toHaveText('天津市');
  await expect(row(page, DOUBTFUL.title)).not.toContainText('处存疑');
  await page.goto(`./#/targets?policy=${DOUBTFUL.id}`);
  const list = page.getByRole('table', { name: '承诺列表' });
  await expect(list.getByRole('row').nth(1)).toContainText('天津');
  await expect(list).not.toContainText('文件资料存疑');
  await page.goto('./#/documents');
  await expect(edit(page, DOUBTFUL.title, '地区')).toHaveText('天津市');
  await setPlace(page, DOUBTFUL.title, '河北省');
  await expect(edit(page, DOUBTFUL.title, '地区')).toHaveText('河北省');
  await undo(page).click();
  await expect(edit(page, DOUBTFUL.title, '地区')).toHaveText('天津市');
});

test('what is right as it stands is said so, and is doubtful no longer', async ({ page }) => {
  await open(page, `?q=${encodeURIComponent(DOUBTFUL.title)}`);
  await row(page, DOUBTFUL.title)
    .getByRole('button', { name: /的依据与存疑/u })
    .click();
  await page.getByRole('button', { name: '确认地区无误' }).click();
  await sayWho(page);
  await expect(row(page, DOUBTFUL.title)).not.toContainText('处存疑');
  await expect(edit(page, DOUBTFUL.title, '地区')).toHaveText('北京市');
  await undo(page).click();
  await expect(row(page, DOUBTFUL.title)).toContainText('1 处存疑');
});

test('a period moves the deadlines that hang on it, by keyboard', async ({ page }) => {
  await open(page, `?q=${encodeURIComponent(PLAN.title)}`);
  const cell = edit(page, PLAN.title, '规划期');
  await cell.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(/^规划期（.*起年$/u)).toBeFocused();
  await page.keyboard.type('2023');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('2027');
  await page.keyboard.press('Enter');
  await sayWho(page);
  await expect(cell).toHaveText('2023年—2027年');
  await page.goto(`./#/targets?policy=${PLAN.id}&year=2027`);
  const list = page.getByRole('table', { name: '承诺列表' });
  await expect(list).toContainText('2027年');
  await expect(list.getByText('已更正').first()).toBeVisible();
});

test('arrow keys go from cell to cell, F2 opens a title, Escape leaves it as it was', async ({ page }) => {
  await open(page);
  // The doubtful come first once it is known what is doubtful.
  await expect(sheet(page).locator('tbody tr').nth(1)).toContainText(WITHOUT_RECORD.title);
  await page.getByRole('link', { name: DOUBTFUL.title }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(edit(page, DOUBTFUL.title, '地区')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(edit(page, WITHOUT_RECORD.title, '地区')).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await expect(page.getByText('已选 1 项')).toBeVisible();
  // The bar above the rows moves them: the cell is reached before its key is pressed.
  await expect(row(page, WITHOUT_RECORD.title).getByRole('checkbox')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('link', { name: WITHOUT_RECORD.title })).toBeFocused();
  await page.keyboard.press('F2');
  await expect(field(page, '题名')).toBeFocused();
  await field(page, '题名').fill('别的题名');
  await page.keyboard.press('Escape');
  await expect(field(page, '题名')).toHaveCount(0);
  await expect(row(page, WITHOUT_RECORD.title)).toBeVisible();
});

test('what is typed in a cell is saved when one clicks on, and kept where it cannot be read', async ({
  page,
}) => {
  await open(page);
  await edit(page, DOUBTFUL.title, '发文机关').click();
  await field(page, '发文机关').fill('虚构局');
  await page.getByRole('heading', { level: 1 }).click();
  await sayWho(page);
  await expect(edit(page, DOUBTFUL.title, '发文机关')).toHaveText('虚构局');
  await setPlace(page, DOUBTFUL.title, '无此地');
  await expect(row(page, DOUBTFUL.title).getByRole('alert')).toContainText('没有找到“无此地”');
  await expect(field(page, '地区')).toHaveValue('无此地');
});

test('one fact for many: chosen, set, undone together', async ({ page }) => {
  await open(page, '?show=doubtful');
  const rows = sheet(page).locator('tbody .sheet-row');
  const count = await rows.count();
  expect(count).toBeGreaterThan(3);
  await page.getByRole('checkbox', { name: '全选所列' }).check();
  const bulk = page.getByRole('form', { name: '批量更正' });
  await expect(bulk).toContainText(`已选 ${count} 项`);
  await bulk.getByLabel('改为').fill('山东省');
  await bulk.getByRole('button', { name: `更正 ${count} 项` }).click();
  await sayWho(page);
  await page.goto('./#/documents?show=corrected');
  await expect(rows).toHaveCount(count);
  for (const one of await rows.all()) await expect(one).toContainText('山东省');
  await undo(page).click();
  await expect(page.getByText('没有符合条件的政策。')).toBeVisible();
});

test('kind is chosen; corrections go out as corrections do, and say when a kind takes effect', async ({
  page,
}) => {
  await open(page, `?q=${encodeURIComponent(PLAN.title)}`);
  await edit(page, PLAN.title, '文种').click();
  await field(page, '文种').selectOption('规划');
  await sayWho(page);
  await expect(edit(page, PLAN.title, '文种')).toHaveText('规划');
  await row(page, PLAN.title)
    .getByRole('button', { name: /的依据与存疑/u })
    .click();
  await expect(row(page, PLAN.title)).toContainText('下次提取时');
  await expect(row(page, PLAN.title)).toContainText('王工');
  await page.goto('./#/corrections');
  await expect(page.getByText('文种：政策措施 → 规划')).toBeVisible();
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 curation.json' }).click();
  const { corrections } = curationSchema.parse(JSON.parse(readFileSync(await (await file).path(), 'utf8')));
  expect(corrections).toMatchObject([{ action: 'article', article: PLAN.id, why: '核对文献资料' }]);
});

async function exported(page: Page): Promise<string[][]> {
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 XLSX' }).click();
  const rows = await readXlsxRows(new Uint8Array(readFileSync(await (await file).path())), 1000, 100);
  if (typeof rows === 'string') throw new Error(rows);
  return rows;
}

async function importSheet(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  const [headings = [], ...lines] = rows;
  const columns = headings.map((label) => ({ label, width: 10 }));
  const blob = await writeXlsx([{ name: '表', columns, rows: lines }]);
  await page.getByLabel('选择表格').setInputFiles({
    name: '表.xlsx',
    mimeType: blob.type,
    buffer: Buffer.from(await blob.arrayBuffer()),
  });
}

test('out as a workbook and in again: what changed is shown, what cannot be taken is refused', async ({
  page,
}) => {
  await open(page);
  const rows = await exported(page);
  expect(rows).toHaveLength(policies.length + 1);
  const [headings = []] = rows;
  const at = (label: string): number => headings.indexOf(label);
  await page.getByRole('button', { name: '导入改过的表…' }).click();
  const part = page.getByRole('region', { name: '导入资料表' });
  await importSheet(page, rows);
  await expect(part).toContainText('与现有资料相同');
  const changed = rows.map((line) => {
    if (line[0] === DOUBTFUL.id) return line.with(at('地区'), '天津市').with(at('发布日期'), '某日');
    if (line[0] === PLAN.id) return line.with(at('规划期'), '2023—2028').with(at('文种'), '规划');
    return line;
  });
  await importSheet(page, [...changed, ['a-gone', '没有的政策']]);
  const preview = part.getByRole('table');
  await expect(preview.getByRole('row')).toHaveCount(4);
  await expect(preview).toContainText('2023—2025');
  await expect(preview).toContainText('2023—2028');
  await expect(part.getByRole('alert')).toContainText('“某日”不是日期');
  await expect(part.getByRole('alert')).toContainText('没有找到这份政策');
  await part.getByRole('button', { name: '更正 3 处' }).click();
  await sayWho(page);
  await expect(preview).toHaveCount(0);
  await part.getByRole('button', { name: '关闭' }).click();
  const search = page.getByRole('textbox', { name: '搜索政策、发文机关、文号、地区' });
  await search.fill(DOUBTFUL.title);
  await expect(edit(page, DOUBTFUL.title, '地区')).toHaveText('天津市');
  await search.fill(PLAN.title);
  await expect(edit(page, PLAN.title, '规划期')).toHaveText('2023年—2028年');
  await expect(edit(page, PLAN.title, '文种')).toHaveText('规划');
});

test('an imported policy is read again with what the sheet says', async ({ page }) => {
  await page.goto('./#/import');
  await importText(page, '计划.txt', COUNTY);
  await expect(page.getByRole('heading', { level: 1, name: /^临江县/u })).toBeVisible();
  await page.goto('./#/documents?show=imported');
  const TITLE = '临江县数字经济发展行动计划';
  await setPlace(page, TITLE, '浙江省');
  await expect(edit(page, TITLE, '地区')).toHaveText('浙江省');
  await expect(page.getByRole('textbox', { name: '更正人' })).toBeVisible();
  await undo(page).click();
  await expect(edit(page, TITLE, '地区')).toHaveText('未定');
});

test('five hundred policies are in the sheet, and few of them in the page', async ({ page }) => {
  await serveDoubtful(page, manyPolicies(500));
  await openScreen(page, './#/documents');
  await expect(sheet(page)).toHaveAttribute('aria-rowcount', '501');
  await expect(sheet(page).locator('tbody tr').first()).toBeVisible();
  expect(await sheet(page).locator('tbody tr').count()).toBeLessThan(60);
  await page.getByRole('textbox', { name: '搜索政策、发文机关、文号、地区' }).fill('第437号');
  await expect(sheet(page).locator('tbody tr')).toHaveCount(1);
  // One policy is one row: its title stands there once.
  await expect(sheet(page).getByText('虚构县第437号行动计划')).toHaveCount(1);
});

test('on a phone each policy is a block with all its facts, and nothing is pushed out', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `?q=${encodeURIComponent(DOUBTFUL.title)}`);
  const first = row(page, DOUBTFUL.title);
  for (const fact of ['文种', '地区', '发布日期', '规划期', '发文机关', '文号'])
    await expect(edit(page, DOUBTFUL.title, fact)).toBeVisible();
  await expect(first).toContainText('政策措施');
  const overflow = await page.locator('.sheet-scroll').evaluate((box) => box.scrollWidth - box.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await setPlace(page, DOUBTFUL.title, '天津市');
  await sayWho(page);
  await expect(edit(page, DOUBTFUL.title, '地区')).toHaveText('天津市');
});
