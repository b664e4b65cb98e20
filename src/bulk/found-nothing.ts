/** What is said of a search that found nothing: it comes when that happens. */
import { nearWords } from '../domain/search/near-words.ts';
import { stretchesWithout } from '../domain/search/query.ts';
import { coversIn, find, rowsWith, type Found } from './search.ts';
import type { TextColumn } from './text-column.ts';

/** A word of a search that found nothing: how many rows it alone finds, and of one that finds none what stands nowhere. */
export interface Tried {
  readonly word: string;
  readonly rows: number;
  readonly missing: readonly string[];
}

export const triedOf = ({ words, columns }: Found): Tried[] =>
  words.map((word) => {
    const rows = rowsWith(word, columns).reduce((sum, isFound) => sum + isFound, 0);
    const somewhere = columns
      .flatMap((column) => [...(coversIn(column, word) ?? [])])
      .reduce((all, covers) => all | covers, 0);
    return { word: word.text, rows, missing: rows > 0 ? [] : stretchesWithout(word, somewhere) };
  });

/** A search that finds something, and how much. */
export interface Near {
  readonly query: string;
  readonly rows: number;
}

const MOST_NEAR = 5;

/** Of a search that found nothing: what would be found if a word, or what of it stands nowhere, were written as names nearly have it. */
export function nearOf(found: Found): Near[] {
  const names = found.columns.filter(({ isName }) => isName).flatMap(({ texts }) => linesOf(texts));
  const words = found.words.map(({ text }) => text);
  const tries = triedOf(found)
    .filter(({ rows }) => rows === 0)
    .flatMap(({ word, missing }) =>
      [...new Set([word, ...missing])].flatMap((wrong) =>
        nearWords(wrong, names).map((near) =>
          words.map((own) => (own === word ? own.replace(wrong, near) : own)).join(' '),
        ),
      ),
    );
  return [...new Set(tries)]
    .map((query) => ({
      query,
      rows: find(found.columns, query).rows?.reduce((sum, one) => sum + one, 0) ?? 0,
    }))
    .filter(({ rows }) => rows > 0)
    .slice(0, MOST_NEAR);
}

const linesOf = ({ whole, starts }: TextColumn): string[] =>
  [...starts.subarray(1)].flatMap((end, at) => whole.slice(starts[at], end).split('\n'));
