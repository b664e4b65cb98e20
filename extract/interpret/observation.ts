/** An amount that is a result as a reading: the fields of a commitment, and the period in place of the deadline. */
import type { Deadline, InferableField, Period } from '../../src/domain/dataset/schema.ts';
import { periodOf } from '../fields/period.ts';
import type { Figure } from '../fields/figure.ts';
import type { Reading } from '../fields/reading.ts';

/** A result is due at no time. */
const NO_DEADLINE: Deadline = { value: null, basis: 'none', text: '' };

/** @param read the figure with the fields of a commitment */
export function observationReading(figure: Figure, read: Reading): Reading {
  const period = periodOf(figure, read);
  return {
    ...read,
    kind: 'observation',
    frequency: null,
    deadline: NO_DEADLINE,
    period,
    certainty: 'committed',
    inferred: inferredFields(read.inferred, period),
  };
}

/** A result has no deadline that could be inferred, but a period. */
function inferredFields(fields: readonly InferableField[], { basis }: Period): InferableField[] {
  const others = fields.filter((field) => field !== 'deadline');
  return basis === 'sentence' || basis === 'none' ? others : ['period', ...others];
}
