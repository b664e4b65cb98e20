/** Word files: turned into a page by mammoth, then read like one. Headers, footers and comments are left out. */
import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { fileHash } from '../hash.ts';
import { htmlText } from '../html/html.ts';
import { MAX_INFLATED_BYTES, MAX_RATIO, RATIO_COUNTS_FROM } from '../limits.ts';
import type { ReadNote, SourceFile, SourceText } from '../types.ts';
import { UnreadableDocument } from '../unreadable.ts';
import { unpack, zipEntries, type ZipEntry } from '../zip.ts';
import { withoutHidden } from './hidden.ts';

/** @throws UnreadableDocument */
export async function readDocx(file: SourceFile): Promise<SourceText> {
  const parts = textParts(file);
  let pictures = 0;
  const html = await toHtml(file.name, parts, () => {
    pictures += 1;
  });
  const text = htmlText(file.name, html, true);
  if (text.trim() === '' && pictures > 0) throw new UnreadableDocument(file.name, { code: 'scanned' });
  const notes: ReadNote[] = pictures > 0 ? [{ code: 'pictures', count: pictures }] : [];
  return { name: file.name, sha256: fileHash(file), text, format: 'docx', encoding: null, notes };
}

async function toHtml(name: string, parts: Uint8Array, onPicture: () => void): Promise<string> {
  // Under Node mammoth reads `buffer`, in a browser `arrayBuffer`; both may be an ArrayBuffer.
  const packed = parts.slice().buffer;
  const input = { arrayBuffer: packed, buffer: packed };
  const convertImage = mammoth.images.imgElement(() => {
    onPicture();
    return Promise.resolve({ src: '' });
  });
  try {
    return (await mammoth.convertToHtml(input, { convertImage, styleMap: CHINESE_HEADINGS })).value;
  } catch (error) {
    throw new UnreadableDocument(name, { code: 'damaged' }, { cause: error });
  }
}

/** Word names its heading styles in English whatever its language; other programs write 标题 1. */
const CHINESE_HEADINGS = [1, 2, 3, 4, 5, 6].map(
  (level) => `p[style-name='标题 ${level}'] => h${level}:fresh`,
);

/** Text, styles, numbering, notes and what leads to them; no pictures, fonts or embedded files. */
const PART = /^(?:\[Content_Types\]\.xml|_rels\/[^/]+|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/u;

/**
 * A zip with the text parts only, whose size has been seen and not believed, without what Word hides.
 * @throws UnreadableDocument too-large, encrypted or damaged
 */
function textParts({ name, bytes }: SourceFile): Uint8Array {
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
