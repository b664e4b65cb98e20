/** Presentations as the store keeps them, for tests and benches. */
import type { Page } from '@playwright/test';
import type { Presentation, StoredSlide } from '../../src/storage/presentation.ts';
import { openBare, storeModule, uuid, type StoreModule } from './store.ts';

/** A slide as it is kept, with a chart that can be edited. */
export function slide(n: number, more: Partial<StoredSlide> = {}): StoredSlide {
  return {
    id: uuid(1000 + n),
    title: `第${n}张`,
    measured: ['单位：亿元'],
    doubts: ['期限为推算'],
    sources: [`《政策${n}》，某市人民政府，第 ${n} 行`],
    dataDate: '数据截至 2023年8月18日',
    version: 'v-old',
    altText: '横条',
    footnote: '',
    evidence: [`第${n}句`],
    href: '#/overview',
    chart: {
      kind: 'bars',
      categories: ['甲市', '乙市'],
      series: [{ name: '亿元', values: [n, null], colour: '0B5394' }],
      unit: '亿元',
    },
    table: null,
    drawing: { svg: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="4"/>', width: 9, height: 4 },
    ...more,
  };
}

/** Presentations as the store has them: a change is shown first, and written after it. */
export function storedPresentations(page: Page): Promise<readonly Presentation[]> {
  return page.evaluate(async (url) => {
    const { openStore }: StoreModule = await import(url);
    const list = await openStore().presentations.list();
    if (!list.ok) throw new Error(list.failure.detail);
    return list.value.rows;
  }, storeModule());
}

const storedSlides = async (page: Page): Promise<readonly StoredSlide[]> =>
  (await storedPresentations(page)).flatMap(({ slides }) => slides);

export const storedTitles = async (page: Page): Promise<readonly string[]> =>
  (await storedSlides(page)).map(({ title }) => title);

/** What the slides of one commitment say of it. */
export const storedStatements = async (
  page: Page,
): Promise<readonly NonNullable<StoredSlide['statement']>[]> =>
  (await storedSlides(page)).flatMap(({ statement }) => statement ?? []);

/** Kept by the store's own code, as a restored backup would be. */
export async function keep(page: Page, slides: readonly StoredSlide[], name = '演示一'): Promise<void> {
  await openBare(page);
  const row: Presentation = {
    id: uuid(1),
    name,
    lang: 'zh-CN',
    slides,
    createdAt: 1,
    updatedAt: 1,
    revision: 0,
  };
  await page.evaluate(
    async ({ module, presentation }) => {
      const { openStore } = (await import(module)) as StoreModule;
      const put = await openStore().presentations.put(presentation);
      if (!put.ok) throw new Error(put.failure.detail);
    },
    { module: storeModule(), presentation: row },
  );
}
