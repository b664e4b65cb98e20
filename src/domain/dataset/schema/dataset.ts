/** The file of all documents and their commitments. */
import { z } from './zod.ts';
import { policyDocument } from './document.ts';
import { target } from './target.ts';
import { SCHEMA_VERSION } from './version.ts';

export const dataset = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  documents: z.array(policyDocument),
  targets: z.array(target),
});
export type Dataset = z.infer<typeof dataset>;
