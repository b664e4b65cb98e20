/** Settings that belong to a person's work and so to the backup: the set of statuses, remembered column mappings. */
import './no-eval.ts';
import * as z from 'zod';
import { rowShape } from './row.ts';

const status = z.object({ id: z.string().min(1), label: z.string().min(1) });

export const setting = z.discriminatedUnion('id', [
  z.object({ id: z.literal('statuses'), statuses: z.array(status), ...rowShape }),
  z.object({ id: z.literal('csv-mapping'), mapping: z.record(z.string(), z.string()), ...rowShape }),
]);

export type Setting = z.infer<typeof setting>;
export type Status = z.infer<typeof status>;

/** The five to begin with. Their ids never change; people may rename, add and remove. */
export const FIRST_STATUSES = ['todo', 'doing', 'done', 'late', 'doubt'] as const;
