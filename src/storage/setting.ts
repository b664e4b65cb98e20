/** Settings that belong to a person's work and so to the backup: the set of statuses, the presentation on whose masters slides are put, and what the browser remembers by name (the region, the language …), as it was at the last backup. */
import { z } from '../domain/dataset/schema/zod.ts';
import { rowShape } from './row.ts';

const status = z.object({ id: z.string().min(1), label: z.string().min(1) });

export const setting = z.discriminatedUnion('id', [
  z.object({ id: z.literal('statuses'), statuses: z.array(status), ...rowShape }),
  z.object({ id: z.literal('preferences'), values: z.record(z.string(), z.string()), ...rowShape }),
  z.object({
    id: z.literal('template'),
    name: z.string().max(200),
    /** What is kept of it (src/platform/pptx/template.ts), in base64. */
    file: z.base64().max(9_000_000),
    ...rowShape,
  }),
]);

export type Setting = z.infer<typeof setting>;
export type Status = z.infer<typeof status>;
