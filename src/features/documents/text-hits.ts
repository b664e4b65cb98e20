/** Where a query stands in the text of a document, with what is around it. Pure. */
import { readingBlocks } from '../../domain/reading/reading.ts';
import { searchBlocks, searchIndex } from '../../domain/reading/reading-search.ts';

export interface TextHit {
  /** UTF-16 offset into the text. */
  readonly at: number;
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/** Characters on either side: enough to know what is spoken of. */
const AROUND = 28;

const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ');

/** All places, in the order of the text. */
export function textHits(text: string, query: string): TextHit[] {
  const blocks = readingBlocks(text);
  return searchBlocks(searchIndex(text, blocks), blocks, query).flatMap(({ spans }) => {
    const [[from] = [0], [, to] = [0, 0]] = [spans[0], spans.at(-1)];
    return {
      at: from,
      before: plain(text.slice(Math.max(0, from - AROUND), from)),
      found: plain(text.slice(from, to)),
      after: plain(text.slice(to, to + AROUND)),
    };
  });
}
