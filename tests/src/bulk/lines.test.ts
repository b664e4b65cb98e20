import { describe, expect, it } from 'vitest';
import { readList, writeList } from '../../../src/bulk/lines.ts';

const LIST = [
  { id: 'o-1', quote: '年末达到 3 万件，\n比上年多' },
  { id: 'o-2', quote: '“[”, 以及 ]' },
  { id: 'o-3', quote: '' },
];

/** A body that comes in pieces of so many bytes, through the middle of characters too. */
function bodyOf(text: string, size: number): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new ReadableStream({
    pull: (controller) => {
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  });
}

describe('a list laid out in lines', () => {
  it('is JSON, and comes back in pieces of any length', async () => {
    const text = writeList(LIST);
    expect(JSON.parse(text)).toEqual(LIST);
    for (const size of [1, 2, 7, 1000]) expect(await readList(bodyOf(text, size))).toEqual(LIST);
  });

  it('may be empty, and may have been written in one line', async () => {
    expect(await readList(bodyOf(writeList([]), 3))).toEqual([]);
    expect(await readList(bodyOf('[]', 1))).toEqual([]);
    expect(await readList(bodyOf(JSON.stringify(LIST), 5))).toEqual(LIST);
  });

  it.each([1, 2, 5, 20, 60])('that ends %d characters too early is refused', async (missing) => {
    await expect(readList(bodyOf(writeList(LIST).slice(0, -missing), 16))).rejects.toThrow(SyntaxError);
  });

  it('of which nothing came is refused', async () => {
    await expect(readList(null)).rejects.toThrow(SyntaxError);
  });
});
