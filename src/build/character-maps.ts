/**
 * The character maps that Chinese PDFs name and do not bring (pdfjs-dist/cmaps), as files of the page's own: fetched
 * when such a PDF is read.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const FOLDER = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps');
/** Of simplified and traditional Chinese; a policy of China is in no other script. */
const CHINESE = /^(?:Adobe-(?:GB1|CNS1)|GB|UniGB|UniCNS|B5|ETen|ETHK|HKscs|HKdl|CNS).*\.bcmap$/u;

const names = (): string[] => readdirSync(FOLDER).filter((file) => CHINESE.test(file));

export const characterMapFiles = (): [path: string, bytes: Uint8Array][] =>
  names().map((name) => [`character-maps/${name}`, readFileSync(join(FOLDER, name))]);

/** Serves (dev) and emits (build) `character-maps/`. */
export function characterMaps(): Plugin {
  return {
    name: 'policy-targets-character-maps',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const name = basename(pathname);
        if (!pathname.includes('/character-maps/') || !CHINESE.test(name)) return next();
        return response.end(readFileSync(join(FOLDER, name)));
      });
    },
    generateBundle() {
      for (const [fileName, source] of characterMapFiles())
        this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
