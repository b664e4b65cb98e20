/** What is decided on a difference between two readings, as a decision on a record. Pure. */
import { agreedConfidence } from '../curation/agreement.ts';
import type { Decision, Corrections } from '../proposal/decision.ts';
import { undecided } from '../proposal/decisions.ts';
import { markedPlace } from '../proposal/place.ts';
import { flagsOf, inferredOf, VOUCHED } from '../proposal/own-target.ts';
import type { PolicyDocument, Target } from '../dataset/schema.ts';
import type { ComparedField } from './compare.ts';
import type { ReconciledItem, SecondRecord } from './reconcile.ts';

/** Whose reading is taken. Of what both read alike there is but one. */
export type Choice = 'first' | 'second';

interface Given {
  readonly document: Pick<PolicyDocument, 'id' | 'articles'>;
  readonly text: string;
  /** Who read a second time. */
  readonly reader: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** Null where it decides nothing: what only the second reader has is left aside. */
export function decisionOf(item: ReconciledItem, choice: Choice, given: Given): Decision | null {
  const base = { ...undecided(item.id, given.at), verdict: 'accepted' as const };
  const { reader } = given;
  if (item.kind === 'same') return { ...base, reader, agreed: agreedConfidence(item.target.confidence) };
  if (item.kind === 'second') {
    const added = choice === 'second' ? addedTarget(item.id, item.second, given) : null;
    return added === null ? null : { ...base, added, reader };
  }
  if (choice === 'first') return base;
  if (item.kind === 'first') return { ...base, verdict: 'rejected', reader };
  return { ...base, corrections: correctionsOf(item.target, item.second, item.fields), reader };
}

/** The fields in which the second reader differs, as that reader has them; a name goes with whom it holds for. */
function correctionsOf(target: Target, second: SecondRecord, fields: readonly ComparedField[]): Corrections {
  const whole = secondFields(second);
  const isOther = fields.includes('indicator') && whole.scope !== target.scope;
  return {
    ...Object.fromEntries(fields.map((field) => [field, whole[field]])),
    ...(isOther ? { scope: whole.scope } : {}),
  };
}

/** As a record has them. */
export function secondFields({ from, class: kind, measure, frequency, ...said }: SecondRecord) {
  const { indicator, scope, value, valueMax, unit, comparator } = said;
  return {
    kind: kind === 'observation' ? 'target' : kind,
    region: from.region,
    indicator,
    scope,
    value,
    valueMax,
    unit,
    comparator,
    measure: value === null ? null : (measure ?? (unit === '%' ? 'share' : 'level')),
    frequency: frequency ?? null,
    deadline: from.deadline,
  } as const satisfies Partial<Target>;
}

/** A whole record at its place; null where no policy stands there. */
function addedTarget(id: string, second: SecondRecord, { document, text }: Given): Target | null {
  const { from } = second;
  const placed = markedPlace(document, text, ...(from.figure?.stretch ?? from.place.value));
  if (placed === undefined) return null;
  const { article, mention } = placed;
  const fields = secondFields(second);
  return {
    ...VOUCHED,
    ...fields,
    id,
    direction: fields.value === null ? null : 'up',
    inferred: inferredOf(fields),
    flags: flagsOf(article),
    mentions: [fields.kind === 'milestone' ? { ...mention, valueText: '' } : mention],
  };
}
