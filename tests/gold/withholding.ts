/** The extractor as it would be without certain words in its tables. */
import { join } from 'node:path';
import { createServer, type Plugin } from 'vite';
import type * as Pipeline from '../../extract/pipeline.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const TABLE = '/src/domain/table-words.ts';

/** Reads tables as src/domain/table-words.ts does, but passes over the words withheld and keeps a list of all others. */
const tableModule = (withheld: ReadonlySet<string>): string => `
  const withheld = new Set(${JSON.stringify([...withheld])});
  export const read = new Set();
  export const words = (table) => {
    const kept = table.trim().split(/\\s+/).filter((word) => !withheld.has(word));
    for (const word of kept) read.add(word);
    return kept;
  };`;

const withhold = (withheld: ReadonlySet<string>): Plugin => ({
  name: 'withhold-words',
  enforce: 'pre',
  load: (id) => (id.endsWith(TABLE) ? tableModule(withheld) : undefined),
});

export interface Extractor {
  readonly extract: typeof Pipeline.extract;
  /** Every word of every table that it was built with. */
  readonly words: ReadonlySet<string>;
}

/** Builds the extractor anew without the words given. */
export async function extractorWithout(withheld: ReadonlySet<string>): Promise<Extractor> {
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [withhold(withheld)],
  });
  try {
    const { extract } = (await server.ssrLoadModule('/extract/pipeline.ts')) as typeof Pipeline;
    const { read } = (await server.ssrLoadModule(TABLE)) as { read: ReadonlySet<string> };
    return { extract, words: read };
  } finally {
    await server.close();
  }
}
