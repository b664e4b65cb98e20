/** What of a document nobody read: numbers outside every article, and tables that cannot be read, with where they stand. */
import type { Unread, UnreadReason } from '../../src/domain/dataset/schema.ts';
import { UNREAD_REASONS } from '../../src/domain/dataset/schema.ts';
import type { PartEntry } from '../part.ts';

/** A document full of such places is told of by the first ones. */
const MAX_STRETCHES = 20;

/** A record for each reason that the document has, in the order of the schema; numbers in the order of the text. */
export function unreadOf(numbers: readonly PartEntry[]): Unread[] {
  return UNREAD_REASONS.flatMap((reason) => {
    const stretches = stretchesOf(numbers, reason);
    const count = numbers.filter(({ fate }) => fate.reason === reason).length;
    return count === 0 ? [] : [{ reason, numbers: count, lines: stretches.slice(0, MAX_STRETCHES) }];
  });
}

/** First and last lines of numbers that follow each other with no number of another fate between them. */
function stretchesOf(numbers: readonly PartEntry[], reason: UnreadReason): [number, number][] {
  const stretches: [number, number][] = [];
  let open: [number, number] | undefined;
  for (const { line, fate } of numbers) {
    if (fate.reason !== reason) open = undefined;
    else if (open) open[1] = line;
    else stretches.push((open = [line, line]));
  }
  return stretches;
}
