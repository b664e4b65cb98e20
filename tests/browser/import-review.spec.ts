/** Article data, review and joining of a person's own documents. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { curation as curationSchema } from '../../src/domain/curation/curation.ts';
import { dataset as datasetSchema } from '../../src/domain/dataset/schema.ts';
import { expect, test } from './fixtures.ts';
import { decidedIn, HUNDRED, importedIn, importText, PLAN, RENEWED } from './import-support.ts';
import { storeModule, type StoreModule } from './store.ts';

const records = (page: Page) => page.getByRole('region', { name: '记录' });
const lines = (page: Page) => records(page).locator('.record-line');
const open = (page: Page) => records(page).locator('li[data-current]');
const progress = (page: Page) => records(page).getByText(/^已审 \d+ \/ \d+$/u);

async function startReview(page: Page, text = PLAN): Promise<void> {
  await page.goto('./#/import');
  await importText(page, '计划.txt', text);
  await page.getByRole('button', { name: /^资料无误，开始审阅/u }).click();
  await expect(lines(page).first()).toBeVisible();
}

async function download(page: Page, item: string): Promise<string> {
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出' }).click();
  await page.getByRole('menuitem', { name: item }).click();
  return readFileSync(await (await file).path(), 'utf8');
}

test(
  'article data come first; a correction reads the document again at once, and keeps what was decided',
  { tag: '@quick' },
  async ({ page }) => {
    await startReview(page);
    await lines(page).first().focus();
    await page.keyboard.press('a');
    await expect(progress(page)).toHaveText('已审 1 / 8');
    await page.getByRole('button', { name: '文件资料' }).click();
    const region = page.getByRole('textbox', { name: '地区' });
    await region.fill('朝阳区');
    await region.press('Enter');
    await expect(page.getByText('没有找到“朝阳区”', { exact: false })).toBeVisible();
    await region.fill('浙江省');
    await region.press('Enter');
    await expect(page.getByText('已重新读取：8 条（此前 8 条）')).toBeVisible();
    await page.getByLabel('规划期').fill('2024—2028');
    await page.getByLabel('发文机关').focus();
    await expect(page.getByLabel('规划期')).toHaveValue('2024—2028');
    await expect(page.getByText('资料有更正')).toBeVisible();
    await page.getByRole('button', { name: '逐条审阅' }).click();
    await expect(progress(page)).toHaveText('已审 1 / 8');
    await expect(open(page)).toContainText('浙江省');
    // The grant's deadline hangs on the plan's period.
    await expect(lines(page).filter({ hasText: '数字工厂的企业' })).toContainText('2028年');
    await page.getByRole('button', { name: '文件资料' }).click();
    await page.getByRole('button', { name: '恢复机器所读' }).click();
    await expect(region).toHaveValue('');
    await expect(page.getByText('原文没有写明是哪里的政策，请填写')).toBeVisible();
  },
);

test('a doubtful fact is asked for before the others, and what is typed is taken by going on', async ({
  page,
}) => {
  await page.goto('./#/import');
  await importText(page, '计划.txt', PLAN);
  const region = page.getByRole('textbox', { name: '地区' });
  await expect(page.getByText('先核对存疑的资料')).toBeVisible();
  await expect(page.getByText('地区存疑：没有依据')).toBeVisible();
  // Before every other fact.
  await expect(page.locator('.article-form input').first()).toHaveAttribute('placeholder', /^如 浙江省/u);
  await region.fill('浙江省');
  // Not left, not entered: the next step is pressed at once.
  await page.getByRole('button', { name: /^资料无误/u }).click();
  await expect(open(page)).toContainText('浙江省');
  const [stored] = await importedIn(page);
  expect(stored?.document.articles[0]?.region.name).toBe('浙江省');
  expect(stored?.isConfirmed).toBe(true);
});

test('what is typed is taken by going to another screen too', async ({ page }) => {
  await page.goto('./#/import');
  await importText(page, '计划.txt', PLAN);
  await page.getByRole('textbox', { name: '地区' }).fill('浙江省');
  await page.evaluate(() => {
    location.hash = '#/targets';
  });
  await expect(page.getByRole('table', { name: '承诺列表' })).toBeVisible();
  await expect
    .poll(async () => (await importedIn(page))[0]?.document.articles[0]?.region.name)
    .toBe('浙江省');
});

test('what cannot be read stays where it was typed, and nothing goes on without it', async ({ page }) => {
  await page.goto('./#/import');
  await importText(page, '计划.txt', PLAN);
  const region = page.getByRole('textbox', { name: '地区' });
  await region.fill('朝阳区');
  await page.getByRole('button', { name: /^资料无误/u }).click();
  await expect(page.getByText('没有找到“朝阳区”', { exact: false })).toBeVisible();
  await expect(region).toHaveValue('朝阳区');
  await page.getByRole('button', { name: '逐条审阅' }).click();
  await expect(lines(page).first()).toBeVisible();
  await page.getByRole('button', { name: '文件资料' }).click();
  await expect(region).toHaveValue('朝阳区');
});

test('a doubtful place has its evidence and what else it may be, one press away', async ({ page }) => {
  await page.goto('./#/import');
  await importText(page, '计划.txt', PLAN);
  await expect(page.getByText('先核对存疑的资料')).toBeVisible();
  await doubt(page);
  await page.reload();
  await expect(page.getByText('地区存疑：另一可能的依据几乎同样多（“浙江省”）')).toBeVisible();
  await page.getByText('依据 · 把握不大（40%）').click();
  await expect(page.getByText('题名“临江县”（指向浙江省）')).toBeVisible();
  await page.getByRole('button', { name: '浙江省' }).click();
  await expect
    .poll(async () => (await importedIn(page))[0]?.overrides)
    .toMatchObject({
      [await articleId(page)]: { region: { code: '330000' } },
    });
  await page.getByLabel('文种').selectOption('规划');
  await expect
    .poll(async () => (await importedIn(page))[0]?.overrides)
    .toMatchObject({
      [await articleId(page)]: { kind: 'plan' },
    });
});

const articleId = async (page: Page): Promise<string> =>
  (await importedIn(page))[0]?.document.articles[0]?.id ?? '';

/** The document as if its place had been read with doubt. */
function doubt(page: Page): Promise<void> {
  return page.evaluate(async (url) => {
    const module: StoreModule = await import(url);
    const { imports } = module.openStore();
    const listed = await imports.list();
    const row = listed.ok ? listed.value.rows[0] : undefined;
    const article = row?.document.articles[0];
    if (row === undefined || article === undefined) throw new Error('nothing imported');
    const fact = <V>(value: V) => ({ value, basis: 'stated' as const, certainty: 0.9, evidence: [] });
    const evidence = [{ kind: 'title', text: '临江县', line: 1, says: '浙江省', weight: 2 }];
    const region = { code: '220681', name: '临江市', level: 'district' as const };
    const facts = {
      kind: fact('plan' as const),
      place: { value: region, basis: 'inferred' as const, certainty: 0.4, evidence },
      period: fact(article.planPeriod ?? null),
      issued: fact(article.issueDate?.value ?? null),
      title: fact(article.title),
      issuer: fact(article.issuer ?? null),
      documentNumber: fact(article.documentNumber ?? null),
      status: fact(article.status),
    };
    const doubts = [{ fact: 'place' as const, reason: 'uncertain' as const, text: '浙江省' }];
    const changed = { ...article, region, facts, doubts, flags: ['facts-doubtful' as const] };
    await imports.put({ ...row, document: { ...row.document, articles: [changed] } });
  }, storeModule());
}

