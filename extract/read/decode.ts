/** Bytes → text. */

export class UnreadableDocument extends Error {}

/** Decodes UTF-8 (with or without BOM), UTF-16 with BOM, else GB18030. @throws UnreadableDocument for binary content. */
export function decode(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new UnreadableDocument('the file is empty');
  const text = decodeText(bytes);
  if (text.includes('\u0000'))
    throw new UnreadableDocument('the file is binary, not text: save it as UTF-8 text');
  return text;
}

function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeGb18030(bytes);
  }
}

function decodeGb18030(bytes: Uint8Array): string {
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableDocument('the text is neither UTF-8 nor GB18030: save it as UTF-8');
  }
}
