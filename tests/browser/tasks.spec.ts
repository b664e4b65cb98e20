/**
 * The first tasks of ten people, each from the first screen within three clicks; a choice from a list counts as one, and
 * so does a field that is typed into. Nothing names a commitment: the same holds on any dataset from which the page was
 * built (`POLICY_TARGETS_DATA=FOLDER npm run build`, then this spec).
 */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const MOST = 3;
const FIGURE = /\d/u;

interface Person {
  readonly page: Page;
  readonly click: (on: Locator) => Promise<void>;
  readonly choose: (from: Locator, value: string) => Promise<void>;
  readonly write: (into: Locator, text: string) => Promise<void>;
}

const nav = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name, exact: true });
const key = (page: Page) => page.getByRole('region', { name: '重点承诺' }).getByRole('listitem').first();
const figure = (page: Page) => page.locator('main').getByRole('figure').first();

/** From the table of what most places promise, where there is one; else from what comes nearest. */
async function openIndicator({ page, click }: Person): Promise<void> {
  const common = page.getByRole('region', { name: '各地最常承诺的指标' }).getByRole('rowheader').first();
  if ((await common.count()) > 0) return click(common.getByRole('link'));
  await click(nav(page, '区域对比'));
  await click(page.getByRole('link', { name: '对比这两项' }).first());
}

const TASKS: Readonly<Record<string, (person: Person) => Promise<void>>> = {
  'compare one indicator': async (person) => {
    await openIndicator(person);
    const places = figure(person.page).locator('.chart-sources a');
    await expect(places.first()).toContainText(FIGURE);
  },
  'who is highest': async (person) => {
    await openIndicator(person);
    const title = person.page.locator('main figure h2, main figure h3').first();
    await expect(title).toContainText(FIGURE);
  },
  'what is due for us': async ({ page, click, choose }) => {
    await click(page.getByRole('button', { name: /^我的地区/u }));
    await choose(page.getByRole('combobox', { name: '省级' }), '370000');
    await page.keyboard.press('Escape');
    await click(nav(page, '监测'));
    await expect(page.getByRole('button', { name: /^去掉筛选 地区：山东省/u })).toBeVisible();
    await expect(page.getByRole('table', { name: '进展监测' }).getByRole('row').nth(1)).toContainText(
      /20\d\d年/u,
    );
  },
  'was it reached': async ({ page, click }) => {
    const missed = page.getByRole('region', { name: '未达到' });
    await click(missed.getByRole('link', { name: /^已到期·未录入结果 [\d,]+ 条$/u }));
    await expect(page.getByTestId('remaining')).toHaveText(/^[\d,]+ 条，共/u);
    await expect(page.getByRole('table').getByRole('row').nth(1)).toContainText(FIGURE);
  },
  'where does it say so': async ({ page, click }) => {
    await expect(key(page).locator('.key-figure')).toContainText(FIGURE);
    await click(key(page).locator('summary'));
    await expect(key(page).getByRole('blockquote').locator('strong')).toContainText(FIGURE);
  },
  'note it': async ({ page, click, write }) => {
    await click(key(page).locator('summary'));
    await click(key(page).getByRole('link'));
    await write(page.getByRole('textbox', { name: /^笔记：/u }), '问统计局口径。');
    await expect(page.getByText(/^已保存/u)).toBeVisible();
  },
  'export it': async ({ page, click }) => {
    await click(page.getByRole('button', { name: /^导出：/u }).first());
    const download = page.waitForEvent('download');
    await click(page.getByRole('dialog').getByRole('button', { name: '保存 PNG', exact: true }));
    expect((await download).suggestedFilename()).toMatch(/\.\w+$/u);
  },
  'own document': async ({ page, click }) => {
    await click(nav(page, '导入'));
    const text = '关于海水淡化的行动计划\n到2027年底，海水淡化工程规模达到9万吨/日以上。\n';
    await page
      .getByLabel('选择文件')
      .setInputFiles({ name: '计划.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await expect(page.getByRole('region', { name: '这次读取的文件' }).getByRole('listitem')).toContainText(
      '1',
    );
  },
  'other years': async ({ page, click, choose }) => {
    await click(nav(page, '区域对比'));
    const years = page.getByRole('combobox', { name: '期限' });
    await expect(years.locator('option').nth(1)).toBeAttached();
    const current = await years.inputValue();
    const values = await years
      .locator('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    await choose(years, values.find((value) => value !== current) ?? '');
    await expect(page).toHaveURL(/horizon=/u);
    await expect(figure(page)).toContainText(/20\d\d年/u);
  },
  'other language': async ({ page, click }) => {
    await click(page.getByRole('button', { name: /中文/u }));
    await click(page.getByRole('menuitemradio', { name: 'English' }));
    await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Key commitments' })).toBeVisible();
  },
};

for (const [name, task] of Object.entries(TASKS))
  test(`${name}: within ${MOST} clicks of the first screen`, async ({ page }) => {
    let clicks = 0;
    const counted =
      <A extends unknown[]>(act: (on: Locator, ...more: A) => Promise<unknown>) =>
      async (on: Locator, ...more: A): Promise<void> => {
        clicks += 1;
        await act(on, ...more);
      };
    await page.goto('./');
    await expect(page.getByRole('region', { name: '重点承诺' })).toBeVisible();
    await task({
      page,
      click: counted((on) => on.click()),
      choose: counted((from, value: string) => from.selectOption(value)),
      write: counted((into, text: string) => into.fill(text)),
    });
    expect(clicks).toBeLessThanOrEqual(MOST);
  });