test('a hundred records are reviewed by keys alone, and the review goes on after a reload', async ({
  page,
}) => {
  await startReview(page, HUNDRED);
  await expect(lines(page)).toHaveCount(100);
  await lines(page).first().focus();
  for (let n = 0; n < 60; n += 1) await page.keyboard.press(n % 10 === 9 ? 'x' : 'a');
  await expect(progress(page)).toHaveText('已审 60 / 100');
  await page.keyboard.press('u');
  await expect(progress(page)).toHaveText('已审 59 / 100');
  await expect(open(page).locator('.record-line')).toBeFocused();
  await page.keyboard.press('a');
  await page.getByLabel('列出').selectOption({ label: '已剔除（5）' });
  await expect(lines(page)).toHaveCount(6);
  // Written, or the page would be read before it.
  await expect.poll(() => decidedIn(page)).toBe(60);
  await page.reload();
  await expect(progress(page)).toHaveText('已审 60 / 100');
  await page.getByLabel('列出').selectOption({ label: '待审（40）' });
  await lines(page).nth(1).focus();
  await lines(page).nth(1).click();
  for (let n = 0; n < 40; n += 1) await page.keyboard.press('a');
  await expect(progress(page)).toHaveText('已审 100 / 100');
  await page.goto('./#/targets?q=滨江市');
  await expect(page.getByTestId('remaining')).toHaveText(/^95 条/u);
});

