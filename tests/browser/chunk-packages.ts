/** Which packages are in which file of the build: built once more in memory, where the bundler still knows. */
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

/** Innermost package of a module's path; own code has none. */
function packageOf(id: string): string | undefined {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(id)?.[1];
}

let made: Promise<ReadonlyMap<string, ReadonlySet<string>>> | undefined;

/** Name of a built file → packages in it. Names carry a hash of the content, so they are those of dist. Built once a process. */
export const packagesByFile = (): Promise<ReadonlyMap<string, ReadonlySet<string>>> =>
  (made ??= buildInMemory());

async function buildInMemory(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const built = await build({ root: ROOT, logLevel: 'silent', build: { write: false } });
  const outputs = Array.isArray(built) ? built : [built];
  const files = new Map<string, ReadonlySet<string>>();
  for (const bundle of outputs) {
    if (!('output' in bundle)) throw new Error('the build watches instead of building');
    for (const file of bundle.output) {
      if (file.type !== 'chunk') continue;
      files.set(file.fileName, new Set(Object.keys(file.modules).flatMap((id) => packageOf(id) ?? [])));
    }
  }
  return files;
}
