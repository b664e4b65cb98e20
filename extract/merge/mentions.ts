/** The places where a record is said, in the order of documents and of their texts. */
import type { Mention } from '../../src/domain/dataset/schema.ts';
import type { Said } from './sameness.ts';

export const mentionsOf = (sayings: readonly Said[]): Mention[] =>
  sayings.map(mentionOf).sort((a, b) => byCodeUnits(a.documentId, b.documentId) || a.start - b.start);

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function mentionOf({ reading, documentId, article }: Said): Mention {
  const [valueStart, valueEnd] = reading.valueRange;
  const [start, end] = reading.quoteRange;
  return {
    documentId,
    articleId: article.id,
    part: reading.part,
    line: reading.line,
    start,
    end,
    valueStart,
    valueEnd,
    valueText: reading.valueText,
    quote: reading.quote,
    ...(/[\n\r]/.test(reading.quote) ? { displayText: reading.display } : {}),
  };
}
