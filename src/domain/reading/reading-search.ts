/** Search in a document as it is read: across page breaks, whatever the blanks, the width and the case of letters. */
import type { ReadingBlock, Span } from './reading.ts';

/** One place where the query stands; several spans where a break runs through it. */
export interface Hit {
  readonly block: number;
  readonly spans: readonly Span[];
}

interface Haystack {
  readonly text: string;
  /** Offset in the document of each character of `text`. */
  readonly map: readonly number[];
}

export type SearchIndex = readonly Haystack[];

const WIDE_FIRST = 0xff01;
const WIDE_LAST = 0xff5e;
const WIDE_STEP = 0xfee0;

/** One character for one, so that offsets hold: full-width forms narrowed, Latin letters in lower case. */
function fold(char: string): string {
  const code = char.charCodeAt(0);
  const narrow = code >= WIDE_FIRST && code <= WIDE_LAST ? String.fromCharCode(code - WIDE_STEP) : char;
  const lower = narrow.toLowerCase();
  return lower.length === 1 ? lower : narrow;
}

/** As the index has it: without blanks, narrow, in lower case. */
export function foldText(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i += 1) if (!/\s/u.test(text.charAt(i))) folded += fold(text.charAt(i));
  return folded;
}

export function searchIndex(text: string, blocks: readonly ReadingBlock[]): SearchIndex {
  return blocks.map(({ pieces }) => {
    let folded = '';
    const map: number[] = [];
    for (const [start, end] of pieces) {
      for (let i = start; i < end; i += 1) {
        const char = text.charAt(i);
        if (/\s/u.test(char)) continue;
        folded += fold(char);
        map.push(i);
      }
    }
    return { text: folded, map };
  });
}

/** The found characters as spans; blanks between them are taken in, a break between pieces is not. */
function spansOf(map: readonly number[], pieces: readonly Span[], from: number, to: number): Span[] {
  const [first = 0, last = 0] = [map[from], map[to - 1]];
  return pieces.flatMap(([start, end]): Span[] => {
    const span: Span = [Math.max(start, first), Math.min(end, last + 1)];
    return span[0] < span[1] ? [span] : [];
  });
}

/** All places of the query in the order of the text; none for a query of blanks. */
export function searchBlocks(index: SearchIndex, blocks: readonly ReadingBlock[], query: string): Hit[] {
  const needle = foldText(query);
  if (needle === '') return [];
  return index.flatMap(({ text, map }, block) => {
    const hits: Hit[] = [];
    const pieces = blocks[block]?.pieces ?? [];
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length))
      hits.push({ block, spans: spansOf(map, pieces, at, at + needle.length) });
    return hits;
  });
}
