/** From bytes to text by content; what cannot be read ends in words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_BYTES } from '../../../extract/read/limits.ts';
import { readSource } from '../../../extract/read/read-source.ts';
import type { SourceText } from '../../../extract/read/types.ts';
import { UnreadableDocument } from '../../../extract/read/unreadable.ts';
import { bytesOf, gb18030, reasonOf, unicode } from './support.ts';

const TEXT = '江苏省方案\n到2027年，建成海洋牧场30个。\n';
const GB18030 = bytesOf('bd ad cb d5 ca a1 b7 bd b0 b8 0a 81 30 84 36');

describe('text in any of its encodings', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(TEXT), 'utf-8', TEXT],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${TEXT}`), 'utf-8', TEXT],
    ['UTF-16, little end first', unicode(TEXT, 'little', true), 'utf-16le', TEXT],
    ['UTF-16, big end first', unicode(TEXT, 'big', true), 'utf-16be', TEXT],
    ['UTF-16 without a mark', unicode(TEXT, 'little', false), 'utf-16le', TEXT],
    ['UTF-16 without a mark, big end first', unicode(TEXT, 'big', false), 'utf-16be', TEXT],
    ['GB18030', GB18030, 'gb18030', '江苏省方案\n¥'],
  ] as const)('%s', async (_, bytes, encoding, text) => {
    expect(await readSource({ name: 'a.txt', bytes })).toMatchObject({
      text,
      encoding,
      format: 'txt',
      notes: [],
    });
  });

  it('a scratch in long text is mended and said; a scratched rest is not guessed at', async () => {
    const bytes = new TextEncoder().encode(TEXT.repeat(200));
    bytes[bytes.length - 4] = 0xff;
    const { encoding, notes, text } = await readSource({ name: 'a.txt', bytes });
    expect({ encoding, notes }).toEqual({
      encoding: 'utf-8',
      notes: [{ code: 'replaced-characters', count: text.split('\ufffd').length - 1 }],
    });
    expect(await reasonOf(readSource({ name: 'a.txt', bytes: bytesOf('41 ff ff 41') }))).toEqual({
      code: 'unknown-encoding',
    });
  });

  it('reading what was written gives it back, in every encoding', async () => {
    const han = fc.stringMatching(/^[一-龥0-9A-Za-z，。\n]{1,60}$/u).filter((text) => text.trim() !== '');
    await fc.assert(
      fc.asyncProperty(han, fc.constantFrom('little', 'big'), async (text, end) => {
        const read = async (bytes: Uint8Array) => (await readSource({ name: 'a.txt', bytes })).text;
        expect(await read(new TextEncoder().encode(text))).toBe(text);
        expect(await read(unicode(text, end, true))).toBe(text);
        const sentence = `到2027年，${text}达到一百家。`;
        expect(await read(gb18030(sentence))).toBe(sentence);
      }),
    );
  });
});

describe('the extension is a claim that the content must bear out', () => {
  const OLE = 'd0 cf 11 e0 a1 b1 1a e1';
  const encrypted = bytesOf(
    `${OLE} ${Array.from('EncryptedPackage', (c) => `${c.charCodeAt(0).toString(16)} 00`).join(' ')}`,
  );
  it.each([
    ['empty.txt', new Uint8Array(), { code: 'empty' }],
    ['blank.md', new TextEncoder().encode(' \n\t\n'), { code: 'empty' }],
    ['text.pdf', new TextEncoder().encode(TEXT), { code: 'mislabelled', found: 'txt' }],
    ['text.docx', new TextEncoder().encode(TEXT), { code: 'mislabelled', found: 'txt' }],
    [
      'page.txt',
      new TextEncoder().encode('<!-- x -->\n<!DOCTYPE html><p>'),
      { code: 'mislabelled', found: 'html' },
    ],
    ['page.md', unicode('<html><p>', 'little', true), { code: 'mislabelled', found: 'html' }],
    ['file.txt', new TextEncoder().encode('%PDF-1.7\n'), { code: 'mislabelled', found: 'pdf' }],
    ['old.doc', bytesOf(OLE), { code: 'unsupported', found: 'doc' }],
    ['locked.docx', encrypted, { code: 'encrypted' }],
    ['picture.pdf', bytesOf('89 50 4e 47 0d 0a'), { code: 'unsupported', found: 'png' }],
    ['rich.doc', new TextEncoder().encode('{\\rtf1'), { code: 'unsupported', found: 'rtf' }],
    ['packed.docx', bytesOf('50 4b 03 04 00 00'), { code: 'damaged' }],
    ['program.txt', bytesOf('41 00 00 01 00'), { code: 'unsupported', found: '' }],
    ['huge.txt', new Uint8Array(MAX_BYTES + 1), { code: 'too-large', of: 'bytes', limit: MAX_BYTES }],
  ] as const)('%s', async (name, bytes, reason) => {
    const error: unknown = await readSource({ name, bytes }).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(UnreadableDocument);
    expect(error).toMatchObject({ file: name, reason });
    expect(String(error)).toMatch(/: .{20,}/u);
  });

  it('without a known extension the content decides', async () => {
    const { format } = await readSource({ name: '方案', bytes: new TextEncoder().encode(TEXT) });
    expect(format).toBe('txt');
  });
});

it('any bytes under any name are read or refused in words', async () => {
  const names = fc.oneof(
    fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.docx', 'a.pdf', 'a', '.pdf', '../../a.txt', 'con\u0000.md'),
    fc.string(),
  );
  const heads = fc.constantFrom('', '%PDF-1.7\n', 'PK\u0003\u0004', '<!doctype html>', '<html>');
  await fc.assert(
    fc.asyncProperty(names, heads, fc.uint8Array({ maxLength: 300 }), async (name, head, rest) => {
      const bytes = new Uint8Array([...new TextEncoder().encode(head), ...rest]);
      const outcome: unknown = await readSource({ name, bytes }).catch((error: unknown) => error);
      const file = outcome instanceof UnreadableDocument ? outcome.file : (outcome as SourceText).name;
      expect(file).toBe(name);
    }),
    { numRuns: 300 },
  );
});

it('an aborted reading throws what it was aborted with', async () => {
  const reason = new Error('enough');
  await expect(
    readSource(
      { name: 'a.txt', bytes: new TextEncoder().encode(TEXT) },
      { signal: AbortSignal.abort(reason) },
    ),
  ).rejects.toBe(reason);
});
