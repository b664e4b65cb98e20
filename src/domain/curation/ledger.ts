/** The fate of a number after people have had their say. */
import type { Ledger, LedgerEntry, Mention, Target } from '../dataset/schema.ts';
import type { Curated } from './apply.ts';

export interface LedgerCurator {
  /** The documents whose ledgers change; every other may be left as it is. */
  readonly documents: ReadonlySet<string>;
  readonly curate: (ledger: Ledger, text: string) => Ledger;
}

/** Numbers of rejected targets are left out by a person; numbers of added ones belong to them. */
export function ledgerCurator({ dataset, rejected }: Curated): LedgerCurator {
  const gone = new Set(rejected.map(({ id }) => id));
  const added = dataset.targets
    .filter(isAdded)
    .flatMap(({ id, kind, mentions }) =>
      kind === 'milestone' ? [] : mentions.map((mention) => ({ id, mention })),
    );
  const mentions = [...rejected.flatMap((target) => target.mentions), ...added.map(({ mention }) => mention)];
  const documents = new Set(mentions.map(({ documentId }) => documentId));
  const curate = (ledger: Ledger, text: string): Ledger => {
    const kept = ledger.numbers.map((entry) =>
      'target' in entry.fate && gone.has(entry.fate.target)
        ? { ...entry, fate: { reason: 'rejected-by-person' }, rows: ['curation'] }
        : entry,
    );
    const numbers = added
      .filter(({ mention }) => mention.documentId === ledger.documentId)
      .reduce<readonly LedgerEntry[]>(
        (entries, { id, mention }) => withAdded(entries, id, mention, text),
        kept,
      );
    return { ...ledger, numbers: [...numbers] };
  };
  return { documents, curate };
}

const isAdded = ({ curated }: Target): boolean => curated?.some(({ field }) => field === 'record') ?? false;

/** Takes the entries that the value covers into one; a number of another target keeps its own. */
function withAdded(
  entries: readonly LedgerEntry[],
  id: string,
  { line, valueStart, valueEnd }: Mention,
  text: string,
): readonly LedgerEntry[] {
  const covered = entries.filter(({ start, end }) => start < valueEnd && valueStart < end);
  if (covered.some(({ fate }) => 'target' in fate)) return entries;
  const start = Math.min(valueStart, ...covered.map((entry) => entry.start));
  const end = Math.max(valueEnd, ...covered.map((entry) => entry.end));
  const entry = { line, start, end, text: text.slice(start, end), fate: { target: id }, rows: ['curation'] };
  return [...entries.filter((other) => !covered.includes(other)), entry].toSorted(
    (a, b) => a.start - b.start,
  );
}
