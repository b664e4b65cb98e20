/** An amount that is a result as a reading: the fields of a commitment, and the period in place of the deadline. */
import type { Deadline, InferableField, Period } from '../../../src/domain/dataset/schema.ts';
import { figureReading, type DecidedAmount } from '../../fields/figure.ts';
import { periodOf } from './period.ts';
import type { Reading } from '../../fields/reading.ts';

/** A result is due at no time. */
const NO_DEADLINE: Deadline = { value: null, basis: 'none', text: '' };

export function observationReading(figure: DecidedAmount): Reading {
  const read = figureReading(figure, 'result');
  const period = periodOf(figure.c, read);
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
