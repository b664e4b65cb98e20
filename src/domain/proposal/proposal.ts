/**
 * What is proposed, and what a person decides on it: one model for every flow in which somebody or something proposes.
 *
 * A **proposal** has an id of its own, says what would stand, and beside it what stands now, if anything does. It waits
 * (`pending`) until it is `accepted` or `rejected`; both can be said again, and taken back. Where it differs from what
 * stands, it differs **by field**: each side in words, and the sentence from which each was read (src/ui/proposal).
 *
 * | flow                  | proposal                      | what stands          | what is decided is kept as       |
 * | --------------------- | ----------------------------- | -------------------- | -------------------------------- |
 * | review of an import   | a record that was read        | nothing, or a known  | decisions of the import's review |
 * |                       |                               | commitment           |                                  |
 * | a list                | a row of a table              | nothing              | the same, accepted as it is read |
 * | second reading        | what another reader says      | the first reading    | decisions of the review, or, of  |
 * |                       |                               |                      | the dataset's own, corrections   |
 * | a file of corrections | a correction                  | one's own correction | corrections                      |
 * | a backup              | a row                         | the row that is here | the rows themselves              |
 * | results of documents  | that a result answers a goal  | that it does not     | a verdict on the pair            |
 * | what lost its home    | a commitment that is like the | nothing              | the note's or value's new home   |
 * |                       | one that is gone              |                      |                                  |
 *
 * - **Decide one, decide all of a kind**: a decision carries its record's id, so that any number of them is one step, and
 *   one step back (`takenBack`). Of two decisions on one record the later stands (`mergeDecisions`): two tabs, or a tab and
 *   the store, need not ask each other.
 * - **What a file brings** is counted before anything is written (`standing.ts`): what is new, the same, changed, and what
 *   both sides say otherwise, of which the person chooses a side.
 * - **Who and why** stand with every word on what others see (corrections, verdicts: `Attribution`); one's own documents are
 *   reviewed without a name, but for a second reader's.
 *
 * Here are the records of an imported document as they now stand: what was read, with what the person decided. Pure.
 */
import { withoutPlaceFlags } from '../region/place-flags.ts';
import type { Target } from '../dataset/schema.ts';
import type { CorrectableField, Corrections, Decision, Relation, Verdict } from './decision.ts';

export interface Proposal {
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

const secondOf = (decided: Decision | undefined): Pick<Proposal, 'reader' | 'agreed'> => ({
  reader: decided?.reader ?? null,
  agreed: decided?.agreed ?? null,
});

function itemOf(read: Target | null, base: Target, decided: Decision | undefined): Proposal {
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
export function proposalsOf(targets: readonly Target[], decisions: readonly Decision[]): Proposal[] {
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

/** Whatever is proposed, as lists and keys know it. */
export type Verdicted = Pick<Proposal, 'id' | 'verdict'>;

export type VerdictCounts = Readonly<Record<Verdict | 'total', number>>;

export function countVerdicts(proposals: readonly Pick<Verdicted, 'verdict'>[]): VerdictCounts {
  const counts = { total: proposals.length, pending: 0, accepted: 0, rejected: 0 };
  for (const { verdict } of proposals) counts[verdict] += 1;
  return counts;
}

/** The one before or behind the current one; at the ends it stays. */
export function neighbourOf(
  proposals: readonly Verdicted[],
  current: string | null,
  step: 1 | -1,
): string | null {
  const at = proposals.findIndex(({ id }) => id === current);
  return proposals[at < 0 ? 0 : Math.min(proposals.length - 1, Math.max(0, at + step))]?.id ?? null;
}

/** The next that waits, behind the current one and then from the beginning; the current one where none does. */
export function nextPending(proposals: readonly Verdicted[], current: string | null): string | null {
  const at = proposals.findIndex(({ id }) => id === current);
  const round = [...proposals.slice(at + 1), ...proposals.slice(0, Math.max(0, at))];
  return round.find(({ verdict }) => verdict === 'pending')?.id ?? current;
}
