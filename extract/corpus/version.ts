/** Under which version of the extractor something was read. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The code and weights that make a part, and the packages whose tables it reads. */
const CODE = ['extract', 'src/domain', 'package-lock.json'];

/** Changes whenever anything changes that a part could depend on. @param root of the project */
export function codeVersion(root: string): string {
  const hash = createHash('sha256');
  for (const file of CODE.flatMap((name) => filesBelow(root, name))) {
    hash.update(`${file}\0`);
    hash.update(readFileSync(join(root, file)));
  }
  return hash.digest('hex').slice(0, 24);
}

function filesBelow(root: string, name: string): string[] {
  if (name.includes('.')) return [name];
  return readdirSync(join(root, name), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:m?[tj]s|json)$/u.test(file))
    .sort()
    .map((file) => join(name, file));
}
