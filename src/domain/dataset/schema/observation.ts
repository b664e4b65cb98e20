/** A result: a figure that a document reports as reached. */
import { z } from './zod.ts';
import { resultMark } from './curation.ts';
import {
  assigned,
  baseline,
  comparator,
  deciders,
  flag,
  inferableField,
  measure,
  relation,
} from './figure.ts';
import { mention } from './mention.ts';
import { period, region } from './place-and-time.ts';
import { SCHEMA_VERSION } from './version.ts';

/** A figure that the document reports as reached or done: never a commitment, and counted apart from them. */
export const observation = z.object({
  id: z.string().startsWith('o-'),
  region,
  indicator: z.string().min(1),
  /** As of a target: what is promised and what was reached have one key. */
  indicatorKey: z.string().min(1).optional(),
  /** Whom or what part the value holds for, or empty. */
  scope: z.string(),
  /** In base units; `direction` tells a fall said in words, a written sign makes it negative. */
  value: z.number(),
  /** 与上年持平: the words that say the value 0 % in place of a figure. */
  relation: relation.optional(),
  valueMax: z.number().nullable(),
  unit: z.string(),
  comparator,
  measure,
  direction: z.enum(['up', 'down']).nullable(),
  /** 年均: the value is the mean of the period's years. */
  average: z.boolean(),
  period,
  baseline: baseline.nullable(),
  theme: assigned.nullable(),
  family: assigned.nullable(),
  confidence: z.number().min(0).max(1),
  inferred: z.array(inferableField),
  flags: z.array(flag),
  rows: deciders.optional(),
  mentions: z.array(mention).min(1),
  /** Present where it took over what a person said of its policy. */
  curated: z.array(resultMark).optional(),
});
export type Observation = z.infer<typeof observation>;

export const observations = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  observations: z.array(observation),
});
export type Observations = z.infer<typeof observations>;
