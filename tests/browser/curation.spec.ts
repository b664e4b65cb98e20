/** Corrections of built-in records: made in the panel and in the reader, shown everywhere, undone, out and in as files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { main } from '../../extract/main.ts';
import { curation as curationSchema, type Curation } from '../../src/domain/curation/curation.ts';
import { dataset as datasetSchema, type Dataset, type Target } from '../../src/domain/dataset/schema.ts';
import { fake } from '../extract/fake-effects.ts';
import { ROOT } from '../extract/support.ts';
import { targetOf as targetIdOf } from '../../src/domain/curation/key.ts';
import { expect, test } from './fixtures.ts';

const builtIn = datasetSchema.parse(JSON.parse(readFileSync(join(ROOT, 'data/targets.json'), 'utf8')));
/** Of Beijing, 200 billion by 2030. */
const MARKET = targetOf(
  builtIn,
  ({ indicator, value }) => indicator === '数据要素市场规模' && value === 2e11,
);

function targetOf({ targets }: Dataset, is: (target: Target) => boolean): Target {
  const found = targets.find(is);
  if (found === undefined) throw new Error('no such target');
  return found;
}

function placeOf({ id, mentions: [place] }: Target) {
  if (place === undefined) throw new Error(`${id} stands nowhere`);
  return place;
}

const panel = (page: Page) => page.getByRole('complementary', { name: '承诺详情' });
const listRow = (page: Page) => page.locator('main').getByRole('row').filter({ hasText: '数据要素市场规模' });
const LIST = `./#/targets?q=${encodeURIComponent('数据要素市场规模')}&t=${MARKET.id}`;

async function say(page: Page, why: string, who = '王工'): Promise<void> {
  await page.getByLabel('理由').fill(why);
  await page.getByLabel('更正人').fill(who);
}

async function correctMarket(page: Page, amount: string, why = '核对原文'): Promise<void> {
  await page.goto(LIST);
  await panel(page).getByRole('button', { name: '更正', exact: true }).click();
  await panel(page).getByLabel('数值（含单位）').fill(amount);
  await say(page, why);
  await page.getByRole('button', { name: '保存更正' }).click();
  await expect(panel(page).getByRole('form')).toHaveCount(0);
}

async function exported(page: Page): Promise<Curation> {
  await page.goto('./#/corrections');
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 curation.json' }).click();
  return curationSchema.parse(JSON.parse(readFileSync(await (await file).path(), 'utf8')));
}

const chooseFile = (page: Page, text: string) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: 'curation.json', mimeType: 'application/json', buffer: Buffer.from(text) });

test(
  'a correction shows on the list, in the panel and in the comparison, survives a reload, and is undone',
  { tag: '@quick' },
  async ({ page }) => {
    await correctMarket(page, '3000亿元');
    await expect(listRow(page)).toContainText('3000亿元');
    await expect(listRow(page).getByText('已更正')).toHaveAttribute('title', /王工.*核对原文/u);
    await expect(panel(page)).toContainText('数值：2000亿元 → 3000亿元');
    await page.goto(`./#/compare?topic=${encodeURIComponent('indicator:数据要素市场规模')}&as=table`);
    await expect(page.locator('main')).toContainText('3000亿元');
    await expect(page.locator('main')).not.toContainText('2000亿元');
    await page.goto(LIST);
    await page.reload();
    await expect(listRow(page)).toContainText('3000亿元');
    await panel(page).getByRole('button', { name: '撤销 数值' }).click();
    await expect(listRow(page)).toContainText('2000亿元');
    await expect(panel(page).getByText('已更正')).toHaveCount(0);
    await page.reload();
    await expect(listRow(page)).toContainText('2000亿元');
  },
);

test('asks who and why, remembers who, and refuses what cannot be read', async ({ page }) => {
  await page.goto(LIST);
  await panel(page).getByRole('button', { name: '更正', exact: true }).click();
  await panel(page).getByLabel('数值（含单位）').fill('很多');
  await page.getByRole('button', { name: '保存更正' }).click();
  await expect(panel(page).getByRole('alert')).toContainText('没有读懂数值“很多”');
  await panel(page).getByLabel('数值（含单位）').fill('2500亿元');
  await page.getByRole('button', { name: '保存更正' }).click();
  await expect(panel(page).getByRole('alert')).toHaveText('请写明更正人。');
  await page.getByLabel('更正人').fill('<img src=x onerror=alert(1)>');
  await page.getByRole('button', { name: '保存更正' }).click();
  await expect(panel(page).getByRole('alert')).toHaveText('请写明理由。');
  await page.getByLabel('理由').fill('=HYPERLINK("http://x")');
  await page.getByLabel('理由').press('Enter');
  await expect(panel(page)).toContainText('<img src=x onerror=alert(1)>');
  await panel(page).getByRole('button', { name: '更正', exact: true }).click();
  await expect(page.getByLabel('更正人')).toHaveValue('<img src=x onerror=alert(1)>');
  // Back to what was read: the correction is gone.
  await panel(page).getByLabel('数值（含单位）').fill('2000亿元');
  await page.getByLabel('理由').fill('原来就对');
  await page.getByRole('button', { name: '保存更正' }).click();
  await expect(panel(page).getByText('已更正')).toHaveCount(0);
  await expect(listRow(page)).toContainText('2000亿元');
});

