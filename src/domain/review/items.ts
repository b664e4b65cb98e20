/** The records of an imported document as they now stand: what was read, with what the person decided. Pure. */
import { withoutPlaceFlags } from '../region/place-flags.ts';
import type { Target } from '../dataset/schema.ts';
import type { CorrectableField, Corrections, Decision, Relation, Verdict } from './decision.ts';

export interface ReviewItem {
  readonly id: string;
  /** As it now stands, corrections applied. */
  readonly target: Target;
  /** As it was read; null where the person added it. */
  readonly read: Target | null;
  /** As the person added it; null where it was read. */
  readonly added: Target | null;
  readonly verdict: Verdict;
  /** Fields that the person changed against what was read. */
  readonly corrected: readonly CorrectableField[];
  readonly splitFrom: string | null;
  readonly relation: Relation;
  /** Whether the person said anything of it. */
  readonly isDecided: boolean;
  /** Who read it a second time, where the verdict comes from that. */
  readonly reader: string | null;
  /** How sure the record is where that reader read it as it stands; else null. */
  readonly agreed: number | null;
}

const NEW: Relation = { kind: 'new' };

/** A corrected field is stated by the person: it is no longer inferred. */
export function applyCorrections(read: Target, corrections: Corrections): Target {
  const fields = Object.keys(corrections);
  if (fields.length === 0) return read;
  return {
    ...read,
    ...corrections,
    inferred: read.inferred.filter((field) => !fields.includes(field)),
    flags: corrections.region === undefined ? read.flags : withoutPlaceFlags(read.flags),
  };
}

const isField = (name: string, corrections: Corrections): name is CorrectableField =>
  Object.hasOwn(corrections, name);

const secondOf = (decided: Decision | undefined): Pick<ReviewItem, 'reader' | 'agreed'> => ({
  reader: decided?.reader ?? null,
  agreed: decided?.agreed ?? null,
});

function itemOf(read: Target | null, base: Target, decided: Decision | undefined): ReviewItem {
  const corrections = decided?.corrections ?? {};
  return {
    id: base.id,
    target: applyCorrections(base, corrections),
    read,
    added: read === null ? base : null,
    verdict: decided?.verdict ?? 'pending',
    corrected: Object.keys(corrections).filter((name) => isField(name, corrections)),
    splitFrom: decided?.splitFrom ?? null,
    relation: decided?.relation ?? NEW,
    isDecided: decided !== undefined,
    ...secondOf(decided),
  };
}

const placeOf = ({ mentions }: Target): number => mentions[0]?.valueStart ?? 0;

/**
 * In the order of the text. A decision on a record that is no longer read (the article's data were corrected since) has
 * nothing to hold on to and is left aside; it comes back with its record.
 */
export function reviewItems(targets: readonly Target[], decisions: readonly Decision[]): ReviewItem[] {
  const byRecord = new Map(decisions.map((decision) => [decision.record, decision]));
  const read = targets.map((target) => itemOf(target, target, byRecord.get(target.id)));
  const added = decisions.flatMap((decision) =>
    // A withdrawn one leaves nothing to look at.
    decision.added === null || decision.verdict === 'rejected'
      ? []
      : [itemOf(null, decision.added, decision)],
  );
  return [...read, ...added].toSorted(
    (a, b) => placeOf(a.target) - placeOf(b.target) || (a.id < b.id ? -1 : 1),
  );
}

export interface ReviewCounts {
  readonly total: number;
  readonly pending: number;
  readonly accepted: number;
  readonly rejected: number;
}

export function countItems(items: readonly Pick<ReviewItem, 'verdict'>[]): ReviewCounts {
  const count = (verdict: Verdict): number => items.filter((item) => item.verdict === verdict).length;
  return {
    total: items.length,
    pending: count('pending'),
    accepted: count('accepted'),
    rejected: count('rejected'),
  };
}

export const reviewCounts = (targets: readonly Target[], decisions: readonly Decision[]): ReviewCounts =>
  countItems(reviewItems(targets, decisions));
