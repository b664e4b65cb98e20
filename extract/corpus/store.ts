/**
 * Where the parts of read documents are kept, so that a run takes up what an earlier one has read, and merging holds
 * statements in memory but neither texts nor ledgers.
 */
import { hashOf } from '../read/hash.ts';
import type { DocumentPart, Statements } from '../part.ts';

export interface PartStore {
  /** Undefined where no such part is kept, or not whole. */
  statements(key: string): Statements | undefined;
  /** @throws where no such part is kept */
  numbers(key: string): DocumentPart['numbers'];
  /** @throws where no such part is kept */
  text(key: string): string;
  keep(key: string, part: DocumentPart): void;
}

/**
 * What a part is kept under. The same bytes under another name are another document, and another version of the
 * extractor may read them differently.
 * @param version of the extractor: a hash of its code and tables
 */
export const partKey = (version: string, name: string, sha256: string): string =>
  hashOf(new TextEncoder().encode(`${version}\n${name}\n${sha256}`));

/** Keeps parts as long as it lives. */
export function memoryStore(): PartStore {
  const parts = new Map<string, DocumentPart>();
  const part = (key: string): DocumentPart => {
    const kept = parts.get(key);
    if (!kept) throw new Error(`no part ${key}`);
    return kept;
  };
  return {
    statements: (key) => parts.get(key),
    numbers: (key) => part(key).numbers,
    text: (key) => part(key).text,
    keep: (key, part) => void parts.set(key, part),
  };
}