test('theme, family and common name are corrected like the rest', async ({ page }) => {
  await page.goto(LIST);
  await panel(page).getByRole('button', { name: '更正', exact: true }).click();
  await panel(page).getByLabel('主题').selectOption('');
  await panel(page).getByLabel('统一指标名').fill('数据市场规模');
  await say(page, '另归一类');
  await page.getByRole('button', { name: '保存更正' }).click();
  await expect(panel(page)).toContainText('→ 数据市场规模');
  await expect(panel(page).getByRole('button', { name: '撤销 主题' })).toBeVisible();
  const file = await exported(page);
  expect(file.corrections.map((one) => one.action === 'change' && one.change.field)).toEqual(
    expect.arrayContaining(['theme', 'indicatorKey']),
  );
});

test('the facts of a policy are corrected where its text begins; its commitments move along, and come back', async ({
  page,
}) => {
  const { documentId, line } = placeOf(MARKET);
  const at = `./#/documents?doc=${documentId}&line=${line}`;
  await page.goto(at);
  const head = page.locator('header.article-head').filter({ hasText: '北京市' }).first();
  await head.getByRole('button', { name: '更正文件资料' }).click();
  await head.getByLabel('地区').fill('没有这样的地方');
  await say(page, '正文如此');
  await head.getByRole('button', { name: '保存更正' }).click();
  await expect(head.getByRole('alert')).toContainText('没有这样的地方');
  await head.getByLabel('地区').fill('天津');
  await head.getByLabel('发文机关').fill('天津市人民政府');
  await head.getByRole('button', { name: '保存更正' }).click();
  const corrected = page.locator('header.article-head').filter({ hasText: '地区：北京市 → 天津市' });
  await expect(corrected).toContainText('天津市人民政府');
  await page.goto(LIST);
  await expect(listRow(page)).toContainText('天津');
  const file = await exported(page);
  const { dataset, errors } = await runExtractor(file);
  expect(errors.filter((said) => said.includes('curation.json'))).toEqual([]);
  expect(targetOf(dataset, ({ id }) => id === MARKET.id).region.name).toBe('天津市');
  await page.goto(at);
  await corrected.getByRole('button', { name: /^撤销 地区/u }).click();
  await expect(corrected).toHaveCount(0);
  await page.goto(LIST);
  await expect(listRow(page)).toContainText('北京');
});

test('two names are one by the reader’s word, in the list of corrections and in the comparison', async ({
  page,
}) => {
  await page.goto('./#/corrections');
  await page.getByRole('button', { name: '两个名称是同一指标…' }).click();
  await page.getByLabel('这个统一指标名').fill('没有的名称');
  await page.getByLabel('就是这个').fill('数据市场规模');
  await say(page, '口径相同');
  await page.getByRole('button', { name: '保存更正' }).click();
  await expect(page.getByRole('alert')).toContainText('没有的名称');
  await page.getByLabel('这个统一指标名').fill('数据要素市场规模');
  await page.getByRole('button', { name: '保存更正' }).click();
  const line = page.getByRole('listitem').filter({ hasText: '“数据要素市场规模”就是“数据市场规模”' });
  await expect(line).toContainText('王工');
  await line.getByRole('link').click();
  await expect(page.locator('main')).toContainText('2000亿元');
  await page.goto('./#/corrections');
  await line.getByRole('button', { name: /^撤销/u }).click();
  await expect(line).toHaveCount(0);
});

