/** Reading one document, now or by an earlier run. */
import type { DocumentPart, Statements } from '../part.ts';
import { DOCUMENT, READ } from '../pipeline.ts';
import type { CharacterMap } from '../read/types.ts';
import { hashOf } from '../output/hash.ts';
import { DiskProblem, messageOf } from '../output/words.ts';

/** A file to be read. */
export interface Input {
  /** Base name. */
  readonly name: string;
  readonly path: string;
}

/** What only a document's own files are made of. */
export type Rest = Pick<DocumentPart, 'numbers' | 'text'>;

/** A part of which the rest lies on a disk until it is asked for. */
export interface Kept extends Statements {
  rest(): Rest;
}
/** A document that has been read. */
export interface Read extends Kept {
  /** Of its file. */
  readonly bytes: number;
}
export type ReadOutcome = Read | { readonly problem: string };

/**
 * Where parts stay between runs. The same bytes under another name or in another folder are another document, since names
 * may tell a place, and another version of the extractor may read them differently: a key names all of these.
 */
export interface Keeper {
  /** Undefined where no such part is kept, or not whole. */
  find(key: string): Kept | undefined;
  keep(key: string, part: DocumentPart): Kept;
}

/** What reading asks of a machine. */
export interface ReadingEffects {
  readonly keeper: Keeper;
  /** Changes with the extractor's code and tables. */
  readonly version: string;
  readBytes(path: string): Uint8Array;
  /** SHA-256, hexadecimal. */
  hash(bytes: Uint8Array): string;
  readonly characterMap?: CharacterMap;
  /** Called when reading has come a step forward: a page, an article. */
  readonly onProgress?: () => void;
}

/** A document that was read before; undefined where it was not, or cannot be. */
export function known(input: Input, { keeper, ...effects }: ReadingEffects): Read | undefined {
  try {
    const { key, bytes } = opened(input, effects);
    const kept = keeper.find(key);
    return kept && { ...kept, bytes: bytes.length };
  } catch {
    return undefined;
  }
}

/** Takes a document from what is kept, else reads it and keeps it. @throws DiskProblem */
export async function read(input: Input, { keeper, ...effects }: ReadingEffects): Promise<ReadOutcome> {
  try {
    const { key, bytes, ...file } = opened(input, effects);
    const { characterMap, onProgress } = effects;
    const kept =
      keeper.find(key) ??
      keeper.keep(
        key,
        DOCUMENT.run({
          source: await READ.run({ ...file, bytes, characterMap, ...(onProgress && { onProgress }) }),
          ...(onProgress && { onArticle: onProgress }),
        }),
      );
    return { ...kept, bytes: bytes.length };
  } catch (error) {
    if (error instanceof DiskProblem) throw error;
    return { problem: messageOf(error) };
  }
}

function opened({ name, path }: Input, { version, ...effects }: Omit<ReadingEffects, 'keeper'>) {
  const bytes = effects.readBytes(path);
  const sha256 = effects.hash(bytes);
  const folder = folderOf(path);
  const key = hashOf(Buffer.from(`${version}\n${folder}/${name}\n${sha256}`));
  return { name, folder, bytes, sha256, key };
}

/** Base name of the folder that a file lies in: 四川 of 四川/南充.txt; empty where the path names none. */
export const folderOf = (path: string): string => /([^/\\]+)[/\\][^/\\]*$/.exec(path)?.[1] ?? '';
