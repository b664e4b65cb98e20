/** Which documents a run is about. */
import { basename } from 'node:path';
import type { PolicyDocument } from '../../src/domain/dataset/schema.ts';
import type { Input, Read } from '../corpus/read.ts';
import type { Effects } from '../effects.ts';
import type { Problem } from '../in-memory.ts';
import { READABLE_EXTENSIONS } from '../read/detect.ts';

/** A file with the name under which the dataset knows it. */
export interface Listed extends Input {
  readonly file: string;
}

/** Documents by name; problems in listing a path do not stop the others. */
export function inputsOf(paths: readonly string[], effects: Effects, problems: Problem[]): Listed[] {
  const found: string[] = [];
  for (const path of paths) {
    try {
      const { files, problems: refused } = effects.listInputs(path);
      problems.push(...refused);
      found.push(...files);
      if (files.length === 0 && refused.length === 0)
        problems.push({
          file: path,
          message: `no document here: files that end in ${READABLE_EXTENSIONS.join(', ')} are read`,
        });
    } catch (error) {
      problems.push({ file: path, message: error instanceof Error ? error.message : String(error) });
    }
  }
  return toldApart(found)
    .map(([file, path]) => ({ name: basename(path), path, file }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/**
 * What the files are called: by their base names, and those that share one (2025/北京.txt, 2026/北京.txt) with as many of
 * their folders as tell them apart. A file that is given twice is one.
 */
function toldApart(paths: readonly string[], depth = 1): (readonly [file: string, path: string])[] {
  const byTail = new Map<string, string[]>();
  for (const path of paths) {
    const tail = tailOf(path, depth);
    byTail.set(tail, [...(byTail.get(tail) ?? []), path]);
  }
  return [...byTail].flatMap(([tail, same]) => {
    const [path = ''] = same;
    const isOne = same.every((other) => tailOf(other, Infinity) === tailOf(path, Infinity));
    return isOne ? [[tail, path] as const] : toldApart(same, depth + 1);
  });
}

const tailOf = (path: string, depth: number): string =>
  path
    .split(/[/\\]/)
    .filter((part) => part !== '' && part !== '.')
    .slice(-depth)
    .join('/');

/** Whether the dataset may know the file at a path by this name. */
export const isNamed = (path: string, file: string): boolean =>
  `/${tailOf(path, Infinity)}`.endsWith(`/${file}`);

/**
 * Documents of the same bytes are one, under the first name, with the others beside it: they say the same once.
 * @param parts in the order of their names
 */
export function withoutDoubles(parts: readonly Read[], problems: Problem[]): Read[] {
  const byId = new Map<string, { part: Read; others: string[] }>();
  for (const part of parts) {
    const { id, sha256, file } = part.record;
    const known = byId.get(id);
    if (known === undefined) byId.set(id, { part, others: [] });
    else if (known.part.record.sha256 === sha256) known.others.push(file);
    else
      problems.push({
        file,
        message: `its hash begins like that of ${known.part.record.file}, ${id}, and ids are made of that: change one of them by a blank`,
      });
  }
  return [...byId.values()].map(({ part, others }) =>
    others.length === 0 ? part : { ...part, record: alsoNamed(part.record, others) },
  );
}

/** With the fields in the schema's order. */
function alsoNamed({ id, file, ...rest }: PolicyDocument, alsoAs: string[]): PolicyDocument {
  return { id, file, alsoAs, ...rest };
}
