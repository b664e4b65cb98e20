/** A reported actual value, or the baseline where the document has none: on a commitment, in the unit it was reported in. */
import './no-eval.ts';
import * as z from 'zod';
import { edtfDate, fingerprint } from '../domain/dataset/schema.ts';
import { rowShape } from './row.ts';

export const observation = z.object({
  id: z.uuid(),
  targetId: z.string().min(1),
  fingerprint,
  role: z.enum(['actual', 'baseline']),
  date: edtfDate,
  value: z.number(),
  unit: z.string(),
  /** Where the figure is from: 统计公报, a letter, a colleague. */
  source: z.string(),
  comment: z.string(),
  ...rowShape,
});

export type Observation = z.infer<typeof observation>;
