import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { storedStatements } from './slides.ts';
import { storeModule, type StoreModule } from './store.ts';

/** As if the slides had been collected when the figures were others, and one of a frame that is gone. */
async function age(page: Page): Promise<void> {
  await page.evaluate(async (url) => {
    const { openStore }: StoreModule = await import(url);
    const { presentations } = openStore();
    const list = await presentations.list();
    const [row] = list.ok ? list.value.rows : [];
    if (row === undefined) throw new Error('no presentation');
    const slides = row.slides.map((slide) => ({
      ...slide,
      version: 'v-old',
      chart: slide.chart && {
        ...slide.chart,
        series: slide.chart.series.map((series) => ({
          ...series,
          values: series.values.map((value, at) => (at === 0 && value !== null ? value + 1000 : value)),
        })),
      },
      ...(slide.statement && { statement: { ...slide.statement, figure: '旧的数' } }),
    }));
    const [first] = slides;
    if (first === undefined) throw new Error('no slide');
    const gone = { ...first, id: crypto.randomUUID(), frame: { kind: 'gone', title: '' } };
    const put = await presentations.put({ ...row, slides: [...slides, gone] });
    if (!put.ok || put.value.kind !== 'saved') throw new Error(JSON.stringify(put));
  }, storeModule());
}

test('slides are made anew from new data; what changes is said, and taken over when a person says so', async ({
  page,
}) => {
  await page.goto('./');
  const figure = page.getByRole('figure').filter({ has: page.getByRole('heading', { name: /主题/u }) });
  await figure.getByRole('button', { name: '加入演示' }).click();
  await expect(page.getByText('共 1 页。')).toBeVisible();
  await page.goto('./#/targets?region=330000');
  await page.getByRole('link', { name: '参与公开实施专利' }).last().click();
  await page.getByRole('complementary').getByRole('button', { name: '加入演示' }).click();
  await expect(page.getByText('共 2 页。')).toBeVisible();
  await age(page);
  await page.goto('./#/present');
  await page.reload();
  await page.getByRole('button', { name: '用现在的数据更新' }).click();
  const changes = page.getByRole('region', { name: '新数据带来的变动' });
  await expect(changes).toContainText('3 页中有 2 页有变动', { timeout: 30_000 });
  await expect(page).toHaveURL(/#\/present/u);
  await expect(changes).toContainText(/10\d\d条.* → \d+条/u);
  await expect(changes).toContainText('旧的数 →');
  await expect(changes).toContainText('原处已找不到这一页的图或表');
  await changes.getByRole('button', { name: '全部采用' }).click();
  await expect(changes).toContainText('3 页中有 0 页有变动');
  // Shown at once and written after; who leaves before is asked, and a test would leave all the same.
  await expect
    .poll(async () => (await storedStatements(page)).map(({ figure }) => figure))
    .not.toContain('旧的数');
  await page.reload();
  await page.getByRole('row').nth(1).click();
  await expect(page.getByText('旧的数')).toHaveCount(0);
});
