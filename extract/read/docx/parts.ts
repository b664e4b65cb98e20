/** The parts of a Word file that hold text, unpacked within bounds, in a clean zip of their own. */
import { zipSync } from 'fflate';
import { MAX_INFLATED_BYTES, MAX_RATIO, RATIO_COUNTS_FROM } from '../limits.ts';
import type { SourceFile } from '../types.ts';
import { UnreadableDocument } from '../unreadable.ts';
import { withoutHidden } from './hidden.ts';
import { unpack, zipEntries, type ZipEntry } from '../zip.ts';

/** Text, styles, numbering, notes and what leads to them; no pictures, fonts or embedded files. */
const PART = /^(?:\[Content_Types\]\.xml|_rels\/[^/]+|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/u;

/**
 * A zip with the text parts only, whose size has been seen and not believed, without what Word hides.
 * @throws UnreadableDocument too-large, encrypted or damaged
 */
export function textParts({ name, bytes }: SourceFile): Uint8Array {
  const entries = zipEntries(bytes).filter((entry) => PART.test(entry.name));
  if (entries.some(({ isEncrypted }) => isEncrypted))
    throw new UnreadableDocument(name, { code: 'encrypted' });
  if (entries.reduce((sum, { size }) => sum + size, 0) > MAX_INFLATED_BYTES) throw tooLarge(name);
  const parts: Record<string, Uint8Array> = {};
  let room = MAX_INFLATED_BYTES;
  for (const entry of entries) {
    const part = unpacked(name, bytes, entry, Math.min(room, limitOf(entry)));
    room -= part.length;
    parts[entry.name] = part;
  }
  return zipSync(withoutHidden(parts), { level: 0 });
}

/** Text packs to a tenth, repetitive tables to a fiftieth; a bomb to a thousandth. */
const limitOf = ({ packedSize }: ZipEntry): number => Math.max(RATIO_COUNTS_FROM, packedSize * MAX_RATIO);

function unpacked(name: string, bytes: Uint8Array, entry: ZipEntry, limit: number): Uint8Array {
  let part: Uint8Array | undefined;
  try {
    part = unpack(bytes, entry, limit);
  } catch (error) {
    throw new UnreadableDocument(name, { code: 'damaged' }, { cause: error });
  }
  if (part === undefined) throw tooLarge(name);
  return part;
}

const tooLarge = (name: string): UnreadableDocument =>
  new UnreadableDocument(name, { code: 'too-large', of: 'inflated-bytes', limit: MAX_INFLATED_BYTES });
