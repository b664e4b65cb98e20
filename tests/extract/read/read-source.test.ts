/** From bytes to text by content; what cannot be read ends in words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_BYTES } from '../../../extract/read/limits.ts';
import { readSource } from '../../../extract/read/read-source.ts';
import type { SourceText } from '../../../extract/read/types.ts';
import { UnreadableDocument } from '../../../extract/read/unreadable.ts';
import { bytesOf, encodedAs, gb18030, reasonOf, unicode } from './support.ts';

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
  ] as const)('%s', async (name, bytes, encoding, text) => {
    expect(await readSource({ name: 'a.txt', bytes })).toMatchObject({
      text,
      encoding,
      format: 'txt',
      notes:
        encoding === 'gb18030' || name.includes('without a mark') ? [{ code: 'encoding', encoding }] : [],
    });
  });

  const TAIWAN =
    '為促進海洋經濟發展，提升產業競爭力，訂定本計畫。到2027年，建成海洋牧場30個以上，培育企業100家。\n';
  const KOREA = '정부는 2027년까지 해양 목장 30개를 조성하고 중소기업 1000개를 지원한다.\n';
  const JAPAN = '政府は2027年までに海洋牧場を30か所整備し、中小企業1000社を支援する。\n';

  it('Big5 is known by the prose that it makes, and said', async () => {
    expect(await readSource({ name: 'a.txt', bytes: encodedAs('big5', TAIWAN) })).toMatchObject({
      text: TAIWAN,
      encoding: 'big5',
      notes: [{ code: 'encoding', encoding: 'big5' }],
    });
  });

  it.each([
    ['Korean in EUC-KR', encodedAs('euc-kr', KOREA)],
    ['Japanese in Shift-JIS', encodedAs('shift_jis', JAPAN)],
    ['Latin with accents', bytesOf('e9 74 e9 20 e0 20 63 f4 74 e9')],
    [
      'UTF-8 and GB18030, one behind the other',
      new Uint8Array([...new TextEncoder().encode(TEXT), ...gb18030(TEXT)]),
    ],
    ['UTF-8 by its mark alone', new Uint8Array([0xef, 0xbb, 0xbf, ...bytesOf('a6 bf c4 ac ff fe 41 a6')])],
  ])('%s is refused', async (_, bytes) => {
    expect(await reasonOf(readSource({ name: 'a.txt', bytes }))).toEqual({ code: 'unknown-encoding' });
  });

  it.each([0, 1, 20, 901, 2999])(
    'a NUL at byte %i of UTF-8 is a scratch, and the rest is read',
    async (at) => {
      const whole = new TextEncoder().encode(TEXT.repeat(60));
      const start = whole.findIndex((byte, i) => i >= at && (byte & 0xc0) !== 0x80);
      const bytes = new Uint8Array([...whole.subarray(0, start), 0, ...whole.subarray(start)]);
      const { text, encoding, notes } = await readSource({ name: 'a.txt', bytes });
      expect({ text: text.replace('\ufffd', ''), encoding, notes }).toEqual({
        text: TEXT.repeat(60),
        encoding: 'utf-8',
        notes: [{ code: 'replaced-characters', count: 1 }],
      });
    },
  );

  it('a NUL in a short text is no scratch: it is refused, not read as UTF-16', async () => {
    for (const text of [`${TEXT}\0`, `\0${TEXT}`, TEXT.replace('\n', '\0')])
      expect(await reasonOf(readSource({ name: 'a.txt', bytes: new TextEncoder().encode(text) }))).toEqual({
        code: 'unsupported',
        found: '',
      });
  });

  it('a mark that turns the bytes the wrong way round is not believed', async () => {
    const bytes = new Uint8Array([0xff, 0xfe, ...unicode(TEXT, 'big', false)]);
    expect(await readSource({ name: 'a.txt', bytes })).toMatchObject({ text: TEXT, encoding: 'utf-16be' });
  });

  it('UTF-16 without a mark needs no line break, no digit and no Chinese', async () => {
    const han = '推进海洋经济高质量发展';
    for (const text of [han, 'Plan of 2027: 30 ranches\n'])
      for (const end of ['little', 'big'] as const)
        expect((await readSource({ name: 'a.txt', bytes: unicode(text, end, false) })).text).toBe(text);
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
        // Characters at random are no prose.
        const sentence = `到2027年，全省企业${text}达到一百家。${TEXT.repeat(3)}`;
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
