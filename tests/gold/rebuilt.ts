/** The extractor built anew with some of its modules replaced: other words, other weights, something that records. */
import { join } from 'node:path';
import { createServer, type Plugin } from 'vite';

export const ROOT = join(import.meta.dirname, '..', '..');

/** What stands in place of a module, by its path from the project's root (`/extract/…`). */
export type Replacements = Readonly<Record<string, string>>;

/** Loads a module of the extractor by its path from the project's root. */
export type Load = <T>(path: string) => Promise<T>;

/**
 * Hands over the loading of modules; what was loaded goes on working when this has ended.
 * @param more plugins that change modules
 */
export async function rebuilt<T>(
  replacements: Replacements,
  use: (load: Load) => Promise<T>,
  more: readonly Plugin[] = [],
): Promise<T> {
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [replacing(replacements), ...more],
  });
  try {
    return await use(async <M>(path: string) => (await server.ssrLoadModule(path)) as M);
  } finally {
    await server.close();
  }
}

const replacing = (replacements: Replacements): Plugin => ({
  name: 'replace-modules',
  enforce: 'pre',
  load: (id) => Object.entries(replacements).find(([path]) => id.endsWith(path))?.[1],
});
