/** Builds what only older browsers load (platform/older-browsers.ts), beside the program or inside the one file. */
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

const ENTRY = join(import.meta.dirname, '../platform/older-browsers.ts');

/** One script of the old kind: a page waits for it, a background thread imports it. */
export async function olderBrowsersScript(target: readonly string[]): Promise<string> {
  const [made] = [
    await build({
      configFile: false,
      logLevel: 'warn',
      build: { target: [...target], write: false, lib: { entry: ENTRY, formats: ['iife'], name: 'older' } },
    }),
  ].flat();
  if (made === undefined || !('output' in made)) throw new Error('nothing was built for older browsers');
  return made.output[0].code;
}

/** A file of the page; its name stands at the script before the first paint, which asks for it where it is needed. */
export function olderBrowsers(target: readonly string[]): Plugin {
  let file = '';
  return {
    name: 'policy-targets-older-browsers',
    async generateBundle() {
      const source = await olderBrowsersScript(target);
      file = this.getFileName(this.emitFile({ type: 'asset', name: 'older-browsers.js', source }));
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace('src="./before-paint.js"', `data-older="./${file}" $&`),
    },
  };
}

/** In the one file a background thread has no script beside it: its own begins with the same. */
export const olderBrowsersInWorker = (): Plugin => ({
  name: 'policy-targets-older-browsers-in-worker',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('-worker.ts') ? `import ${JSON.stringify(ENTRY)};\n${code}` : undefined,
});
