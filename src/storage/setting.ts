/** Settings that belong to a person's work and so to the backup: so far the set of statuses. */
import { z } from '../domain/dataset/schema/zod.ts';
import { rowShape } from './row.ts';

const status = z.object({ id: z.string().min(1), label: z.string().min(1) });

export const setting = z.discriminatedUnion('id', [
  z.object({ id: z.literal('statuses'), statuses: z.array(status), ...rowShape }),
]);

export type Setting = z.infer<typeof setting>;
export type Status = z.infer<typeof status>;
