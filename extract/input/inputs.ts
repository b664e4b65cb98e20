/** Which documents a run is about. */
import { basename } from 'node:path';
import type { PolicyDocument } from '../../src/domain/dataset/schema.ts';
import type { Input, Read } from '../corpus/read.ts';
import type { Effects } from '../effects.ts';
import type { Problem } from '../in-memory.ts';
import { READABLE_EXTENSIONS } from '../read/detect.ts';

/** Documents by name; problems in listing a path do not stop the others. */
export function inputsOf(paths: readonly string[], effects: Effects, problems: Problem[]): Input[] {
  const inputs = new Map<string, Input>();
  for (const path of paths) {
    try {
      const { files, problems: refused } = effects.listInputs(path);
      problems.push(...refused);
      if (files.length === 0 && refused.length === 0)
        problems.push({
          file: path,
          message: `no document here: files that end in ${READABLE_EXTENSIONS.join(', ')} are read`,
        });
      for (const file of files) {
        const name = basename(file);
        if (inputs.has(name))
          problems.push({ file, message: `a second file of the name ${name}: rename one of them` });
        else inputs.set(name, { name, path: file });
      }
    } catch (error) {
      problems.push({ file: path, message: error instanceof Error ? error.message : String(error) });
    }
  }
  return [...inputs.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

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
