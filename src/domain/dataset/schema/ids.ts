/** What ids hang on: the register that keeps them, and the fingerprint by which a record is known again. */
import { z } from './zod.ts';
import { frequency, measure } from './figure.ts';
import { targetKind } from './target.ts';
import { SCHEMA_VERSION } from './version.ts';

/** What a person's notes hang on when a record changes: enough of it to know it again. */
export const fingerprint = z.object({
  kind: z.enum([...targetKind.options, 'observation']),
  region: z.string(),
  /** 文号, or the policy's title where there is none. */
  policy: z.string(),
  indicator: z.string(),
  scope: z.string(),
  measure: measure.nullable(),
  frequency: frequency.nullable(),
  value: z.number().nullable(),
  unit: z.string(),
  /** Of a result: its period. */
  deadline: z.string().nullable(),
  quote: z.string(),
});
export type Fingerprint = z.infer<typeof fingerprint>;

export const idRegister = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  ids: z.record(z.string(), z.object({ fingerprint, aliases: z.array(z.string()) })),
});
export type IdRegister = z.infer<typeof idRegister>;
