/** A round of monitoring (调度): what was asked of which office, for which time, and what came back. */
import { z } from '../domain/dataset/schema/zod.ts';
import { edtfDate, fingerprint } from '../domain/dataset/schema.ts';
import { moment } from '../domain/time/moment.ts';
import { rowShape } from './row.ts';

const office = z.object({
  name: z.string().max(400),
  /** The commitments of its sheet, each with what it was, by which it is known where the data change. */
  targets: z
    .array(z.object({ id: z.string().min(1), fingerprint }))
    .max(20_000)
    .readonly(),
});

/** A file that came back: how many of its values were written, and how many cells were refused. */
const returned = z.object({
  file: z.string().max(400),
  at: moment,
  taken: z.int().nonnegative(),
  refused: z.int().nonnegative(),
});

export const round = z.object({
  id: z.uuid(),
  name: z.string().max(400),
  /** For which time values are asked; `from`: of a running total, or of a period alone, its first month. */
  date: edtfDate,
  from: edtfDate.exactOptional(),
  region: z.object({ code: z.string(), name: z.string() }),
  /** Day by which the sheets shall be back, as it was written; empty: none. */
  due: z.string().max(100),
  offices: z.array(office).max(2000).readonly(),
  returns: z.array(returned).max(20_000).readonly(),
  ...rowShape,
});

export type Round = z.infer<typeof round>;
