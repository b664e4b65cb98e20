/**
 * One file that opens by double click: program, styles, workers, data and documents inside, nothing fetched from beside it.
 * `file://` blocks module scripts and fetch, so everything is inlined, packed (gzip, base64) but for what unpacks it, and
 * the content policy names the scripts by hash. A file is unpacked when it is asked for (platform/embedded.ts).
 */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin, PluginOption } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { olderBrowsersScript } from './older-browsers.ts';

export interface SingleFileOptions {
  /** The folder of the files that are copied as they are. */
  readonly publicDir: string;
  /** Files of the page by their path; they are found again in `script[data-file]` (platform/embedded.ts). */
  readonly files: () => ReadonlyMap<string, string | Uint8Array>;
  readonly fileName: string;
  /** What its scripts may be written in, as the bundler names browsers. */
  readonly target: readonly string[];
}

export function singleFile(options: SingleFileOptions): PluginOption[] {
  return [workersFromBlobs(), viteSingleFile({ removeViteModuleLoader: true }), onePage(options)];
}

/** `new Worker(new URL('./x.ts', import.meta.url), …)` becomes a worker whose code travels in the page. */
function workersFromBlobs(): Plugin {
  const start = /new Worker\(\s*new URL\('(\.[^']+)',\s*import\.meta\.url\)(?:,\s*\{[^}]*\})?\s*\)/gu;
  return {
    name: 'policy-targets-workers-from-blobs',
    enforce: 'pre',
    transform(code) {
      if (!code.includes('new Worker(')) return undefined;
      const imports: string[] = [];
      const changed = code.replace(start, (_, path: string) => {
        const name = `InlineWorker${imports.length}`;
        imports.push(`import ${name} from '${path}?worker&inline';\n`);
        return `new ${name}()`;
      });
      return imports.length === 0 ? undefined : { code: imports.join('') + changed, map: null };
    },
  };
}

function onePage({ publicDir, files, fileName, target }: SingleFileOptions): Plugin {
  let outDir = '';
  return {
    name: 'policy-targets-one-page',
    enforce: 'post',
    configResolved: (config) => {
      outDir = config.build.outDir;
    },
    generateBundle: {
      // Behind the plugin that inlines the scripts.
      order: 'post',
      async handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('the build made no index.html');
        const older = await olderBrowsersScript(target);
        page.source = packed(withPublicFiles(String(page.source), publicDir), files(), older);
        page.fileName = fileName;
        for (const name of Object.keys(bundle)) if (name !== 'index.html') delete bundle[name];
      },
    },
    writeBundle: () => rmSync(join(outDir, 'index.html'), { force: true }),
  };
}

/** What the page names beside itself comes inside: the script before the first paint, the icon. */
function withPublicFiles(html: string, publicDir: string): string {
  const read = (name: string, encoding: BufferEncoding): string =>
    readFileSync(join(publicDir, name), encoding);
  return html
    .replace(
      /<script ([^>]*)src="\.\/([\w-]+\.js)"([^>]*)><\/script>/gu,
      (_, before: string, name: string, after: string) =>
        `<script ${before}${after}>${read(name, 'utf8')}</script>`,
    )
    .replace(/(<link rel="icon" href=")\.\/([\w-]+\.png)/u, (_, before: string, name: string) => {
      return `${before}data:image/png;base64,${read(name, 'base64')}`;
    });
}

const PROGRAM = /<script type="module"[^>]*>([\s\S]*?)<\/script>\s*/u;

/** Puts the program, a text of this page, back to where a browser runs it. */
const UNPACK = `(async () => {
  const holder = document.querySelector('[data-file="program.js"]');
  const bytes = Uint8Array.from(atob(holder.textContent), (char) => char.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const script = document.createElement('script');
  script.type = 'module';
  script.textContent = await new Response(stream).text();
  holder.replaceWith(script);
})();`;

function packed(html: string, files: ReadonlyMap<string, string | Uint8Array>, older: string): string {
  const [, program] = PROGRAM.exec(html) ?? [];
  if (program === undefined) throw new Error('the build put no program into index.html');
  const inside = [...files, ['program.js', program] as const].map(([path, file]) => {
    const base64 = gzipSync(file, { level: 9 }).toString('base64');
    return `<script type="application/gzip" data-file="${path}">${base64}</script>\n`;
  });
  const page = html
    .replace(PROGRAM, '')
    .replace(
      '</body>',
      () => `${inside.join('')}<script>${older}</script>\n<script>${UNPACK}</script>\n</body>`,
    );
  return withContentPolicy(page, program);
}

const INLINE = /<script(?![^>]*type="application)[^>]*>([\s\S]*?)<\/script>/gu;

/** Nothing may be fetched, and no script run but the ones that were built in. */
function withContentPolicy(html: string, program: string): string {
  const scripts = [...[...html.matchAll(INLINE)].map(([, code = '']) => code), program];
  const hashes = scripts.map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);
  const policy = [
    "default-src 'none'",
    `script-src ${hashes.join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'worker-src blob:',
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const changed = html.replace(/(http-equiv="Content-Security-Policy"\s+content=")[^"]*/u, `$1${policy}`);
  if (changed === html) throw new Error('index.html has no content security policy');
  return changed;
}
