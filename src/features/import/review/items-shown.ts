/** Which records are listed, in which order, and where the next one is. Pure. */
import type { KnownMatch } from '../../../domain/review/known.ts';
import type { ReviewItem } from '../../../domain/review/items.ts';
import type { ImportParams } from '../../../url/import.ts';

export type Matches = ReadonlyMap<string, readonly KnownMatch[]>;

/**
 * A record stays listed while it is the current one, although it was just decided and its filter no longer takes it: what
 * one looks at does not vanish.
 */
export function shownItems(
  items: readonly ReviewItem[],
  { order, show, kind }: Pick<ImportParams, 'order' | 'show' | 'kind'>,
  matches: Matches,
  current: string | null,
): readonly ReviewItem[] {
  const kept = items.filter(
    ({ id, verdict, target }) =>
      id === current ||
      ((kind === 'all' || target.kind === kind) &&
        (show === 'all' || (show === 'known' ? (matches.get(id)?.length ?? 0) > 0 : verdict === show))),
  );
  if (order === 'text') return kept;
  // Least certain first; a stable sort keeps the order of the text among equals.
  return kept.toSorted((a, b) => certainty(a) - certainty(b));
}

/**
 * Those that may be accepted at once: they wait, are at least so sure, and what they are to a known commitment that they
 * resemble is said, else they would stand beside it as another one.
 * @param from 0..1
 */
export const acceptable = (
  items: readonly ReviewItem[],
  from: number,
  matches: Matches,
): readonly ReviewItem[] =>
  items.filter(
    ({ id, verdict, target, relation, isDecided }) =>
      verdict === 'pending' &&
      target.confidence >= from &&
      (isDecided || relation.kind !== 'new' || (matches.get(id)?.length ?? 0) === 0),
  );

/** Of what was read: a correction does not move the record about. */
const certainty = ({ read, target }: ReviewItem): number => (read ?? target).confidence;

export function neighbourOf(
  items: readonly ReviewItem[],
  current: string | null,
  step: 1 | -1,
): string | null {
  const at = items.findIndex(({ id }) => id === current);
  if (at < 0) return items[0]?.id ?? null;
  return items[Math.min(items.length - 1, Math.max(0, at + step))]?.id ?? null;
}

/** The next record that waits, behind the current one and then from the beginning; the current one where none does. */
export function nextPending(items: readonly ReviewItem[], current: string | null): string | null {
  const at = items.findIndex(({ id }) => id === current);
  const round = [...items.slice(at + 1), ...items.slice(0, Math.max(0, at))];
  return round.find(({ verdict }) => verdict === 'pending')?.id ?? current;
}
