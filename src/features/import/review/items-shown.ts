/** Which records are listed, in which order, and where the next one is. Pure. */
import type { KnownMatch } from '../../../domain/proposal/known.ts';
import type { Proposal } from '../../../domain/proposal/proposal.ts';
import type { ImportParams } from '../../../url/import.ts';

export type Matches = ReadonlyMap<string, readonly KnownMatch[]>;

/**
 * A record stays listed while it is the current one, although it was just decided and its filter no longer takes it: what
 * one looks at does not vanish.
 */
export function shownItems(
  items: readonly Proposal[],
  { order, show, kind }: Pick<ImportParams, 'order' | 'show' | 'kind'>,
  matches: Matches,
  current: string | null,
): readonly Proposal[] {
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
export const acceptable = (items: readonly Proposal[], from: number, matches: Matches): readonly Proposal[] =>
  items.filter(
    ({ id, verdict, target, relation, isDecided }) =>
      verdict === 'pending' &&
      target.confidence >= from &&
      (isDecided || relation.kind !== 'new' || (matches.get(id)?.length ?? 0) === 0),
  );

/** Of what was read: a correction does not move the record about. */
const certainty = ({ read, target }: Proposal): number => (read ?? target).confidence;
