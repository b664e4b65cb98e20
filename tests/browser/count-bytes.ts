/** Bytes of a page's responses as gzip -9 would send them: the test server sends them plain. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { BASE_PATH } from './address.ts';

export const KB = 1000;
const DIST = join(import.meta.dirname, '../../dist');

export interface Counted {
  /** Path inside the site, then bytes. */
  readonly files: ReadonlyMap<string, number>;
  readonly total: number;
}

export interface Counter {
  /** Of the responses so far. */
  readonly now: () => Promise<Counted>;
  /** When nothing has been asked for in half a second: "networkidle" is reached once per page and not again. */
  readonly settled: () => Promise<Counted>;
  /** From here on it counts anew. */
  readonly restart: () => void;
}

export const sumOf = (files: readonly (readonly [path: string, size: number])[]): Counted => ({
  files: new Map(files),
  total: files.reduce((sum, [, size]) => sum + size, 0),
});

export function countBytes(page: Page): Counter {
  const sizes: Promise<readonly [string, number]>[] = [];
  let pending = 0;
  page.on('request', () => {
    pending += 1;
  });
  page.on('requestfailed', () => {
    pending -= 1;
  });
  page.on('requestfinished', () => {
    pending -= 1;
  });
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname.replace(BASE_PATH, '');
    // A worker that has ended takes its body with it: then it is weighed as it lies in the build.
    const body = response.body().catch(() => readFile(join(DIST, path)));
    sizes.push(body.then((bytes) => [path, gzipSync(bytes, { level: 9 }).length] as const));
  });
  const now = async (): Promise<Counted> => sumOf(await Promise.all(sizes));
  const settled = async (): Promise<Counted> => {
    let quiet = 0;
    while (quiet < 5) {
      await page.waitForTimeout(100);
      quiet = pending === 0 ? quiet + 1 : 0;
    }
    return now();
  };
  return { now, settled, restart: () => sizes.splice(0) };
}

/** The largest files of a visit, for the message of a budget that was overrun. */
export function largest({ files, total }: Counted): string {
  const lines = [...files]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 12)
    .map(([path, size]) => `${(size / KB).toFixed(1)} KB  ${path}`);
  return [`${(total / KB).toFixed(1)} KB, gzip -9:`, ...lines].join('\n');
}
