import type { Page } from '@playwright/test';
import { buildIndex } from '../../src/bulk/dataset-index.ts';
import { syntheticDataset, type SyntheticTarget } from '../synthetic.ts';
import { expect, test } from './fixtures.ts';

const HEADLINES = `./#/compare?show=bars&topic=${encodeURIComponent('indicator:数据要素市场规模~indicator:数据产业规模')}`;
const drawing = '[data-drawn="true"] svg';

test(
  'Beijing’s and Shanghai’s headline figures stand in two panels with both reasons, never on one axis',
  { tag: '@quick' },
  async ({ page }) => {
    await page.goto(`${HEADLINES}&region=110000~310000`);
    const panels = page.getByRole('figure');
    await expect(panels).toHaveCount(2);
    const beijing = page.getByRole('figure', { name: /北京市.*2000亿元（2030年）/u });
    const shanghai = page.getByRole('figure', { name: /上海市.*5000亿元（2025年）/u });
    await expect(beijing.locator(drawing)).toContainText('2000亿元');
    await expect(beijing.locator(drawing)).not.toContainText('上海市');
    await expect(shanghai.locator(drawing)).toContainText('5000亿元');
    await expect(shanghai.locator(drawing)).not.toContainText('北京市');
    const gate = page.getByRole('note', { name: '为什么不共用一轴' });
    await expect(gate).toContainText('不可直接比较');
    await expect(gate.getByRole('listitem')).toHaveText([
      /^口径不同\s*数据要素市场规模 ≠ 数据产业规模$/u,
      '期限相差5年',
    ]);
  },
);

test('Shanghai’s 500 DCMM companies and Shandong’s 300 of grade 2 or above: two panels, the grade and the two years said', async ({
  page,
}) => {
  const topic = encodeURIComponent('family:dcmm');
  await page.goto(`./#/compare?show=bars&topic=${topic}&region=310000~370000`);
  await expect(page.getByRole('figure', { name: /上海市.*500家/u })).toHaveCount(1);
  await expect(page.getByRole('figure', { name: /山东省.*300家/u })).toHaveCount(1);
  const gate = page.getByRole('note', { name: '为什么不共用一轴' });
  await expect(gate).toContainText('级别要求不同');
  await expect(gate).toContainText('2级以上');
  await expect(gate).toContainText('期限相差2年');
});

test('Guiyang’s turnover of 2023 and of 2025 is one path on one axis', async ({ page }) => {
  await page.goto(
    `./#/compare?show=bars&topic=${encodeURIComponent('family:exchange-turnover')}&region=520100`,
  );
  const figure = page.getByRole('figure');
  await expect(figure).toHaveCount(1);
  await expect(figure.locator(drawing)).toContainText('10亿元');
  await expect(figure.locator(drawing)).toContainText('100亿元');
});

test('a row of the plot leads to its sentence by mouse, its source by keyboard', async ({ page }) => {
  await page.goto(HEADLINES);
  const beijing = page.getByRole('figure', { name: /北京市/u });
  await expect(beijing.locator(drawing)).toContainText('2000亿元');
  // The second chart may still move the first one: a locator's click waits for it to stand.
  await expect(page.getByRole('figure', { name: /上海市/u }).locator(drawing)).toContainText('5000亿元');
  const drawn = beijing.locator('.chart-drawing');
  const width = await drawn.evaluate((element) => element.clientWidth);
  await drawn.click({ position: { x: width * 0.4, y: 28 } });
  const panel = page.getByRole('complementary', { name: '承诺详情' });
  await expect(panel.locator('blockquote')).toContainText('2000亿元');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await page
    .getByRole('figure', { name: /上海市/u })
    .getByRole('link', { name: /5000亿元/u })
    .focus();
  await page.keyboard.press('Enter');
  await expect(panel.locator('blockquote')).toContainText('5000亿元');
});

test('picks indicators by keyboard; the address brings them back', async ({ page }) => {
  await page.goto('./#/compare?show=bars');
  const box = page.getByRole('combobox', { name: '指标', exact: true });
  await box.focus();
  // As the list finds it: by first letters, by parts.
  await page.keyboard.type('sjcygm');
  await expect(page.getByRole('option', { name: /^数据产业规模 /u })).toBeVisible();
  await box.fill('');
  await page.keyboard.type('数据产业规模');
  // The list before had it too, further down.
  await expect(page.getByRole('option').first()).toHaveText(/^数据产业规模/u);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/topic=/u);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('figure', { name: /上海市.*5000亿元/u })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('figure', { name: /上海市.*5000亿元/u })).toBeVisible();
  await expect(page.getByRole('button', { name: '去掉 数据产业规模', exact: true })).toBeVisible();
});

test('says what it does not know, and why nothing is shown', async ({ page }) => {
  await page.goto(`./#/compare?topic=${encodeURIComponent('indicator:没有这样的指标')}`);
  await expect(page.getByText('数据中没有指标“没有这样的指标”')).toBeVisible();
  await expect(page.getByRole('figure').first()).toBeVisible();
  await page.goto(`./#/compare?topic=${encodeURIComponent('indicator:数据产业规模')}&region=620000`);
  await expect(page.getByText('所选的指标和地区下没有带数值的承诺。')).toBeVisible();
});

const province = (code: string, name: string) => ({ code, name, level: 'province' }) as const;
/** SYNTHETIC, served instead of the dataset in this test only. */
const SYNTHETIC: readonly SyntheticTarget[] = [
  {
    region: province('370000', '山东省'),
    indicator: '海水淡化工程规模',
    value: 90,
    due: '2028',
    comparator: '>=',
  },
  { region: province('460000', '海南省'), indicator: '海水淡化工程规模', value: 60, due: '2025' },
  {
    region: province('210000', '辽宁省'),
    indicator: '海水淡化工程规模',
    value: 20,
    due: null,
    comparator: '~',
  },
];

async function serveSynthetic(page: Page): Promise<void> {
  const index = buildIndex(syntheticDataset(SYNTHETIC), 'synthetic', { themes: [], families: [] });
  await page.route('**/data/index-*.json', (route) => route.fulfill({ json: index }));
}

test('alike commitments share one axis (synthetic data); the table has what the chart draws', async ({
  page,
}) => {
  await serveSynthetic(page);
  await page.goto('./#/compare?show=bars');
  const figure = page.getByRole('figure', {
    name: '海水淡化工程规模：山东90吨以上，海南60吨，辽宁约20吨',
  });
  await expect(figure).toHaveCount(1);
  await expect(page.getByRole('figure')).toHaveCount(1);
  const drawn = figure.locator(drawing);
  const rows = [
    ['山东省', '90吨以上', '2028年'],
    ['海南省', '60吨', '2025年'],
    ['辽宁省', '约20吨', '未写期限'],
  ] as const;
  for (const text of rows.flat()) await expect(drawn).toContainText(text.replace(/省$/u, ''));
  // Behind the chart the table is there for screen readers.
  await expect(figure.getByRole('row')).toHaveCount(rows.length + 1);
  await figure.getByRole('button', { name: '表', exact: true }).click();
  await expect(drawn).toHaveCount(0);
  for (const [index, [region, value, deadline]] of rows.entries()) {
    const row = figure.getByRole('row').nth(index + 1);
    await expect(row.getByRole('link', { name: region })).toBeVisible();
    await expect(row.getByRole('cell', { name: value, exact: true })).toBeVisible();
    await expect(row.getByRole('cell', { name: deadline, exact: true })).toBeVisible();
  }
  await expect(page).toHaveURL(/view=table/u);
  await expect(figure.getByText('期限相差3年')).toBeVisible();
});