test('the dictionary says what an indicator is; a person says it otherwise, and it leaves as families.json', async ({
  page,
}) => {
  await page.goto('./#/corrections?view=dictionary');
  await page.getByRole('textbox', { name: '搜索指标' }).fill('GDP增速');
  const gdp = page.getByRole('listitem').filter({ hasText: '按不变价格计算的增长率' });
  await expect(gdp.first()).toContainText('《中国统计年鉴》');
  await page.getByRole('textbox', { name: '搜索指标' }).fill('数据要素市场规模');
  const line = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: '数据要素市场规模' }) });
  await expect(line).toContainText('达到的水平 · 元 · 越高越好');
  await line.getByRole('button', { name: '改写 数据要素市场规模' }).click();
  await page.getByLabel('口径定义').fill('场内与场外交易之和。');
  await page.getByLabel('其他叫法').fill('数据交易总规模');
  await page.getByLabel('理由').fill('按通知');
  await page.getByLabel('更正人').fill('甲');
  await page.getByRole('button', { name: '保存更正', exact: true }).click();
  await expect(line).toContainText('场内与场外交易之和。');
  await expect(line).toContainText('又称：数据交易总规模');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 families.json' }).click();
  const file = readFileSync(await (await saved).path(), 'utf8');
  expect(file).toContain('"zh": "场内与场外交易之和。"');
  await page.getByRole('button', { name: '更正', exact: true }).click();
  await expect(page.getByText('指标词典：场内与场外交易之和。')).toBeVisible();
});

test('what is no commitment leaves every list, and comes back', async ({ page }) => {
  await page.goto(LIST);
  await expect(listRow(page)).toHaveCount(1);
  await panel(page).getByRole('button', { name: '不是承诺' }).click();
  await say(page, '只是背景');
  await page.getByRole('button', { name: '确认不是承诺' }).click();
  await expect(panel(page)).toContainText('这条记录已被标为“不是承诺”');
  await expect(listRow(page)).toHaveCount(0);
  const { documentId, valueStart } = placeOf(MARKET);
  await page.goto(`./#/documents?doc=${documentId}&at=${valueStart}`);
  await expect(page.locator(`[data-mark="${valueStart}"]`)).toHaveAttribute('data-fate', 'left-out');
  await page.goto(LIST);
  await panel(page).getByRole('button', { name: '撤销' }).click();
  await expect(listRow(page)).toHaveCount(1);
});

test('the exported file, taken by the command line as it is, gives the records that the page shows', async ({
  page,
}) => {
  await correctMarket(page, '3000亿元');
  await addMissed(page);
  const file = await exported(page);
  expect(file.corrections.map(({ action }) => action)).toEqual(['add', 'change']);
  const { dataset, errors } = await runExtractor(file);
  expect(errors.filter((line) => line.includes('curation.json'))).toEqual([]);
  const market = targetOf(dataset, ({ id }) => id === MARKET.id);
  expect(market).toMatchObject({ value: 3e11, curated: [{ field: 'value', old: 2e11, who: '王工' }] });
  const [added] = file.corrections;
  const missed = targetOf(dataset, ({ id }) => added !== undefined && id === targetIdOf(added));
  for (const target of [market, missed]) {
    await page.goto(`./#/targets?t=${target.id}`);
    await expect(panel(page).locator('h2')).toContainText(target.indicator);
    await expect(panel(page).locator('.quote .sentence').first()).toHaveText(
      (target.mentions.find(({ part }) => part === 'body') ?? target.mentions[0])?.quote ?? '',
    );
  }
});

/** Selects a number of the text that was left out, and says that it is a commitment. */
async function addMissed(page: Page): Promise<void> {
  const { documentId, valueStart } = placeOf(MARKET);
  await page.goto(`./#/documents?doc=${documentId}&at=${valueStart}&fate=left-out`);
  const mark = page
    .locator('[data-fate="left-out"]')
    .filter({ hasText: /^\d+(?:家|个|项|亿元|万元)/u })
    .first();
  const add = page.getByRole('button', { name: /为一条$/u });
  // A text that is still being drawn takes a selection with it.
  await expect(async () => {
    await mark.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      window.getSelection()?.removeAllRanges();
      window.getSelection()?.addRange(range);
    });
    await expect(add).toBeVisible({ timeout: 1000 });
  }).toPass();
  await add.click();
  await page.getByLabel('指标', { exact: true }).fill('漏读的指标');
  await say(page, '漏读');
  await page.getByRole('button', { name: '补充这条承诺' }).click();
  await expect(page.getByRole('form')).toHaveCount(0);
}

/** The document that was corrected through the command line's own program, with this file as data/curation.json. */
async function runExtractor(file: Curation) {
  const document = builtIn.documents.find(({ id }) => id === placeOf(MARKET).documentId);
  const name = document?.file ?? '';
  const { disk, errors, effects } = fake({ [`/in/${name}`]: readFileSync(join(ROOT, 'seeds', name)) });
  disk.set(join(ROOT, 'data/curation.json'), JSON.stringify(file));
  disk.set('/out/ids.json', readFileSync(join(ROOT, 'data/ids.json'), 'utf8'));
  expect(await main(['--input', '/in', '--output', '/out'], effects)).toBe(0);
  return { dataset: datasetSchema.parse(JSON.parse(String(disk.get('/out/targets.json')))), errors };
}

