/** What a person decided on a record that the extractor found, or that they added. Kept apart from what was found. */
import { z } from '../dataset/schema/zod.ts';
import { moment } from '../time/moment.ts';
import { target } from '../dataset/schema.ts';

/** What the person says of the fields that can be corrected; the evidence and the machine's own remarks cannot. */
export const corrections = target
  .pick({
    kind: true,
    indicator: true,
    scope: true,
    value: true,
    valueMax: true,
    unit: true,
    comparator: true,
    measure: true,
    direction: true,
    frequency: true,
    deadline: true,
    certainty: true,
    region: true,
  })
  .exactPartial();
export type Corrections = z.infer<typeof corrections>;
export type CorrectableField = keyof Corrections;
export const CORRECTABLE: readonly CorrectableField[] = corrections.keyof().options;

/** How an accepted record stands to a commitment that is already known. */
const relation = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('new') }),
  /** Says the same: it becomes a further mention of the known one. */
  z.object({ kind: z.literal('mention'), of: z.string().min(1) }),
  /** Says it anew, with another value or date: both stand, and each points to the other. */
  z.object({ kind: z.literal('update'), of: z.string().min(1) }),
]);

export const decision = z.object({
  /** Id of the record in the reading; of an added one its own. */
  record: z.string().min(1),
  verdict: z.enum(['pending', 'accepted', 'rejected']),
  /** What the person says instead of what was read. */
  corrections,
  /** The whole record where the person added it; null where it was read. */
  added: target.nullable(),
  /** Id of the record that this one was split from. */
  splitFrom: z.string().nullable(),
  relation,
  /** Who read the document a second time, where the decision comes from that reading. */
  reader: z.string().min(1).optional(),
  /** The second reader read the record as it stands: how sure it is for that, 0..1. */
  agreed: z.number().min(0).max(1).optional(),
  /** Milliseconds since the epoch. */
  at: moment,
});

export type Relation = z.infer<typeof relation>;
export type Decision = z.infer<typeof decision>;
export type Verdict = Decision['verdict'];
