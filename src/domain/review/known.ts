/** Commitments that are known already and that a record says again, or anew. A person decides; this only offers. */
import { groupBy } from '../collections/group-by.ts';
import type { TargetRow } from '../dataset/target-index.ts';
import type { Article, Target } from '../dataset/schema.ts';
import { normalise } from '../search/query.ts';
import { dice } from '../text/text-similarity.ts';
import type { Relation } from '../proposal/decision.ts';
import type { Proposal } from '../proposal/proposal.ts';

type KnownChange = 'raised' | 'lowered' | 'deadline';

export interface KnownMatch {
  readonly row: TargetRow;
  /** Empty: it says the same. */
  readonly changes: readonly KnownChange[];
  /** 0..1, of the wording. */
  readonly likeness: number;
}

/** Names that differ by a word or two are one thing in two policies of one place. */
const ALIKE = 0.7;
const MOST = 3;

type Comparable = Pick<Target, 'kind' | 'region' | 'unit' | 'measure' | 'frequency'>;

const keyOf = ({ kind, region, unit, measure, frequency }: Comparable): string =>
  [kind, region.code, unit, measure, frequency].join('|');

export type KnownIndex = ReadonlyMap<string, readonly TargetRow[]>;

/** By what must be equal: place, kind, unit, measure and frequency. */
export const knownIndex = (rows: readonly TargetRow[]): KnownIndex => groupBy(rows, keyOf);

/** 2025 and 2025-12-31 agree. */
function datesAgree(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && (a.startsWith(b) || b.startsWith(a)));
}

function changesOf(target: Target, row: TargetRow): KnownChange[] {
  const changes: KnownChange[] = [];
  const [now, before] = [target.valueMax ?? target.value, row.valueMax ?? row.value];
  if (now !== null && before !== null && now !== before) changes.push(now > before ? 'raised' : 'lowered');
  if (!datesAgree(target.deadline.value, row.deadline.value)) changes.push('deadline');
  return changes;
}

/** The likeliest first; those that say the same before those that changed. */
export function knownMatches(target: Target, index: KnownIndex): KnownMatch[] {
  const name = target.scope + target.indicator;
  return (index.get(keyOf(target)) ?? [])
    .map((row) => ({
      row,
      changes: changesOf(target, row),
      likeness: dice(name, row.scope + row.indicator),
    }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .toSorted(
      (a, b) =>
        Math.sign(a.changes.length) - Math.sign(b.changes.length) ||
        b.likeness - a.likeness ||
        (a.row.id < b.row.id ? -1 : 1),
    )
    .slice(0, MOST);
}

/** Of the known articles those with the document number (文号) of one that is imported: the same policy, in whichever version. */
export function sameNumbered(imported: readonly Article[], known: readonly Article[]): readonly Article[] {
  const numbers = new Set(imported.flatMap(({ documentNumber = '' }) => normalise(documentNumber)));
  numbers.delete('');
  return known.filter(({ documentNumber = '' }) => numbers.has(normalise(documentNumber)));
}

/**
 * A record of which nobody has said anything yet, with what it is by default to a commitment of the same policy: a further
 * mention where it says the same, else an update.
 */
export function withOffer(
  item: Proposal,
  matches: readonly KnownMatch[],
  versions: ReadonlySet<string>,
): Proposal {
  const match = item.isDecided ? undefined : matches.find(({ row }) => versions.has(row.articleId));
  if (match === undefined) return item;
  const relation: Relation = { kind: match.changes.length === 0 ? 'mention' : 'update', of: match.row.id };
  return { ...item, relation };
}
