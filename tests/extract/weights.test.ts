/** All that training has written: small enough to travel with the page's reader, in one order, with names that can be read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support.ts';

const FILES = [
  'extract/decide/weights.json',
  'extract/decide/support-weights.json',
  'extract/fields/name/weights.json',
  'extract/merge/confidence.json',
];
const MAX_BYTES = 300_000;

const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

describe('the weights', () => {
  it('take no more than 300 KB together', () => {
    const bytes = FILES.map((file) => Buffer.byteLength(textOf(file))).reduce((a, b) => a + b, 0);
    expect(bytes).toBeLessThan(MAX_BYTES);
  });

  it.each(FILES)('%s stands in the order of its names', (file) => {
    const names = Object.keys(JSON.parse(textOf(file)) as Record<string, number>);
    expect(names).toEqual(names.toSorted());
  });
});
