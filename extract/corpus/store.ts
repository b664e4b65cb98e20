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
  part(key: string): DocumentPart;
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
  return {
    statements: (key) => parts.get(key),
    part(key) {
      const part = parts.get(key);
      if (!part) throw new Error(`no part ${key}`);
      return part;
    },
    keep: (key, part) => void parts.set(key, part),
  };
}
