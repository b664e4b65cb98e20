/** The dataset from which the page was built, to hold its files against. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dataset } from '../../src/domain/dataset/schema.ts';

export async function dataset(): Promise<Dataset> {
  const data: Dataset = JSON.parse(
    await readFile(join(import.meta.dirname, '../../data/targets.json'), 'utf8'),
  );
  return data;
}
