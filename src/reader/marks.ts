/** Numbers of a document with their fates, as the reader marks them. Pure. */
import { tally } from '../domain/collections/tally.ts';
import type { TargetRow } from '../domain/dataset/target-index.ts';
import { isKnownReason } from '../domain/dataset/ledger-reasons.ts';
import type { Ledger } from '../domain/dataset/schema.ts';
import type { I18n } from '../i18n/index.ts';

export const FATES = ['target', 'support', 'milestone', 'result', 'left-out'] as const;
export type Fate = (typeof FATES)[number];

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly fate: Fate;
  /** The commitment or the result; null where the number was left out. */
  readonly record: string | null;
  /** Why it was left out; null where it was taken. */
  readonly reason: string | null;
  /** Ids of the rule rows that decided. */
  readonly rows: readonly string[];
}

/** In the order of the text. A record that the dataset does not know counts as a target: it was taken. */
export function marksOf(
  ledger: Pick<Ledger, 'numbers'>,
  rowById: ReadonlyMap<string, Pick<TargetRow, 'kind'>>,
): Mark[] {
  return ledger.numbers
    .map(({ start, end, fate, rows = [] }): Mark => {
      if ('reason' in fate) return { start, end, fate: 'left-out', record: null, reason: fate.reason, rows };
      if ('observation' in fate)
        return { start, end, fate: 'result', record: fate.observation, reason: null, rows };
      const kind = rowById.get(fate.target)?.kind ?? 'target';
      return { start, end, fate: kind, record: fate.target, reason: null, rows };
    })
    .toSorted((a, b) => a.start - b.start);
}

export function fateCounts(marks: readonly Mark[]): ReadonlyMap<Fate, number> {
  const counts = new Map<Fate, number>(FATES.map((fate) => [fate, 0]));
  for (const { fate } of marks) counts.set(fate, (counts.get(fate) ?? 0) + 1);
  return counts;
}

/** Reasons with their counts, the most frequent first. */
export function reasonCounts(marks: readonly Mark[]): readonly (readonly [reason: string, count: number])[] {
  return [...tally(marks.flatMap(({ reason }) => reason ?? []))].toSorted(
    ([a, x], [b, y]) => y - x || a.localeCompare(b),
  );
}

/** The marks that the address asks for; an empty choice asks for all. A reason asks for what was left out for it. */
export function shownMarks(
  marks: readonly Mark[],
  fates: readonly string[],
  reasons: readonly string[],
): readonly Mark[] {
  if (fates.length === 0 && reasons.length === 0) return marks;
  return marks.filter(
    ({ fate, reason }) =>
      (fates.length === 0 || fates.includes(fate)) &&
      (reasons.length === 0 || reason === null || reasons.includes(reason)),
  );
}

export function reasonWords(reason: string, i18n: I18n): string {
  if (isKnownReason(reason)) return i18n.t(`reason.${reason}`);
  return reason === '' ? i18n.t('reader.reasons.unsaid') : i18n.t('reader.reasons.unknown', { code: reason });
}
