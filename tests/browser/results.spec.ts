/** What a document reports as reached: marked and counted by itself, never a commitment. */
import { Buffer } from 'node:buffer';
import type { Page } from '@playwright/test';
import type { DocumentResults } from '../../src/domain/dataset/results.ts';
import type { Section } from '../../src/domain/dataset/schema.ts';
import { expect, test } from './fixtures.ts';
import { importedIn } from './import-support.ts';

/** An invented report. */
const REPORT = `政府工作报告

（2026年1月20日在江苏省第十四届人民代表大会第四次会议上）

一、2025年工作回顾

渔业产值达到32亿元、增长6%。新增充电桩4000个。

二、2026年工作安排

今年，新建充电桩6000个。
`;

const result = (page: Page, text: string) => page.locator('[data-fate="result"][data-mark]').getByText(text);
const panel = (page: Page) => page.getByRole('complementary', { name: '实绩详情' });

/** The document with the most results, by the overview's way to it. */
async function openBuiltIn(page: Page): Promise<number> {
  await page.goto('./#/documents?sort=results&dir=desc');
  const row = page.locator('.sheet-body .sheet-row').first();
  const words = await row.getByRole('link', { name: /^\d+ 项实绩$/u }).getAttribute('aria-label');
  const [, count = '0'] = /(\d+) 项实绩/u.exec(words ?? '') ?? [];
  await row.getByRole('link').first().click();
  await expect(page.locator('[data-mark]').first()).toBeAttached();
  return Number(count);
}

test(
  'a result of a built-in document is marked by shape and opens its panel',
  { tag: '@quick' },
  async ({ page }) => {
    const count = await openBuiltIn(page);
    expect(count).toBeGreaterThan(0);
    const legend = page.getByRole('group', { name: '数字的去向' });
    await legend.getByRole('button', { name: /^实绩/u }).click();
    const marks = page.locator('[data-mark]');
    await expect(marks.first()).toHaveAttribute('data-fate', 'result');
    const shape = await marks.first().evaluate((mark) => {
      const { boxShadow, textDecorationLine } = getComputedStyle(mark);
      return { isFramed: boxShadow !== 'none', textDecorationLine };
    });
    expect(shape).toEqual({ isFramed: true, textDecorationLine: 'none' });
    const written = (await marks.first().textContent()) ?? '';
    await marks.first().focus();
    await expect(page.getByRole('tooltip')).toContainText('实绩：');
    await page.keyboard.press('Enter');
    await expect(panel(page)).toContainText('不计入承诺');
    await expect(panel(page).getByRole('row', { name: /^数值/u })).toContainText(
      written.replaceAll(/\s/gu, ''),
    );
    await expect(panel(page).getByRole('row', { name: /^所属时间/u })).toBeVisible();
    await expect(panel(page).locator('blockquote mark')).toContainText(written.slice(0, 2));
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
  },
);

test('the address of a result leads to it, and says where there is none', async ({ page }) => {
  await openBuiltIn(page);
  await page.locator('[data-fate="result"][data-mark]').first().click();
  await expect(panel(page)).toContainText('所属时间');
  await page.reload();
  await expect(panel(page)).toContainText('所属时间');
  await page.goto(page.url().replace(/o-[0-9a-f]{10}/u, 'o-0000000000'));
  await expect(panel(page)).toContainText('o-0000000000');
});

test('the outline says what each part of a policy does, and leads there', async ({ page }) => {
  await page.route('**/data/results/*.json*', async (route) => {
    const response = await route.fetch();
    const results = (await response.json()) as DocumentResults;
    const articleId = `${results.documentId}-1`;
    const sections: Section[] = [
      {
        title: '一、工作回顾',
        level: 1,
        lines: [30, 59],
        role: 'review',
        period: { value: '2021/2025', basis: 'heading', text: '过去五年' },
      },
      { title: '（一）成效', level: 2, lines: [31, 40], role: 'review' },
      { title: '二、主要目标', level: 1, lines: [60, 80], role: 'goals' },
      { title: '1.细目', level: 3, lines: [61, 62], role: 'tasks' },
    ];
    await route.fulfill({ json: { ...results, sections: [{ articleId, sections }] } });
  });
  await openBuiltIn(page);
  const outline = page.getByRole('navigation', { name: '篇目' });
  await expect(outline.getByRole('link', { name: '回顾 一、工作回顾' })).toBeHidden();
  await outline.getByText('3 个部分').click();
  await expect(outline.getByRole('link', { name: '回顾 一、工作回顾' })).toBeVisible();
  await expect(outline.getByTitle('回顾，所属时间 2021年—2025年')).toBeVisible();
  await expect(outline.getByRole('link', { name: '回顾 （一）成效' })).toBeVisible();
  await expect(outline.getByText('细目')).toHaveCount(0);
  await outline.getByRole('link', { name: '目标 二、主要目标' }).click();
  await expect(page).toHaveURL(/line=60/u);
  await page.setViewportSize({ width: 390, height: 844 });
  const review = outline.getByRole('link', { name: '回顾 一、工作回顾' });
  await review.scrollIntoViewIfNeeded();
  await expect(review).toBeInViewport();
});

test('the overview counts results apart, and the list holds none', async ({ page }) => {
  await page.goto('./');
  const counts = page.getByRole('list', { name: '数据里有什么' });
  await expect(counts.getByRole('link', { name: /^另有 \d+ 项实绩，不计入承诺$/u })).toBeVisible();
  const total = /^(\d+)/u.exec(
    (await counts.getByRole('link', { name: /^\d+ 条承诺$/u }).textContent()) ?? '',
  );
  await page.goto('./#/targets');
  await expect(page.getByTestId('remaining')).toContainText(total?.[1] ?? '?');
});

test('results of an import need no review, and are there at once', async ({ page }) => {
  await page.goto('./#/import');
  await page.getByLabel('选择文件').setInputFiles({
    name: '报告.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(REPORT),
  });
  const imported = page.getByRole('region', { name: '已导入的文献' });
  await expect(imported).toContainText('待审 1');
  await expect(imported).toContainText('另有 3 项实绩，不需审阅');
  // What waits for review is not told as “none found”.
  await page.goto('./#/documents?show=imported');
  const row = page.locator('.sheet-body .sheet-row').filter({ hasText: '政府工作报告' });
  await expect(row.getByRole('link', { name: '1 条待审' })).toBeVisible();
  await expect(row).not.toContainText('未找到承诺');
  await page.goto('./#/overview');
  await expect(page.getByRole('link', { name: '1 项导入的待审' })).toBeVisible();
  const [document] = await importedIn(page);
  await page.goto(`./#/import?doc=${document?.id ?? ''}&step=review`);
  await result(page, '32亿元').hover();
  await expect(page.getByRole('tooltip')).toContainText('实绩：渔业产值');
  await expect(page.locator('a[data-fate="result"]')).toHaveCount(0);
  await page.goto(`./#/documents?doc=${document?.id ?? ''}`);
  await result(page, '6%').click();
  await expect(panel(page)).toContainText('渔业产值');
  await expect(panel(page)).toContainText('本机导入');
  await expect(panel(page).getByRole('row', { name: /^所属时间/u })).toContainText('2025年');
});
