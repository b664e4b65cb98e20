/** From a form about one record to the corrections that say it. Pure. */
import {
  fieldChange,
  type AddCorrection,
  type ChangeCorrection,
  type Correction,
  type CorrectableField as CuratedField,
  type FieldChange,
  type RejectCorrection,
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

const changesOf = (original: Target, fields: Corrections): FieldChange[] =>
  Object.entries(fields)
    .map(([field, now]) => fieldChange.parse({ field, old: Reflect.get(original, field), new: now }))
    .filter((change) => !isSame(change.old, change.new));

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
