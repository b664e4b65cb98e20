import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import packageFile from './package.json' with { type: 'json' };
import { characterMaps, characterMapFiles } from './src/build/character-maps.ts';
import { englishWords } from './src/build/english-words.ts';
import { firstModules, firstRequests } from './src/build/first-visit.ts';
import { olderBrowsers, olderBrowsersInWorker } from './src/build/older-browsers.ts';
import { packagesOfFiles } from './src/build/packages.ts';
import { licences, LICENCES_FILE } from './src/build/licences.ts';
import { offline } from './src/build/offline.ts';
import { ONLY } from './src/build/only.ts';
import { pageFiles } from './src/build/read-dataset.ts';
import { datasetFolder } from './src/build/own-dataset.ts';
import { singleFile } from './src/build/single-file.ts';

const root = import.meta.dirname;

/** The oldest browsers that the page is made for, as the bundler names them. */
const OLDEST = packageFile.browserslist.map((browser) => browser.replace(' >= ', ''));

/**
 * Fields of classes stand as they are written: these browsers know them, and what the bundler takes them apart for does not
 * occur: faults of static ones in Chrome before 98, of fields that name a variable of a function in Safari before 16. It
 * would cost bytes and time in every browser. Static blocks, new in Chrome 94 and Safari 16.4, are taken apart.
 */
const SCRIPTS = OLDEST.map((browser) => browser.replace(/(?<=chrome|edge)92/u, '98').replace('15.0', '16'));

const readPage = () => pageFiles(datasetFolder(process.env, root), join(root, 'data'), process.env[ONLY]);
/** A build reads the dataset once, so that all of the page is of one; the page that is worked on sees each change. */
const built = once(readPage);

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/**
 * Serves (dev) and emits (build) the dataset in the shape the page loads it: the index first, by a preload link in the page
 * so that it travels beside the scripts; records, texts and ledgers when they are shown.
 */
function datasetPlugin(isSingle: boolean): Plugin {
  let files = built;
  let isBuild = false;
  return {
    name: 'policy-targets-dataset',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    buildStart() {
      // What is wrong with the data is said first, not after the scripts are made.
      if (isBuild) files();
    },
    configureServer(server) {
      files = readPage;
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        const file = files().files.get(path);
        if (file === undefined) return next();
        response.setHeader(
          'Content-Type',
          path.endsWith('.txt') ? 'text/plain; charset=utf-8' : 'application/json',
        );
        return response.end(file());
      });
    },
    // One by one, not through the bundle, which would hold all of them.
    writeBundle({ dir = 'dist' }) {
      if (isSingle) return;
      for (const [path, text] of files().files) {
        mkdirSync(dirname(join(dir, path)), { recursive: true });
        writeFileSync(join(dir, path), text());
      }
    },
    transformIndexHtml(html) {
      const { indexPath, textsPath } = files();
      const href = `./${indexPath}`;
      const attrs = {
        id: 'dataset-index',
        // In the one file there is nothing to load ahead: the link only says where the index is.
        rel: isSingle ? 'help' : 'preload',
        as: 'fetch',
        type: 'application/json',
        crossorigin: '',
        href,
      };
      const texts = `<p><a href="./${textsPath}">文献全文 Texts of the documents</a></p>`;
      return {
        // In the one file they are not beside it.
        html: isSingle ? html : html.replace('</noscript>', `${texts}$&`),
        tags: [{ tag: 'link', attrs, injectTo: 'head' }],
      };
    },
  };
}

/** React Aria's own few words, which it brings in 34 languages. */
const twoLanguages = () => optimizeLocales.vite({ locales: ['zh-CN', 'en-US'] });

/** `vite build --mode single` makes one file (dist-single); every other build a folder for a static host (dist). */
export default defineConfig(({ mode }) => {
  const isSingle = mode === 'single';
  const told = licences();
  const packed = isSingle
    ? singleFile({
        publicDir: join(root, 'public'),
        fileName: 'policy-targets.html',
        target: SCRIPTS,
        files: () =>
          new Map<string, string | Uint8Array>([
            ...[...built().files].map(([path, text]) => [path, text()] as const),
            ...characterMapFiles(),
            [LICENCES_FILE, told.text()],
          ]),
      })
    : [firstRequests(), olderBrowsers(SCRIPTS), characterMaps(), packagesOfFiles(), offline(SCRIPTS)];
  const first = firstModules();
  return {
    base: './',
    plugins: [
      first.plugin,
      react(),
      datasetPlugin(isSingle),
      twoLanguages(),
      englishWords(),
      told.page,
      packed,
    ],
    // As modules, so that a background thread loads the readers of Word files and PDF when such a file comes.
    worker: {
      format: isSingle ? 'iife' : 'es',
      plugins: () => [told.worker, isSingle && olderBrowsersInWorker()],
    },
    build: {
      target: SCRIPTS,
      cssTarget: OLDEST,
      ...(isSingle && { outDir: 'dist-single', copyPublicDir: false }),
      // ECharts is one chunk of this size, loaded with the first chart; what is loaded when is asserted by a browser test.
      // Old browsers without it load the same files a little later.
      modulePreload: { polyfill: false },
      ...(!isSingle && {
        rolldownOptions: { output: { codeSplitting: { groups: first.groups } } },
      }),
      chunkSizeWarningLimit: isSingle ? 20_000 : 600,
    },
    test: {
      include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
      exclude: ['tests/browser/**'],
      setupFiles: ['tests/properties.ts'],
      // Generous: a slow machine must not fail what is right. No test measures time.
      testTimeout: 600_000,
      hookTimeout: 600_000,
      // Tests share no state that they change (no mocks, no globals): what one file has loaded serves the next.
      isolate: false,
      // All cores: one is left out by default, which of two is half.
      maxWorkers: '100%',
      // In the first comment of a file: `@module-tag whole-corpus`.
      tags: [
        { name: 'whole-corpus', description: 'Reads many documents or large ones, or starts processes.' },
      ],
    },
  };
});
