/** The documents at a path that a person names. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { READABLE_EXTENSIONS } from '../read/detect.ts';
import { kindOf, NoFile } from './plain-file.ts';

export interface Listed {
  readonly files: readonly string[];
  /** What has the name of a document and cannot be read as one. */
  readonly problems: readonly { readonly file: string; readonly message: string }[];
}

const DOCUMENT = new RegExp(`\\.(?:${READABLE_EXTENSIONS.join('|')})$`, 'i');
const isDocumentName = (name: string): boolean =>
  !name.startsWith('.') && !/^README/i.test(name) && DOCUMENT.test(name);

/** Undefined where the bytes are no UTF-8. */
function nameOf(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Bytes that are no character of ASCII as `\xff`. */
const shownBytes = (bytes: Buffer): string =>
  Array.from(bytes, (byte) =>
    byte > 0x1f && byte < 0x7f ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`,
  ).join('');

/** A file itself, or all files of a folder that have a document's name. @throws where nothing is there, or no file */
export function listInputs(path: string): Listed {
  const stats = statSync(path);
  if (!stats.isDirectory()) {
    const kind = kindOf(stats);
    if (kind !== undefined) throw new NoFile(kind);
    return { files: [path], problems: [] };
  }
  const files: string[] = [];
  const problems: { file: string; message: string }[] = [];
  for (const entry of readdirSync(path, { withFileTypes: true, encoding: 'buffer' })) {
    if (!isDocumentName(entry.name.toString()) || entry.isDirectory()) continue;
    const name = nameOf(entry.name);
    const kind = kindOf(entry);
    if (name === undefined)
      problems.push({
        file: join(path, shownBytes(entry.name)),
        message: 'its name is not UTF-8 text: rename it',
      });
    else if (kind !== undefined) problems.push({ file: join(path, name), message: new NoFile(kind).message });
    else files.push(join(path, name));
  }
  return { files: files.sort(), problems };
}
