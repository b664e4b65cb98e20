/** What stands in a record that no extractor read: a person vouches for it, and says nothing of these. */
import type { Target } from '../dataset/schema.ts';

export const VOUCHED = {
  frequency: null,
  baseline: null,
  certainty: 'committed',
  binding: null,
  theme: null,
  family: null,
  confidence: 1,
} as const satisfies Partial<Target>;
