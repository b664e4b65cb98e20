/** Everything that touches the disk or the terminal, as one small interface, so that the rest stays pure. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { READABLE_EXTENSIONS } from './read/detect.ts';

export interface Effects {
  /** Paths of the files at a path: itself, or all below a directory that can be documents. @throws where nothing is there. */
  listInputs(path: string): string[];
  readBytes(path: string): Uint8Array;
  /** Parsed JSON, or undefined where there is no such file. @throws where it is not JSON. */
  readJson(path: string): unknown;
  /** Writes all files below the directory: each whole, through a temporary file; removes stale ones of the given folders. */
  writeAll(directory: string, files: ReadonlyMap<string, string>, ownFolders: readonly string[]): void;
  print(line: string): void;
  complain(line: string): void;
}

const DOCUMENT = new RegExp(`\\.(?:${READABLE_EXTENSIONS.join('|')})$`, 'i');

export const nodeEffects: Effects = {
  listInputs(path) {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !/^README/i.test(entry.name))
      .map((entry) => join(path, entry.name))
      .filter((file) => DOCUMENT.test(file))
      .sort();
  },
  readBytes: (path) => readFileSync(path),
  readJson: (path) => (existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as unknown) : undefined),
  writeAll(directory, files, ownFolders) {
    for (const [name, content] of files) {
      const path = join(directory, name);
      mkdirSync(dirname(path), { recursive: true });
      const temporary = `${path}.tmp`;
      writeFileSync(temporary, content);
      renameSync(temporary, path);
    }
    for (const folder of ownFolders) {
      const path = join(directory, folder);
      if (!existsSync(path)) continue;
      for (const name of readdirSync(path))
        if (!files.has(`${folder}/${basename(name)}`)) rmSync(join(path, name));
    }
  },
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
};