test('a record is corrected with its sentence in view; what cannot be read is said', async ({ page }) => {
  await startReview(page);
  await lines(page).filter({ hasText: '120亿元' }).click();
  await page.keyboard.press('e');
  const form = records(page).getByRole('form', { name: '修改' });
  await expect(form.getByLabel('指标')).toBeFocused();
  await expect(form.locator('blockquote')).toContainText('数字经济核心产业营业收入达到120亿元');
  await form.getByLabel('数值（含单位）').fill('很多');
  await page.keyboard.press('Enter');
  await expect(form.getByRole('alert')).toContainText('没有读懂数值“很多”');
  await form.getByLabel('数值（含单位）').fill('130亿');
  await form.getByLabel('期限').fill('2026年12月31日');
  await form.getByLabel('地区').fill('不知何处');
  await page.keyboard.press('Enter');
  await expect(form.getByRole('alert')).toContainText('没有找到地区“不知何处”');
  await form.getByLabel('地区').fill('金华市');
  await page.keyboard.press('Enter');
  await expect(form).toHaveCount(0);
  await lines(page).filter({ hasText: '130亿元' }).click();
  await expect(open(page)).toContainText('已改');
  await expect(open(page)).toContainText('机器读作 数值：120亿元、期限：2026年、地区：未定');
  await page.goto('./#/targets?q=金华市');
  const row = page.getByRole('table').getByRole('row').nth(1);
  await expect(row).toContainText('本机导入');
  await row.getByRole('link').first().click();
  const panel = page.getByRole('complementary', { name: '承诺详情' });
  await expect(panel).toContainText('本机导入');
  await expect(panel).toContainText('130亿元');
  await expect(panel.getByText('本机导入的文件“计划.txt”，第 7 行')).toBeVisible();
  await expect(panel.locator('blockquote')).toContainText('数字经济核心产业营业收入达到120亿元');
});

test('a record is split, and one that was missed is added from what is selected in the text', async ({
  page,
}) => {
  await startReview(page);
  await lines(page).filter({ hasText: '5G基站' }).click();
  await page.keyboard.press('s');
  await records(page).getByLabel('数值（含单位）').fill('300个');
  await page.keyboard.press('Enter');
  await expect(lines(page)).toHaveCount(9);
  await expect(lines(page).filter({ hasText: '拆分所得' })).toContainText('300个');

  // 12%: year by year, which the machine left to the ledger.
  await page.evaluate(() => {
    const block = [...document.querySelectorAll('.review-text .block')].find((element) =>
      element.textContent.includes('年均增长'),
    );
    const walker = document.createTreeWalker(block ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf('年均增长') ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 2);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    }
  });
  await page.getByRole('button', { name: /^添加“年均”为一条/u }).click();
  const form = records(page).getByRole('form', { name: '修改' });
  await form.getByLabel('指标').fill('营业收入年均增速');
  await form.getByLabel('类别').selectOption('目标');
  await form.getByLabel('数值（含单位）').fill('12%');
  await page.keyboard.press('Enter');
  await expect(lines(page)).toHaveCount(10);
  await expect(lines(page).filter({ hasText: '人工添加' })).toContainText('营业收入年均增速');
  await page.keyboard.press('u');
  await page.keyboard.press('u');
  await expect(lines(page)).toHaveCount(9);
});

test('what the dataset knows is recognised, shown side by side, and joined as the person says', async ({
  page,
}) => {
  await page.goto('./#/targets?q=数据要素市场规模&region=110000');
  const known = page.getByRole('table').getByRole('row').filter({ hasText: '2000亿' }).first();
  await expect(known).toBeVisible();
  await startReview(page, RENEWED);
  await expect(lines(page).filter({ hasText: '与已有相近' })).toHaveCount(2);
  const side = records(page).getByRole('region', { name: '与已有的承诺相近' });
  await expect(side.getByText('说法相同')).toBeVisible();
  await expect(side.locator('blockquote')).toHaveCount(2);
  await page.getByRole('radio', { name: /^是同一条/u }).check();
  await page.keyboard.press('a');
  await expect(open(page)).toContainText('2500亿元');
  await expect(side.getByText('数值提高：2000亿元 → 2500亿元；期限变动：2030年 → 2032年')).toBeVisible();
  await page.keyboard.press('3');
  await page.keyboard.press('a');
  await expect(progress(page)).toHaveText('已审 2 / 2');

  await page.goto('./#/targets?q=数据要素市场规模&region=110000');
  await expect(page.getByRole('row').filter({ hasText: '本机导入' })).toHaveCount(1);
  await page.getByRole('row').filter({ hasText: '本机导入' }).getByRole('link').first().click();
  const panel = page.getByRole('complementary', { name: '承诺详情' });
  await panel.getByRole('link', { name: /2000亿元/u }).click();
  await expect(panel.getByText('本机导入的文件有更新：', { exact: false })).toBeVisible();
  await expect(panel.getByRole('button', { name: /^正文，第 3 行$/u })).toBeVisible();
});

