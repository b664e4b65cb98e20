/** Writes down which packages are in which file of the build: the bundler knows, the file no longer does. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin } from 'vite';

/** For tests of what is loaded when. Not in the page's folder. */
export const PACKAGES_FILE = 'node_modules/.cache/page-packages.json';

/** Innermost package of a module's path; own code has none. */
const packageOf = (id: string): string | undefined => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(id)?.[1];

/** A JSON of pairs: name of a script, which carries the hash of its content, and the packages in it. */
export function packagesOfFiles(): Plugin {
  return {
    name: 'policy-targets-packages',
    generateBundle(_, bundle) {
      const files = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk'
          ? [[file.fileName, [...new Set(file.moduleIds.flatMap((id) => packageOf(id) ?? []))]]]
          : [],
      );
      mkdirSync(dirname(PACKAGES_FILE), { recursive: true });
      writeFileSync(PACKAGES_FILE, JSON.stringify(files));
    },
  };
}
