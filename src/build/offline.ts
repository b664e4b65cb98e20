/** The service worker (src/offline/worker.ts), told which files the page has, and what it opens with. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build, type Plugin, type Rollup } from 'vite';

const PAINT = 'before-paint.js';
const WORKER = join(import.meta.dirname, '../offline/worker.ts');

/** What the page names by itself, and what each script of that imports before it runs. */
function firstFiles(html: string, bundle: Rollup.OutputBundle): Set<string> {
  const named = [...html.matchAll(/"\.\/(?<path>[^"]+)"/gu)].map(({ groups }) => groups?.['path'] ?? '');
  const first = new Set(['index.html', ...named]);
  for (const path of first) {
    const file = bundle[path];
    if (file?.type !== 'chunk') continue;
    for (const imported of file.imports) first.add(imported);
    for (const style of file.viteMetadata?.importedCss ?? []) first.add(style);
  }
  return first;
}

const hex = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex').slice(0, 8);
const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('base64');

/** Of a province: all of them may be hundreds of MB, of which a reader uses a few. */
const OF_PART = /(?:^|\/)[^/]+\/data\/(?:targets|reached)\/[^/]+$/u;
/** Of a document, or of a province: in a folder of the dataset's own, whose name says what is in it. */
const OF_DOCUMENT = /(?:^|\/)[^/]+\/data\/[a-z]+\/[^/]+$/u;
const MOST_KEPT = 4000;

/** Small ones first, so that most of the page is soon there. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({ path: relative(folder, path).split(sep).join('/'), size: statSync(path).size }))
    .toSorted((a, b) => a.size - b.size || (a.path < b.path ? -1 : 1))
    .map(({ path }) => path);
}

/**
 * Writes `sw.js` into a folder that has all other files of a page.
 * @param nameOf how the page names a file of the folder, where it names it otherwise
 * @param most files of single documents that are kept while the page is idle; where there are more each is kept when it is used, as those of provinces always are
 */
export async function writeWorker(
  folder: string,
  isFirst: (path: string) => boolean,
  target: readonly string[],
  nameOf = (path: string): string => path,
  most = MOST_KEPT,
): Promise<string> {
  const there = filesIn(folder).filter((path) => path !== 'sw.js');
  const isMany = there.filter((path) => OF_DOCUMENT.test(path)).length > most;
  const whenUsed = isMany ? OF_DOCUMENT : OF_PART;
  const all = there.filter((path) => !whenUsed.test(path));
  const [first, rest] = [all.filter(isFirst), all.filter((path) => !isFirst(path))];
  const files = [...first, ...rest].map((path) => [nameOf(path), sha256(readFileSync(join(folder, path)))]);
  const list = JSON.stringify(files);
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    define: {
      FILES_OF_BUILD: list,
      FIRST_OF_BUILD: String(first.length),
      USED_OF_BUILD: String(whenUsed),
      NAME_OF_BUILD: JSON.stringify(sha256(list).slice(0, 12)),
    },
    build: { target: [...target], write: false, lib: { entry: WORKER, formats: ['iife'], name: 'worker' } },
  });
  const [output] = [made].flat();
  if (output === undefined || !('output' in output)) throw new Error('no service worker was built');
  writeFileSync(join(folder, 'sw.js'), output.output[0].code);
  return `${first.length} files at once, ${rest.length} when the page is idle`;
}

/** `sw.js`, which the page registers (platform/service-worker.ts), behind all other files. */
export function offline(target: readonly string[]): Plugin {
  let paint = '';
  const nameOf = (path: string): string => (path === PAINT ? paint : path);
  return {
    name: 'policy-targets-offline',
    enforce: 'post',
    configResolved({ publicDir }) {
      // Its name says its content, as the names of all other scripts do.
      paint = `${PAINT}?${hex(readFileSync(join(publicDir, PAINT)))}`;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => ({
        html: html.replaceAll(`"./${PAINT}"`, `"./${paint}"`),
        tags: [{ tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' }],
      }),
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = '' }, bundle) {
        const first = firstFiles(readFileSync(join(dir, 'index.html'), 'utf8'), bundle);
        const said = await writeWorker(dir, (path) => first.has(nameOf(path)), target, nameOf);
        this.info(`kept for use without a network: ${said}`);
      },
    },
  };
}
