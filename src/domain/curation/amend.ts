/** From a form about one record to the corrections that say it. Pure. */
import type {
  AddCorrection,
  ChangeCorrection,
  Correction,
  CorrectableField as CuratedField,
  FieldChange,
  RejectCorrection,
} from './curation.ts';
import type { Corrections } from '../review/decision.ts';
import type { Fingerprint, Target } from '../dataset/schema.ts';
import { isSame } from './same.ts';

/** Who says it, when (ISO 8601) and why. */
export interface Said {
  readonly who: string;
  readonly when: string;
  readonly why: string;
}

type Fields = Pick<Target, CuratedField>;

/** The record as it stood before these changes. */
export function uncorrected<T extends Fields>(target: T, changes: readonly Correction[]): T {
  const old = changes.flatMap((correction) =>
    correction.action === 'change' ? [[correction.change.field, correction.change.old] as const] : [],
  );
  return { ...target, ...Object.fromEntries(old) };
}

export interface Amendment {
  /** New ones, and those that say something else than before. */
  readonly put: readonly Correction[];
  /** Those whose field is back at what it was. */
  readonly drop: readonly Correction[];
}

interface Given {
  /** The record without the person's own changes. */
  readonly original: Target;
  /** Every field that should differ from the original, with its value. */
  readonly fields: Corrections;
  /** The person's changes so far. */
  readonly own: readonly ChangeCorrection[];
  readonly fingerprint: Fingerprint;
  readonly said: Said;
  readonly newId: () => string;
}

/** One change for each field; what was corrected before and is again keeps its correction's id. */
export function amend({ original, fields, own, fingerprint, said, newId }: Given): Amendment {
  const put: Correction[] = [];
  const kept = new Set<string>();
  for (const change of changesOf(original, fields)) {
    const before = own.find((other) => other.change.field === change.field);
    if (before !== undefined) kept.add(before.id);
    if (before !== undefined && isSame(before.change.new, change.new)) continue;
    const id = before?.id ?? newId();
    put.push({ ...said, id, action: 'change', target: original.id, fingerprint, change });
  }
  return { put, drop: own.filter(({ id }) => !kept.has(id)) };
}

/** Written out for the compiler: a field's old and new value are of one kind. */
function changesOf(original: Target, fields: Corrections): FieldChange[] {
  const changes: FieldChange[] = [];
  const { kind, indicator, scope, value, valueMax, unit, comparator } = fields;
  const { measure, direction, frequency, deadline, certainty, region } = fields;
  if (kind !== undefined) changes.push({ field: 'kind', old: original.kind, new: kind });
  if (indicator !== undefined) changes.push({ field: 'indicator', old: original.indicator, new: indicator });
  if (scope !== undefined) changes.push({ field: 'scope', old: original.scope, new: scope });
  if (value !== undefined) changes.push({ field: 'value', old: original.value, new: value });
  if (valueMax !== undefined) changes.push({ field: 'valueMax', old: original.valueMax, new: valueMax });
  if (unit !== undefined) changes.push({ field: 'unit', old: original.unit, new: unit });
  if (comparator !== undefined)
    changes.push({ field: 'comparator', old: original.comparator, new: comparator });
  if (measure !== undefined) changes.push({ field: 'measure', old: original.measure, new: measure });
  if (direction !== undefined) changes.push({ field: 'direction', old: original.direction, new: direction });
  if (frequency !== undefined) changes.push({ field: 'frequency', old: original.frequency, new: frequency });
  if (deadline !== undefined) changes.push({ field: 'deadline', old: original.deadline, new: deadline });
  if (certainty !== undefined) changes.push({ field: 'certainty', old: original.certainty, new: certainty });
  if (region !== undefined) changes.push({ field: 'region', old: original.region, new: region });
  return changes.filter((change) => !isSame(change.old, change.new));
}

export const rejection = (
  target: string,
  fingerprint: Fingerprint,
  said: Said,
  id: string,
): RejectCorrection => ({ ...said, id, action: 'reject', target, fingerprint });

/** "Missed, here it is": the record that a person wrote down, with its place in the document. */
export function addition(
  target: Target,
  document: AddCorrection['document'],
  said: Said,
  id: string,
): AddCorrection {
  const { id: own, mentions, confidence: _c, inferred: _i, flags: _f, curated: _m, ...record } = target;
  const [place] = mentions;
  if (place === undefined) throw new Error(`${own} has no place in the text`);
  const { part, start, end, valueStart, valueEnd, quote } = place;
  return {
    ...said,
    id,
    action: 'add',
    target: own,
    document,
    place: { part, start, end, valueStart, valueEnd, quote },
    record,
  };
}

/** An added record that is corrected is added anew, corrected. */
export const amendAddition = (added: AddCorrection, fields: Corrections, said: Said): AddCorrection => ({
  ...added,
  ...said,
  record: { ...added.record, ...fields },
});
