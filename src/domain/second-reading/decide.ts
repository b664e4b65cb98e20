/** What is taken from a second reading, as a decision on a record. Pure. */
import { agreedConfidence } from '../curation/agreement.ts';
import type { Decision, Corrections } from '../proposal/decision.ts';
import { undecided } from '../proposal/decisions.ts';
import { markedPlace } from '../proposal/place.ts';
import { flagsOf, inferredOf, VOUCHED } from '../proposal/own-target.ts';
import type { PolicyDocument, Target } from '../dataset/schema.ts';
import type { ComparedField } from './compare.ts';
import type { ReconciledItem, SecondRecord } from './reconcile.ts';

interface Given {
  readonly document: Pick<PolicyDocument, 'id' | 'articles'>;
  readonly text: string;
  /** Who read a second time. */
  readonly reader: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** That the second reading is taken: what both read alike is surer, what only the first has is none. Null where it has no place. */
export function decisionOf(item: ReconciledItem, given: Given): Decision | null {
  const { reader, at } = given;
  const base = { ...undecided(item.id, at), verdict: 'accepted' as const, reader };
  if (item.kind === 'same') return { ...base, agreed: agreedConfidence(item.target.confidence) };
  if (item.kind === 'first') return { ...base, verdict: 'rejected' };
  if (item.kind === 'differs')
    return { ...base, corrections: correctionsOf(item.target, item.second, item.fields) };
  const added = addedTarget(item.id, item.second, given);
  return added === null ? null : { ...base, added };
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
