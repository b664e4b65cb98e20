/** Fields of a record that no extractor read. */
import type { Target } from '../dataset/schema.ts';
import type { TypedAmount } from '../quantity/typed.ts';

/** A person vouches for it, and says nothing of these. */
export const VOUCHED = {
  frequency: null,
  baseline: null,
  certainty: 'committed',
  binding: null,
  theme: null,
  family: null,
  confidence: 1,
} as const satisfies Partial<Target>;

type Figure = Pick<Target, 'kind' | 'value' | 'valueMax' | 'unit' | 'comparator'>;

/** Without a figure it is a milestone. */
export const figureOf = (amount: TypedAmount | null): Figure =>
  amount === null
    ? { kind: 'milestone', value: null, valueMax: null, unit: '', comparator: null }
    : { kind: 'target', ...amount };

export const NO_DEADLINE = { value: null, basis: 'none', text: '', reason: 'not-stated' } as const;
