/** What commitments and results have alike: how a figure is meant, how sure it is, and what is to be doubted. */
import { z } from './zod.ts';
import { COMPARATORS, RELATION_KINDS } from './lists.ts';
import { edtfDate } from './place-and-time.ts';

export const comparator = z.enum(COMPARATORS);
export type Comparator = z.infer<typeof comparator>;

export const measure = z.enum(['level', 'increment', 'growth', 'share', 'multiple', 'index']);
export type Measure = z.infer<typeof measure>;

export const frequency = z.enum(['annual', 'quarterly']);
export type Frequency = z.infer<typeof frequency>;

/** What is said of a value in words: 与经济增长同步, 高于全国平均水平, 与上年持平. */
export const relation = z.object({
  kind: z.enum(RELATION_KINDS),
  /** What the value is held against: the key of an indicator, the whole country or province, or the year before. */
  to: z.string().min(1).optional(),
  /** The words themselves. */
  text: z.string().min(1),
});
export type Relation = z.infer<typeof relation>;

export const baseline = z.object({
  text: z.string(),
  value: z.number().optional(),
  unit: z.string().optional(),
  year: edtfDate.optional(),
});
export type Baseline = z.infer<typeof baseline>;

/** Fields whose value is not stated in the sentence itself. */
export const inferableField = z.enum([
  'deadline',
  'region',
  'indicator',
  'unit',
  'frequency',
  'scope',
  'kind',
  /** Of a result: the time that it holds for. */
  'period',
]);
export type InferableField = z.infer<typeof inferableField>;

export const flag = z.enum([
  'draft',
  'region-from-body',
  /** The text does not say of where it is. */
  'region-unknown',
  /** Its evidence names two places that do not hold one another. */
  'region-doubtful',
  /** A fact of the whole document that it hangs on may be another. */
  'facts-doubtful',
  /** The way it is written leaves doubt about which number is meant. */
  'odd-writing',
  'mentions-differ',
  'contradiction',
  'deadline-passed-at-issue',
  /** From a person's own list that gives no sentence for it. */
  'no-sentence',
]);
export type Flag = z.infer<typeof flag>;

/** An id of a curated table and whether a rule or a person put it on the target. */
export const assigned = z.object({ id: z.string(), by: z.enum(['rule', 'person']) });

/**
 * Ids of the rule rows that decided what the number is (`observed.paid`), the weightiest first; `weighed` where the
 * weights decided against the rows, `support.weighed` where they found a grant that no row knows. Missing of what no row
 * decided or an older version read.
 */
export const deciders = z.array(z.string());
