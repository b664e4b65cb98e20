/** The numbers of a document with the fates that they have once a person has decided on its records. Pure. */
import type { Ledger, LedgerEntry, Mention } from '../dataset/schema.ts';

/** The number of a record that the person added. */
export interface AddedNumber {
  readonly id: string;
  readonly mention: Mention;
}

export interface DecidedNumbers {
  /** Id in the reading → where the number belongs now, or why it is left out. */
  readonly fates: ReadonlyMap<string, LedgerEntry['fate']>;
  readonly added: readonly AddedNumber[];
  /** What decided, where the entry says it. */
  readonly rows?: string[];
}

export function decidedNumbers(
  { numbers }: Pick<Ledger, 'numbers'>,
  text: string,
  { fates, added, rows }: DecidedNumbers,
): LedgerEntry[] {
  const by = rows === undefined ? {} : { rows };
  const decided = numbers.map((entry): LedgerEntry => {
    const fate = 'target' in entry.fate ? fates.get(entry.fate.target) : undefined;
    return fate === undefined ? entry : { ...entry, fate, ...by };
  });
  return added.reduce((entries, { id, mention }) => {
    const { line, valueStart: start, valueEnd: end } = mention;
    return withAdded(entries, { line, start, end, text: '', fate: { target: id }, ...by }, text);
  }, decided);
}

/** Takes the entries that the value covers into one; a number that another record has stays its own. */
function withAdded(entries: LedgerEntry[], own: LedgerEntry, text: string): LedgerEntry[] {
  if (own.start >= own.end) return entries;
  const covered = new Set(entries.filter((entry) => entry.start < own.end && own.start < entry.end));
  if ([...covered].some(({ fate }) => 'target' in fate)) return entries;
  const start = Math.min(own.start, ...[...covered].map((entry) => entry.start));
  const end = Math.max(own.end, ...[...covered].map((entry) => entry.end));
  const whole = { ...own, start, end, text: text.slice(start, end) };
  return [...entries.filter((entry) => !covered.has(entry)), whole].toSorted((a, b) => a.start - b.start);
}
