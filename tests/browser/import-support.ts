/** Documents that the tests make, and what the store has of them. */
import { Buffer } from 'node:buffer';
import { expect, type Page } from '@playwright/test';
import type { ImportedDocument } from '../../src/storage/import-record.ts';
import { storeModule, type StoreModule } from './store.ts';

/** An invented county's plan. */
export const PLAN = `临江县数字经济发展行动计划（2024—2026年）

临政发〔2024〕8号

一、主要目标

到2026年，数字经济核心产业营业收入达到120亿元，年均增长12%以上。培育数字工厂30家，新建5G基站800个。

到2025年底，县级数据平台基本建成。

二、重点任务

（一）每年举办数字技能培训20场，培训人数不少于3000人次。

（二）对首次评为省级数字工厂的企业，给予一次性奖励50万元。

临江县人民政府

2024年3月15日
`;

const PROSE =
  '坚持改革引领、创新驱动，统筹发展和安全，完善政策体系和工作机制，推动数字技术同实体经济深度融合，提升公共服务和社会治理的水平，增强人民群众的获得感和安全感。';
const FIGURES = (n: number): string =>
  `到2027年，培育第${n}批专精特新企业${(n % 90) + 10}家以上，数字经济核心产业增加值达到${n + 100}亿元。`;

/** More than 10 MB in UTF-8; two figures in every hundredth paragraph. */
export const LONG_PLAN = `滨江市数字经济发展规划（2023—2027年）\n\n一、主要目标\n\n${Array.from(
  { length: 48_000 },
  (_, n) => (n % 100 === 0 ? FIGURES(n) : PROSE),
).join('\n\n')}\n`;

export function importedIn(page: Page): Promise<readonly ImportedDocument[]> {
  return page.evaluate(async (url) => {
    const module: StoreModule = await import(url);
    const outcome = await module.openStore().imports.list();
    if (!outcome.ok) throw new Error(outcome.failure.detail);
    return outcome.value.rows;
  }, storeModule());
}

/** How many records were decided on, by what the store has. */
export function decidedIn(page: Page): Promise<number> {
  return page.evaluate(async (url) => {
    const module: StoreModule = await import(url);
    const outcome = await module.openStore().importReviews.list();
    if (!outcome.ok) throw new Error(outcome.failure.detail);
    return outcome.value.rows.reduce((sum, { decisions }) => sum + decisions.length, 0);
  }, storeModule());
}

const PLACES = ['东', '南', '西', '北', '中'];

/** A hundred figures in a hundred sentences. */
export const HUNDRED = `滨江市数字经济发展规划（2023—2027年）\n\n一、主要目标\n\n${Array.from(
  { length: 100 },
  (_, n) => `到2027年，${PLACES[n % 5]}部片区第${n + 1}类数字工厂达到${n + 10}家以上。`,
).join('\n\n')}\n`;

/** A text that speaks of what the built-in dataset of a test knows: the same once, and once raised and moved. */
export const RENEWED = `北京市数据要素发展若干措施

到2030年，数据要素市场规模达到2000亿元。

到2032年，数据要素市场规模达到2500亿元。
`;

export async function importText(page: Page, name: string, text: string): Promise<void> {
  await page
    .getByLabel('选择文件')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page
    .getByRole('region', { name: '这次读取的文件' })
    .getByRole('link', { name: '打开' })
    .last()
    .click();
}

/** Imports a text whose article data are right, and accepts its first record. */
export async function importAndAccept(page: Page, name: string, text: string): Promise<void> {
  // Anew, so that no review of the document before is open.
  await page.goto('about:blank');
  await page.goto('./#/import');
  const decided = await decidedIn(page);
  await importText(page, name, text);
  await page.getByRole('button', { name: /^资料无误/u }).click();
  const record = page.locator('.record-line').first();
  await expect(record).toHaveAttribute('data-verdict', 'pending');
  await record.focus();
  await page.keyboard.press('a');
  await expect(record).toHaveAttribute('data-verdict', 'accepted');
  // Written, or the next page would come before it.
  await expect.poll(() => decidedIn(page)).toBe(decided + 1);
}
