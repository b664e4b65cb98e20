/** Word files: turned into a page by mammoth, then read like one. Headers, footers and comments are left out. */
import mammoth from 'mammoth';
import { fileHash } from '../hash.ts';
import { htmlText } from '../html/html.ts';
import type { ReadNote, SourceFile, SourceText } from '../types.ts';
import { UnreadableDocument } from '../unreadable.ts';
import { textParts } from './parts.ts';

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
