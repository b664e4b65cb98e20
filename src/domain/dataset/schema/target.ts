/** A commitment: what is promised, how much of it, where and by when. */
import { z } from './zod.ts';
import { curationMark } from './curation.ts';
import {
  assigned,
  baseline,
  comparator,
  deciders,
  flag,
  frequency,
  inferableField,
  measure,
  relation,
} from './figure.ts';
import { TARGET_KINDS } from './lists.ts';
import { mention } from './mention.ts';
import { basis, edtfDate, region } from './place-and-time.ts';

export const targetKind = z.enum(TARGET_KINDS);
export type TargetKind = z.infer<typeof targetKind>;

export const certainty = z.enum(['committed', 'strive', 'encourage']);
export type Certainty = z.infer<typeof certainty>;

/** Why a target has no deadline. */
const noDeadlineReason = z.enum(['not-stated', 'relative-without-date', 'ambiguous']);

const deadline = z.object({
  value: edtfDate.nullable(),
  basis,
  /** The words that say it, as in the text; empty where there are none. */
  text: z.string(),
  reason: noDeadlineReason.optional(),
});
export type Deadline = z.infer<typeof deadline>;

export const target = z.object({
  id: z.string(),
  kind: targetKind,
  region,
  indicator: z.string().min(1),
  /**
   * 0..1: how likely that is what people would call it, by the weights that chose among its likely names. Absent where
   * there was no choice: a table or a person names it.
   */
  nameCertainty: z.number().min(0).max(1).optional(),
  /**
   * The name under which one thing is the same thing in every document (`indicator-key.ts`). It and the two marks below
   * stand in all that the extractor writes; records from before there were keys are read without them.
   */
  indicatorKey: z.string().min(1).optional(),
  /** Whom or what part the value holds for, or empty. */
  scope: z.string(),
  /** In base units, 万/亿 expanded; a fall said in words (下降9%) is 9 with `direction` down, a written sign (-0.5‰) makes it negative; null for a milestone and a relative goal. */
  value: z.number().nullable(),
  /** Of a target without a figure: what is said of its value. */
  relation: relation.optional(),
  /** Upper end of a range, else null. */
  valueMax: z.number().nullable(),
  /** Base unit (元, 家, %, 个百分点, 倍 …); empty where there is none. */
  unit: z.string(),
  comparator: comparator.nullable(),
  measure: measure.nullable(),
  direction: z.enum(['up', 'down']).nullable(),
  frequency: frequency.nullable(),
  /** 年均: the mean of the years up to the deadline, not the figure of one of them. */
  average: z.boolean().optional(),
  /** 五年累计新增: the sum of the years up to the deadline. */
  cumulative: z.boolean().optional(),
  deadline,
  baseline: baseline.nullable(),
  certainty,
  /** 约束性 / 预期性 where a plan's table says so. */
  binding: z.enum(['binding', 'expected']).nullable(),
  theme: assigned.nullable(),
  family: assigned.nullable(),
  /** 0..1: how likely every field is right, by records checked by hand; 1 is a person's word. See extract/README.md. */
  confidence: z.number().min(0).max(1),
  inferred: z.array(inferableField),
  flags: z.array(flag),
  rows: deciders.optional(),
  mentions: z.array(mention).min(1),
  /** Present where a person corrected or added the record. */
  curated: z.array(curationMark).optional(),
});
export type Target = z.infer<typeof target>;