test('what is sure is accepted at once, by kind, and undone at once; a new version under the same number updates', async ({
  page,
}) => {
  await startReview(page);
  await page.getByLabel('把握').selectOption({ label: '把握 ≥ 80%' });
  await page.getByLabel('类别').selectOption({ label: '扶持（1）' });
  await page.getByRole('button', { name: '采纳这 1 条待审' }).click();
  await expect(progress(page)).toHaveText('已审 1 / 8');
  await page.getByLabel('类别').selectOption({ label: '全部类别' });
  await page.getByRole('button', { name: /^采纳这 \d 条待审$/u }).click();
  await expect(progress(page)).toHaveText(/^已审 [2-8] \/ 8$/u);
  await page.getByRole('button', { name: /^撤销/u }).click();
  await expect(progress(page)).toHaveText('已审 1 / 8');
  await page.getByRole('button', { name: /^采纳这 \d 条待审$/u }).click();
  await expect(progress(page)).toHaveText(/^已审 [2-8] \/ 8$/u);
  // Stored: the list of targets has what was accepted last.
  await page.goto('./#/targets?q=临江县 数字工厂');
  await expect(page.getByRole('table').getByRole('row').filter({ hasText: '30家' })).toBeVisible();

  // Anew, so that no job of before is listed.
  await page.goto('about:blank');
  await page.goto('./#/import');
  await importText(page, '计划（修订）.txt', PLAN.replace('30家', '45家'));
  await page.getByRole('button', { name: /^资料无误，开始审阅/u }).click();
  await expect(page.getByText('已有同一文号的《临江县数字经济发展行动计划', { exact: false })).toBeVisible();
  await lines(page).filter({ hasText: '45家' }).click();
  await expect(page.getByRole('radio', { name: /^是它的更新/u })).toBeChecked();
});

test('the document joins the documents, with its numbers as they were reviewed', async ({ page }) => {
  await startReview(page);
  await lines(page).first().focus();
  await page.keyboard.press('a');
  await page.keyboard.press('x');
  await expect(progress(page)).toHaveText('已审 2 / 8');
  await page.goto('./#/documents');
  await expect(page.getByText(/^6 份文献/u)).toBeVisible();
  const title = '临江县数字经济发展行动计划（2024—2026年）';
  const own = page.getByRole('table', { name: '文献资料表' }).getByRole('row').filter({ hasText: title });
  await expect(own.getByText('本机导入')).toBeVisible();
  await own.getByRole('link', { name: title }).click();
  await expect(page.locator('[data-mark][data-fate="target"]')).toHaveCount(1);
  await page.getByLabel('未取的原因').selectOption({ label: '尚未审阅（6）' });
});

test('every frame says that local documents are among the data', async ({ page }) => {
  await startReview(page);
  await lines(page).first().focus();
  await page.keyboard.press('a');
  await expect(progress(page)).toHaveText('已审 1 / 8');
  await page.goto('./#/overview');
  await expect(page.getByText(/；另含本机导入的文献 1 份$/u).first()).toBeVisible();
});

test('text, dataset and corrections are exported for whoever keeps the dataset', async ({ page }) => {
  await startReview(page);
  await lines(page).first().focus();
  await page.keyboard.press('x');
  await page.keyboard.press('a');
  await expect(progress(page)).toHaveText('已审 2 / 8');
  expect(await download(page, '原文（.txt，放入 seeds/）')).toBe(PLAN);
  const dataset = datasetSchema.parse(JSON.parse(await download(page, '读出的数据集（.json）')));
  expect(dataset.targets).toHaveLength(8);
  const corrections = curationSchema.parse(
    JSON.parse(await download(page, '审阅更正（.json，供 data/curation.json）')),
  );
  expect(corrections.corrections).toMatchObject([{ action: 'reject', target: dataset.targets[0]?.id }]);
});
