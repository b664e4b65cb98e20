/** A person's word on a record. */
import { z } from './zod.ts';

/** What a person can correct, `record` for a whole one that a person added, `agreed` where a second reader read the same. */
const curatedField = z.enum([
  'kind',
  'region',
  'indicator',
  'indicatorKey',
  'scope',
  'value',
  'valueMax',
  'unit',
  'comparator',
  'measure',
  'direction',
  'frequency',
  'average',
  'cumulative',
  'deadline',
  'baseline',
  'certainty',
  'binding',
  'theme',
  'family',
  'record',
  'agreed',
]);
export type CuratedField = z.infer<typeof curatedField>;

/** A person's word on a record: who changed which field when and why, or added the whole record. */
export const curationMark = z.object({
  /** Id of the correction. */
  correction: z.string(),
  field: curatedField,
  /** What the machine had read; missing for an added record. */
  old: z.unknown().optional(),
  who: z.string(),
  /** Who read the document a second time, where it comes from that reading. */
  reader: z.string().optional(),
  when: z.string(),
  why: z.string(),
});

/** A person's word on a fact of a policy: which field, and what stood there (null: nothing). */
export const articleMark = curationMark.extend({
  field: z.enum(['title', 'kind', 'issuer', 'documentNumber', 'issueDate', 'region', 'status', 'planPeriod']),
  old: z.unknown(),
});

/** What a result took over from a person's word on its policy. */
export const resultMark = curationMark.extend({ field: z.enum(['region', 'period']), old: z.unknown() });

export type CurationMark = z.infer<typeof curationMark>;
