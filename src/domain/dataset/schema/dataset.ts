/** The file of all documents and their commitments. */
import * as z from 'zod';
import './jitless.ts';
import { policyDocument } from './document.ts';
import { target } from './target.ts';
import { SCHEMA_VERSION } from './version.ts';

export const dataset = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  documents: z.array(policyDocument),
  targets: z.array(target),
});
export type Dataset = z.infer<typeof dataset>;
