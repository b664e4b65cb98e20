/** Commitments that are known already and that a record says again, or anew. A person decides; this only offers. */
import type { TargetRow } from '../dataset/target-index.ts';
import type { Article, Target } from '../dataset/schema.ts';
import { figureChange } from '../match/figure-change.ts';
import { matchesIn, sharing, type Matching } from '../match/match.ts';
import { normalise } from '../search/query.ts';
import { dice } from '../text/text-similarity.ts';
import { datesAgree } from '../time/period.ts';
import type { Relation } from './decision.ts';
import type { Proposal } from './proposal.ts';

type KnownChange = 'raised' | 'lowered' | 'deadline';

export interface KnownMatch {
  readonly row: TargetRow;
  /** Empty: it says the same. */
  readonly changes: readonly KnownChange[];
}

const MOST = 3;

type Comparable = Pick<Target, 'kind' | 'region' | 'unit' | 'measure' | 'frequency' | 'scope' | 'indicator'>;

/** Names that differ by a word or two are one thing in two policies of one place. */
const KNOWN: Matching<Comparable> = {
  ...sharing(({ kind, region, unit, measure, frequency }) =>
    [kind, region.code, unit, measure, frequency].join('|'),
  ),
  parts: [['name', 1, (a, b) => dice(a.scope + a.indicator, b.scope + b.indicator)]],
  least: 0.7,
};

/** A range by its upper end. */
const highest = <T extends Pick<Target, 'value' | 'valueMax'>>(record: T): T => ({
  ...record,
  value: record.valueMax ?? record.value,
});

function changesOf(target: Target, row: TargetRow): KnownChange[] {
  const changes: KnownChange[] = [];
  const figure = figureChange(highest(row), highest(target));
  if (figure === 'raised' || figure === 'lowered') changes.push(figure);
  const [due, wasDue] = [target.deadline.value, row.deadline.value];
  if (due === null || wasDue === null ? due !== wasDue : !datesAgree(due, wasDue)) changes.push('deadline');
  return changes;
}

/** Makes ready to look among rows for what is known: what says the same before what changed, then the likeliest first. */
export function knownIn(rows: readonly TargetRow[]): (target: Target) => KnownMatch[] {
  const matches = matchesIn<Comparable, TargetRow>(KNOWN, rows);
  return (target) =>
    matches(target)
      .map(({ of: row }) => ({ row, changes: changesOf(target, row) }))
      .toSorted((a, b) => Math.sign(a.changes.length) - Math.sign(b.changes.length))
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
