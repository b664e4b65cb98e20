/**
 * What a person recorded: an actual value, the baseline where the document has none, or that what has no figure is done.
 * It keeps the commitment where it was entered and, once a dataset knew that one, of what it is, so that it answers other
 * commitments on the same thing too (`src/domain/progress/own.ts`).
 */
import { z } from '../domain/dataset/schema/zod.ts';
import { edtfDate, fingerprint, measure } from '../domain/dataset/schema.ts';
import { rowShape } from './row.ts';

const series = z.object({
  regionCode: z.string().min(1),
  indicatorKey: z.string().min(1),
  scope: z.string(),
  measure,
  since: z.int().nullable(),
});

export const observation = z
  .object({
    id: z.uuid(),
    targetId: z.string().min(1),
    fingerprint,
    role: z.enum(['actual', 'baseline', 'done']),
    date: edtfDate,
    /** Month from which the value counts up to its date: 1—9月, 第三季度. Missing: as the date alone says. */
    from: edtfDate.exactOptional(),
    /** As it was typed; `direction`: of a change, that it was typed as a rise or a fall. */
    value: z.number().nullable(),
    direction: z.enum(['up', 'down']).exactOptional(),
    unit: z.string(),
    /** Where it is from: 统计公报, a letter, a link. */
    source: z.string(),
    comment: z.string(),
    series: series.exactOptional(),
    ...rowShape,
  })
  .refine(({ role, value }) => (role === 'done') === (value === null), {
    path: ['value'],
    error: 'a figure, or done',
  });

export type Observation = z.infer<typeof observation>;
