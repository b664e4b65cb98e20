import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { datasetFiles, type DatasetSource } from './src/domain/dataset-files.ts';

const root = import.meta.dirname;

function readFolder(folder: string): Map<string, string> {
  const path = join(root, 'data', folder);
  if (!existsSync(path)) return new Map();
  return new Map(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}

function readSource(): DatasetSource {
  const targets = readFileSync(join(root, 'data', 'targets.json'), 'utf8');
  const curated = (name: string): string | undefined => {
    const path = join(root, 'data', name);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  };
  return {
    targets,
    version: createHash('sha256').update(targets).digest('hex').slice(0, 8),
    themes: curated('themes.json'),
    families: curated('families.json'),
    texts: readFolder('text'),
    ledgers: readFolder('ledger'),
  };
}

/**
 * Serves (dev) and emits (build) `data/` in the shape the page loads it: the index first, by a preload link in the page
 * so that it travels beside the scripts; records, texts and ledgers when they are shown.
 */
function datasetPlugin(): Plugin {
  return {
    name: 'policy-targets-dataset',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        const file = path.startsWith('data/') ? datasetFiles(readSource()).files.get(path) : undefined;
        if (file === undefined) return next();
        response.setHeader(
          'Content-Type',
          path.endsWith('.txt') ? 'text/plain; charset=utf-8' : 'application/json',
        );
        return response.end(file);
      });
    },
    generateBundle() {
      for (const [fileName, source] of datasetFiles(readSource()).files) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
    transformIndexHtml() {
      const href = `./${datasetFiles(readSource()).indexPath}`;
      const attrs = {
        id: 'dataset-index',
        rel: 'preload',
        as: 'fetch',
        type: 'application/json',
        crossorigin: '',
        href,
      };
      return [{ tag: 'link', attrs, injectTo: 'head' }];
    },
  };
}

/** React Aria brings its few built-in words in 34 languages; the page has two. The others are left out. */
function twoLanguagesPlugin(): Plugin {
  const foreign = /react-(?:aria|stately|aria-components)\/dist\/.*\/(?!zh-CN|en-US)[a-z]{2}-[A-Z]{2}\.mjs$/u;
  return {
    name: 'policy-targets-two-languages',
    apply: 'build',
    load: (id) => (foreign.test(id) ? 'export default {};' : undefined),
  };
}

/** Tells the script that runs before the first paint where each language's words are, whose names carry a hash. */
function wordsPlugin(): Plugin {
  return {
    name: 'policy-targets-words',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const attributes = Object.values(bundle).flatMap((output) => {
          const facade = output.type === 'chunk' ? output.facadeModuleId : undefined;
          const language = /src\/i18n\/(zh-CN|en)\/index\.ts$/u.exec(facade ?? '')?.[1];
          return language === undefined ? [] : `data-words-${language.toLowerCase()}="./${output.fileName}"`;
        });
        return html.replace('src="./before-paint.js"', ['src="./before-paint.js"', ...attributes].join(' '));
      },
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [react(), datasetPlugin(), twoLanguagesPlugin(), wordsPlugin()],
  // ECharts is one chunk of this size, loaded with the first chart; what is loaded when is asserted by a browser test.
  build: { chunkSizeWarningLimit: 600 },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/browser/**'],
    // Generous: a slow machine must not fail what is right. No test measures time.
    testTimeout: 60_000,
  },
});