test('a file of corrections is shown before it is taken; of a conflict the person chooses', async ({
  page,
}) => {
  await correctMarket(page, '3000亿元');
  const file = await exported(page);
  const [own] = file.corrections;
  if (own?.action !== 'change') throw new Error('a change was exported');
  const theirs = { ...own, id: 'c-other', who: '李工', change: { field: 'value', old: 2e11, new: 4e11 } };
  const gone = {
    ...own,
    id: 'c-gone',
    target: 't-gone',
    fingerprint: { ...own.fingerprint, region: '999999' },
  };
  const text = JSON.stringify({ schemaVersion: 1, corrections: [theirs, gone] });
  await chooseFile(page, text);
  const preview = page.getByRole('region', { name: '“curation.json”中的更正' });
  await expect(preview).toContainText('新增 1 条，已有 0 条，冲突 1 条');
  await expect(preview.getByRole('button', { name: /^导入/u })).toBeDisabled();
  await preview.getByRole('radio', { name: /4000亿元/u }).check();
  await preview.getByRole('button', { name: '导入 2 条' }).click();
  await expect(page.getByText('2 条更正，1 条不再适用')).toBeVisible();
  await expect(page.getByText('数据集中已没有这条承诺，更正未生效。')).toBeVisible();
  await page.goto(LIST);
  await expect(listRow(page)).toContainText('4000亿元');
  await page.goto('./#/corrections');
  await chooseFile(page, text);
  await expect(preview).toContainText('新增 0 条，已有 2 条，冲突 0 条');
  await chooseFile(page, '{"schemaVersion":1,"corrections":[{"id":1}]}');
  await expect(page.locator('main').getByRole('alert')).toContainText('没有读懂“curation.json”');
});

test('corrections travel in the backup', async ({ page }) => {
  await correctMarket(page, '3000亿元');
  await page.goto('./#/notes?view=storage');
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载备份' }).click();
  const backup: unknown = JSON.parse(readFileSync(await (await file).path(), 'utf8'));
  expect(backup).toMatchObject({
    sections: { corrections: { version: 1, rows: [{ id: `${MARKET.id}:value` }] } },
  });
});

test('the least certain names are looked through by Enter and Escape, and what is typed is a correction', async ({
  page,
}) => {
  await page.goto('./#/corrections');
  await page.getByText(/^校对最没有把握的/u).click();
  const lines = page.locator('.name-queue .record-line');
  await lines.first().click();
  const input = page.getByLabel('指标', { exact: true });
  await expect(input).toBeFocused();
  const before = await input.inputValue();
  await input.fill(`${before}额度`);
  await page.getByLabel('更正人').fill('王工');
  await input.press('Enter');
  await expect(lines.first()).toContainText(`${before}额度`);
  await expect(lines.nth(1)).toHaveAttribute('aria-current', 'true');
  await expect(input).toBeFocused();
  // The name is right: nothing is written, and the next one opens.
  await input.press('Enter');
  await expect(lines.nth(2)).toHaveAttribute('aria-current', 'true');
  await input.press('Escape');
  await expect(lines.nth(3)).toHaveAttribute('aria-current', 'true');
  await expect(page.getByText(/^校对最没有把握的/u)).toContainText('已看 2 个');
  // Back by one key or a button: first what was left as it is, then the new name with its correction.
  await input.press('Control+z');
  await expect(lines.nth(1)).toHaveAttribute('aria-current', 'true');
  await expect(page.getByText(/^校对最没有把握的/u)).toContainText('已看 1 个');
  await page.getByRole('button', { name: '撤销上一个' }).click();
  await expect(lines.first()).toHaveAttribute('aria-current', 'true');
  await expect(lines.first()).not.toContainText(`${before}额度`);
  await expect(page.getByRole('button', { name: '撤销上一个' })).toBeDisabled();
  await expect(input).toHaveValue(before);
  await input.fill(`${before}额度`);
  await input.press('Enter');
  await expect(lines.first()).toContainText(`${before}额度`);
  const { corrections } = await exported(page);
  expect(corrections).toMatchObject([
    {
      action: 'change',
      who: '王工',
      why: '核对指标名',
      change: { field: 'indicator', old: before, new: `${before}额度` },
    },
  ]);
});
