/** A second reader: asked, answered, held against the text and reconciled by keyboard; kept, marked, undone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { dataset as datasetSchema } from '../../src/domain/dataset/schema.ts';
import { readAnswer } from '../../src/domain/second-reading/answer.ts';
import { ROOT } from '../extract/support.ts';
import { expect, test } from './fixtures.ts';
import { importText, PLAN } from './import-support.ts';
import { storeModule, type StoreModule } from './store.ts';

const TEXT = PLAN.replace('新建5G基站800个。', '新建5G基站800个。全县已有数字服务站15个。');
const said = { class: 'target', scope: '', frequency: null, value_max: null };
const INCOME = {
  ...said,
  line: 7,
  quote: '到2026年，数字经济核心产业营业收入达到120亿元',
  value_text: '120亿元',
  value: 12_000_000_000,
  unit: '元',
  comparator: '=',
  measure: 'level',
  indicator: '数字经济核心产业营业收入',
  deadline: '2026',
};
const FACTORIES = {
  ...INCOME,
  quote: '培育数字工厂30家',
  value_text: '30家',
  value: 30,
  unit: '家',
  measure: 'multiple',
  indicator: '数字工厂',
};
const STATIONS = {
  ...FACTORIES,
  quote: '全县已有数字服务站15个',
  value_text: '15个',
  value: 15,
  unit: '个',
  measure: 'level',
  indicator: '数字服务站',
  deadline: null,
};
const INVENTED = { ...INCOME, value: 99, indicator: '<img src=x onerror=alert(1)>' };
const ANSWER = [INCOME, FACTORIES, STATIONS, INVENTED].map((row) => JSON.stringify(row)).join('\n');

const counts = (page: Page) =>
  page.getByRole('region', { name: /两次阅读的比较|The two readings/u }).locator('output');
const lines = (page: Page) => page.locator('.second-items .record-line');
const open = (page: Page) => page.locator('.second-items li[data-current]');

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const label = document.activeElement?.closest('label')?.textContent ?? '';
      return `${label} ${document.activeElement?.getAttribute('aria-label') ?? ''} ${document.activeElement?.textContent ?? ''}`;
    });
    if (name.test(here)) return;
  }
  throw new Error(`no way to ${name.source} by Tab`);
}

async function answer(
  page: Page,
  text: string,
  words: { readonly [K in 'reader' | 'paste' | 'check']: RegExp },
) {
  await page.getByLabel(words.reader).waitFor();
  await tabTo(page, words.reader);
  await page.keyboard.insertText('乙同志');
  await tabTo(page, words.paste);
  await page.keyboard.insertText(text);
  await tabTo(page, words.check);
  await page.keyboard.press('Enter');
}

const ZH = { reader: /由谁阅读/u, paste: /把回答贴在这里/u, check: /与原文核对/u };
const EN = { reader: /Who read/u, paste: /Paste the answer/u, check: /Hold it against/u };

test('a person’s own document is read a second time, by keyboard alone', async ({ page }) => {
  await page.goto('./#/import');
  await importText(page, '计划.txt', TEXT);
  await page.getByRole('button', { name: '第二次阅读' }).focus();
  await page.keyboard.press('Enter');
  await answer(page, `好的，以下是回答：\n${ANSWER}\n`, ZH);
  await expect(counts(page)).toHaveText(
    /^一致 1 条，不同 1 条，只有第一次读出 \d 条，只有第二次读出 1 条，核对不上 1 条$/u,
  );
  await page.getByText('核对不上的 1 条，不能采用').click();
  await expect(page.getByText('数值与原文的字不符')).toBeVisible();
  await expect(page.getByText('<img src=x onerror=alert(1)>')).toBeVisible();

  await tabTo(page, /由谁采用/u);
  await page.keyboard.insertText('甲同志');
  await tabTo(page, /记为两读一致/u);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /记为两读一致$/u })).toHaveCount(0);
  await lines(page).first().focus();
  await expect(open(page)).toContainText('倍数');
  await page.keyboard.press('a');
  await expect(lines(page).first()).toContainText('已采用第二次');
  await page.getByLabel('列出').selectOption({ label: '只有第二次读出（1）' });
  await lines(page).first().focus();
  await page.keyboard.press('a');
  await expect(lines(page).first()).toContainText('已采用第二次');
  await page.keyboard.press('u');
  await expect(lines(page).first()).toContainText('未定');
  await page.keyboard.press('x');
  await expect(lines(page).first()).toContainText('已保留第一次');

  await page.reload();
  await expect(counts(page)).toContainText('一致 1 条');
  await page.getByLabel('列出').selectOption({ label: '一致（1）' });
  await expect(lines(page).first()).toContainText('已采用第二次');
  await page.goto(`./#/targets?q=${encodeURIComponent('数字经济核心产业营业收入')}`);
  const row = page.locator('main').getByRole('row').filter({ hasText: '120' }).first();
  await expect(row).toContainText('两读一致');
  await row.getByText('数字经济核心产业营业收入').click();
  await expect(page.getByRole('complementary', { name: '承诺详情' })).toContainText('两读一致');
  expect(await backupOf(page)).toMatchObject([{ reader: '乙同志' }]);
});

async function backupOf(page: Page): Promise<unknown> {
  const text = await page.evaluate(async (url) => {
    const module: StoreModule = await import(url);
    const outcome = await module.openStore().vault.backup({ at: 1, dataset: '' });
    if (!outcome.ok) throw new Error(outcome.failure.detail);
    return outcome.value.text;
  }, storeModule());
  const backup = JSON.parse(text) as { sections: { secondReadings: { rows: unknown } } };
  return backup.sections.secondReadings.rows;
}

const seeds = datasetSchema.parse(JSON.parse(readFileSync(join(ROOT, 'data/targets.json'), 'utf8')));
const seed = seeds.documents.find(({ file }) => file.startsWith('003'));
const gold = readFileSync(join(ROOT, 'tests/gold/003.jsonl'), 'utf8');

test('a document of the dataset: what both read alike is marked with its reader, and is undone', async ({
  page,
}) => {
  const address = `./#/documents?lang=en&doc=${seed?.id}&view=second`;
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'Second reading' })).toBeVisible();
  await answer(page, gold, EN);
  await expect(counts(page)).toHaveText(
    'alike 35, differing 1, only in the first 0, only in the second 0, refused 0',
  );
  expect(readAnswer(gold).rows.length).toBeGreaterThan(35);
  await tabTo(page, /Who takes it/u);
  await page.keyboard.insertText('A');
  await lines(page).first().focus();
  await page.keyboard.press('a');
  await expect(lines(page).first()).toContainText('The second is taken');
  await tabBackTo(page, /^Mark the 35 alike/u);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Mark the/u })).toHaveCount(0);
  // What is marked is applied to the records after it is written, and the readings are then set beside each other anew.
  await expect(async () => {
    await page.getByLabel('List', { exact: true }).selectOption({ label: 'Alike (35)' });
    await expect(lines(page).nth(1)).toContainText('The second is taken', { timeout: 2000 });
  }).toPass();
  await lines(page).first().focus();
  await page.getByRole('button', { name: 'Take this back' }).click();
  await expect(page.getByRole('button', { name: 'Mark the 1 alike: two readers agree' })).toBeVisible();
  await page.goto('./#/corrections?lang=en');
  await expect(page.getByText('Two readers agree').first()).toBeVisible();
  await expect(page.getByText('A（乙同志）').first()).toBeVisible();
});

async function tabBackTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press('Shift+Tab');
    if (name.test((await page.evaluate(() => document.activeElement?.textContent)) ?? '')) return;
  }
  throw new Error(`no way back to ${name.source}`);
}

test('the question holds the lines of the document and leaves as a file; the records leave as annotations', async ({
  page,
}) => {
  const [unsure] = seeds.targets.toSorted((a, b) => a.confidence - b.confidence);
  const { documentId, valueStart } = unsure?.mentions[0] ?? { documentId: '', valueStart: 0 };
  const held = seeds.documents.find(({ id }) => id === documentId);
  await page.goto(`./#/documents?doc=${documentId}&view=second`);
  await page.getByRole('button', { name: '只问没把握的段落' }).click();
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: /^存为文件/u }).click();
  const question = readFileSync(await (await file).path(), 'utf8');
  const text = readFileSync(join(ROOT, 'seeds', held?.file ?? ''), 'utf8');
  const lines = text.split('\n');
  const asked = [...question.matchAll(/^(\d+)\| (.*)$/gmu)].slice(1);
  // The line of the record that is least sure is among them, and not every line is.
  expect(asked.map(([, line]) => Number(line))).toContain(text.slice(0, valueStart).split('\n').length);
  expect(asked.length).toBeLessThan(lines.filter((line) => line.trim() !== '').length / 2);
  for (const [, line, words] of asked) expect(lines[Number(line) - 1]?.trim()).toBe(words);
  const notes = page.waitForEvent('download');
  await page.getByRole('button', { name: '存为标注（不含原文）' }).click();
  const annotations = readFileSync(await (await notes).path(), 'utf8')
    .trim()
    .split('\n');
  expect(annotations).toHaveLength(
    seeds.targets.flatMap(({ mentions }) => mentions).filter((mention) => mention.documentId === documentId)
      .length,
  );
  expect(annotations.join('')).not.toContain('quote');
});
