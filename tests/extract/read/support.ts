/** What the readers' tests share: bytes, and the reason of a refusal. */
import { expect } from 'vitest';
import type { SourceText } from '../../../extract/read/types.ts';
import { UnreadableDocument, type UnreadableReason } from '../../../extract/read/unreadable.ts';

/** Bytes written in hexadecimal. */
export const bytesOf = (hex: string): Uint8Array =>
  Uint8Array.from(hex.split(' '), (byte) => Number.parseInt(byte, 16));

/** UTF-16 bytes of a text. */
export function unicode(text: string, end: 'little' | 'big', withMark: boolean): Uint8Array {
  const units = withMark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let i = 0; i < units.length; i += 1) view.setUint16(i * 2, units.charCodeAt(i), end === 'little');
  return new Uint8Array(view.buffer);
}

/** Why a file was refused; fails where it was read. */
export async function reasonOf(reading: Promise<SourceText>): Promise<UnreadableReason> {
  const error: unknown = await reading.then(
    () => new Error('it was read'),
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UnreadableDocument);
  if (error instanceof UnreadableDocument) return error.reason;
  throw error;
}

/** Two-byte characters of an encoding by the decoder itself, which has no other half. */
function doubleBytes(label: string): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder(label);
  const found = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1)
      if (trail !== 0x7f) found.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return found;
}
const DOUBLE_BYTES = new Map<string, ReadonlyMap<string, readonly [number, number]>>();

/** Bytes of a text of ASCII and two-byte characters. @throws Error for a character that the encoding has not */
export function encodedAs(label: 'gb18030' | 'big5' | 'shift_jis' | 'euc-kr', text: string): Uint8Array {
  const pairs = DOUBLE_BYTES.get(label) ?? doubleBytes(label);
  DOUBLE_BYTES.set(label, pairs);
  return Uint8Array.from(
    Array.from(text, (c) => {
      const pair = c < '\u0080' ? [c.charCodeAt(0)] : pairs.get(c);
      if (!pair) throw new Error(`${label} has no ${c}`);
      return [...pair];
    }).flat(),
  );
}

export const gb18030 = (text: string): Uint8Array => encodedAs('gb18030', text);
