/** The numbers of a document with the fates that they have after a person's review. Pure. */
import type { Ledger, LedgerEntry, Mention } from '../dataset/schema.ts';

/** Id in the reading → where the number belongs now, or why it is left out. */
export type Fates = ReadonlyMap<string, LedgerEntry['fate']>;

/** The number of a record that the person added. */
export interface AddedNumber {
  readonly id: string;
  readonly mention: Mention;
}

export function reviewedNumbers(
  { numbers }: Pick<Ledger, 'numbers'>,
  text: string,
  fates: Fates,
  added: readonly AddedNumber[],
): LedgerEntry[] {
  const decided = numbers.map((entry): LedgerEntry => {
    const fate = 'target' in entry.fate ? fates.get(entry.fate.target) : undefined;
    return fate === undefined ? entry : { ...entry, fate };
  });
  return added.reduce((all, one) => withAdded(all, one, text), decided);
}

/** Takes the entries that the value covers into one; a number that another record has stays its own. */
function withAdded(entries: LedgerEntry[], { id, mention }: AddedNumber, text: string): LedgerEntry[] {
  const { line, valueStart: start, valueEnd: end } = mention;
  if (start >= end) return entries;
  const covered = new Set(entries.filter((entry) => entry.start < end && start < entry.end));
  if ([...covered].some(({ fate }) => 'target' in fate)) return entries;
  const first = Math.min(start, ...[...covered].map((entry) => entry.start));
  const last = Math.max(end, ...[...covered].map((entry) => entry.end));
  const own = {
    line,
    start: first,
    end: last,
    text: text.slice(first, last),
    fate: { target: id },
  };
  return [...entries.filter((entry) => !covered.has(entry)), own].toSorted((a, b) => a.start - b.start);
}
