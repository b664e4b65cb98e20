/** Builds and serves the page that ours is measured against, with the same commitments. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { Target } from '../../src/domain/dataset/schema.ts';
import { serveFolder, type StaticServer } from '../browser/static-server.ts';

const ROOT = join(import.meta.dirname, 'peer');

function rowOf({ indicator, region, theme, value, unit, deadline, kind }: Target) {
  return {
    indicator,
    region: region.name,
    theme: theme?.id ?? 'none',
    value,
    unit,
    year: deadline.value?.slice(0, 4) ?? 'none',
    kind,
  };
}

export async function servePeer(targets: readonly Target[], folder: string): Promise<StaticServer> {
  await build({
    root: ROOT,
    base: './',
    configFile: false,
    logLevel: 'silent',
    build: { outDir: folder, emptyOutDir: true, target: 'esnext' },
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'rows.json'), JSON.stringify(targets.map(rowOf)));
  return serveFolder(() => folder, '/', 0);
}
