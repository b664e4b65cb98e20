/** The import graph, read from the sources. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

export interface Import {
  readonly from: string;
  /** A path from the repository's root, or a package's name. */
  readonly to: string;
  readonly isTypeOnly: boolean;
  /** `import('…')`: comes when it is asked for. */
  readonly isDynamic: boolean;
}

/**
 * Reads `import … from '…'`, `export … from '…'`, `import '…'` and `import('…')`. Comments and strings with such words
 * would be read too: a false alarm, never a miss. A dynamic import of a computed path is refused.
 */
const STATEMENT =
  /^\s*(?:import|export)\s+(type\s)?[^'"`;]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*(?:['"]([^'"]+)['"])?/gmu;

/** Text of a source file; its path from the repository's root. */
export const readSource = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

function packageName(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

export function importsOf(file: string, source = readSource(file)): Import[] {
  return [...source.matchAll(STATEMENT)].map(([whole, typeOnly, from, bare, dynamic]) => {
    const specifier = from ?? bare ?? dynamic;
    if (specifier === undefined) throw new Error(`${file}: ${whole} cannot be followed`);
    const isLocal = specifier.startsWith('.');
    const to = isLocal
      ? relative(ROOT, resolve(ROOT, dirname(file), specifier))
          .split(sep)
          .join('/')
      : packageName(specifier);
    return { from: file, to, isTypeOnly: typeOnly !== undefined, isDynamic: dynamic !== undefined };
  });
}

export function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => `${folder}/${name.split(sep).join('/')}`);
}

/** The files that a file brings with it, itself included, and the packages; `read`: its imports that count. */
export function closure(
  entries: readonly string[],
  read: (file: string) => readonly Import[],
): { readonly files: ReadonlySet<string>; readonly packages: ReadonlySet<string> } {
  const files = new Set(entries);
  const packages = new Set<string>();
  for (const file of files) {
    for (const { to } of read(file).filter(({ isTypeOnly }) => !isTypeOnly)) {
      if (/\.tsx?$/u.test(to)) files.add(to);
      else packages.add(to);
    }
  }
  return { files, packages };
}
