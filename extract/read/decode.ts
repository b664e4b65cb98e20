/** Bytes → text: a byte order mark decides, then strict UTF-8, then UTF-16 by its zeros, then GB18030. */
import type { Encoding, ReadNote } from './types.ts';
import { UnreadableDocument } from './unreadable.ts';

export interface Decoded {
  /** Without its byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly notes: readonly ReadNote[];
}

/** One broken character in so many is a scratch in the file; more is another encoding. */
const WHOLE_PER_BROKEN = 1000;
const REPLACEMENT = '\ufffd';

/**
 * @param declared the charset that a page says it has. What the bytes say counts more, but a foreign one is not guessed at.
 * @throws UnreadableDocument empty, unsupported (binary) or unknown-encoding
 */
export function decode(name: string, bytes: Uint8Array, declared?: string): Decoded {
  if (bytes.length === 0) throw new UnreadableDocument(name, { code: 'empty' });
  const decoded = byMark(bytes) ?? byTrial(bytes, declared);
  if (decoded === undefined) throw new UnreadableDocument(name, { code: 'unknown-encoding' });
  if (decoded.text.includes('\u0000')) throw new UnreadableDocument(name, { code: 'unsupported', found: '' });
  if (decoded.text.trim() === '') throw new UnreadableDocument(name, { code: 'empty' });
  return decoded;
}

function byMark(bytes: Uint8Array): Decoded | undefined {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return lenient(bytes, 'utf-16le');
  if (a === 0xfe && b === 0xff) return lenient(bytes, 'utf-16be');
  if (a === 0xef && b === 0xbb && c === 0xbf) return lenient(bytes, 'utf-8');
  return undefined;
}

function byTrial(bytes: Uint8Array, declared: string | undefined): Decoded | undefined {
  const wide = utf16ByZeros(bytes);
  const ofChina: readonly Encoding[] = isForeign(declared) ? [] : ['gb18030'];
  const candidates: readonly Encoding[] = wide ? [wide] : ['utf-8', ...ofChina];
  for (const encoding of candidates) {
    const text = strict(bytes, encoding);
    if (text !== undefined) return { text, encoding, notes: [] };
  }
  for (const encoding of candidates) {
    const decoded = lenient(bytes, encoding);
    const [note] = decoded.notes;
    const broken = note?.code === 'replaced-characters' ? note.count : 0;
    if (broken * WHOLE_PER_BROKEN <= decoded.text.length) return decoded;
  }
  return undefined;
}

function strict(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function lenient(bytes: Uint8Array, encoding: Encoding): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  const count = text.split(REPLACEMENT).length - 1;
  return { text, encoding, notes: count > 0 ? [{ code: 'replaced-characters', count }] : [] };
}

/** GB18030 reads nearly anything as something: a page that says Big5 must not become other words. */
const isForeign = (declared: string | undefined): boolean =>
  declared !== undefined && !/^(?:utf-?8|utf-?16(?:le|be)?|gb\S*|x-gbk|us-ascii)$/iu.test(declared);

const SAMPLE = 4096;

/** UTF-16 without a mark: line breaks and digits have a zero byte, always on the same side; no other text has zeros. */
function utf16ByZeros(bytes: Uint8Array): Encoding | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < Math.min(bytes.length, SAMPLE); i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  if (even === 0 && odd > 0) return 'utf-16le';
  return odd === 0 && even > 0 ? 'utf-16be' : undefined;
}
