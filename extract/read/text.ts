/** Plain text and Markdown, which is read as it stands; and text that was pasted. */
import { decode } from './decode.ts';
import { fileHash } from './hash.ts';
import type { SourceFile, SourceText } from './types.ts';

/** @throws UnreadableDocument */
export function readText(file: SourceFile, format: 'txt' | 'md' = 'txt'): SourceText {
  const { text, encoding, notes } = decode(file.name, file.bytes);
  return { name: file.name, sha256: fileHash(file), text, format, encoding, notes };
}
