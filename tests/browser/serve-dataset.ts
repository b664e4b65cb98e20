/** SYNTHETIC, served instead of the dataset: commitments of a test's own. */
import type { Page } from '@playwright/test';
import { buildIndex } from '../../src/bulk/dataset-index.ts';
import { splitRecords } from '../../src/domain/dataset/target-index.ts';
import type { syntheticDataset } from '../synthetic.ts';

/** `more`: what the index says beside its rows. */
export async function serveDataset(
  page: Page,
  dataset: ReturnType<typeof syntheticDataset>,
  more: object = {},
): Promise<void> {
  const index = { ...buildIndex(dataset, 'synthetic', { themes: [], families: [] }), ...more };
  await page.route('**/data/index-*.json', (route) => route.fulfill({ json: index }));
  for (const records of splitRecords(dataset))
    await page.route(`**/data/records/${records.documentId}.json*`, (route) =>
      route.fulfill({ json: records }),
    );
  await page.route('**/data/text/*', (route) =>
    route.fulfill({ body: '虚构数据', contentType: 'text/plain' }),
  );
}
