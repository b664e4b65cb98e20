/** From what a person marked in the text to the place of a record. Pure. */
import { hasLine, lineOf } from '../reading/line.ts';
import { joinOf, type ReadingBlock } from '../reading/reading.ts';
import type { Article, Mention, PolicyDocument } from '../dataset/schema.ts';

/**
 * Offset in the text of the `at`th character of a block as it is drawn: pieces one after another, with the blank that
 * stands between Latin words. `isEnd` takes a place between two pieces as the end of the first.
 */
export function offsetInBlock(
  text: string,
  { kind, pieces }: ReadingBlock,
  at: number,
  isEnd: boolean,
): number {
  let drawn = 0;
  for (const [index, [start, end]] of pieces.entries()) {
    const before = pieces[index - 1];
    if (before !== undefined && kind !== 'row') drawn += joinOf(text, before, [start, end]).length;
    const length = end - start;
    if (at < drawn + length || (isEnd && at === drawn + length)) return start + Math.max(0, at - drawn);
    drawn += length;
  }
  return pieces.at(-1)?.[1] ?? 0;
}

const SENTENCE_END = /[。！？；!?;\r\n]/u;

/** The sentence around a stretch of the text, without blanks at its ends. */
export function sentenceAround(text: string, start: number, end: number): readonly [number, number] {
  let first = start;
  while (first > 0 && !SENTENCE_END.test(text.charAt(first - 1))) first -= 1;
  let last = end;
  while (last < text.length && !SENTENCE_END.test(text.charAt(last))) last += 1;
  if (last < text.length && !/[\r\n]/u.test(text.charAt(last))) last += 1;
  while (first < start && /\s/u.test(text.charAt(first))) first += 1;
  while (last > end && /\s/u.test(text.charAt(last - 1))) last -= 1;
  return [first, last];
}

export interface MarkedPlace {
  readonly article: Article;
  readonly mention: Mention;
}

/** Undefined where nothing but blanks is marked, or where no policy stands. */
export function markedPlace(
  document: Pick<PolicyDocument, 'id' | 'articles'>,
  text: string,
  from: number,
  to: number,
): MarkedPlace | undefined {
  const marked = text.slice(from, to);
  const valueStart = from + (marked.length - marked.trimStart().length);
  const valueEnd = from + marked.trimEnd().length;
  if (valueStart >= valueEnd) return undefined;
  const line = lineOf(text, valueStart);
  const article = document.articles.find(hasLine(line));
  if (article === undefined) return undefined;
  const [start, end] = sentenceAround(text, valueStart, valueEnd);
  const quote = text.slice(start, end);
  const mention: Mention = {
    documentId: document.id,
    articleId: article.id,
    part: 'body',
    line,
    start,
    end,
    valueStart,
    valueEnd,
    valueText: text.slice(valueStart, valueEnd),
    quote,
    ...(/[\r\n]/u.test(quote) ? { displayText: quote.replaceAll(/\s*[\r\n]+\s*/gu, '') } : {}),
  };
  return { article, mention };
}
