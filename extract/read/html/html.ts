/** A web page, or what a Word file was turned into: its visible text, a line for each block. */
import { decode } from '../decode.ts';
import { fileHash } from '../hash.ts';
import type { SourceFile, SourceText } from '../types.ts';
import { linesOfTree } from './lines.ts';
import { parsePage } from './parse.ts';

/** @throws UnreadableDocument */
export function readHtml(file: SourceFile): SourceText {
  const { text, encoding, notes } = decode(file.name, file.bytes, charsetOf(file.bytes));
  return {
    name: file.name,
    sha256: fileHash(file),
    text: htmlText(file.name, text),
    format: 'html',
    encoding,
    notes,
  };
}

/** The text of a page; of a Word file with its tabs. @throws UnreadableDocument too-large */
export const htmlText = (name: string, html: string, keepsTabs = false): string =>
  linesOfTree(parsePage(name, html), keepsTabs).join('\n');

/** A page says its charset within so many bytes, as the HTML standard asks. */
const CHARSET_WITHIN = 1024;

function charsetOf(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, CHARSET_WITHIN));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1];
}
