/** What every row has, and how one is read: validated, with fields that a newer version may have added kept as they are. */
import { z } from '../domain/dataset/schema/zod.ts';
import { moment } from '../domain/time/moment.ts';
import { lineage, type Lineage } from './lineage.ts';

export const rowShape = {
  /** Milliseconds since the epoch. */
  createdAt: moment,
  updatedAt: moment,
  /** Counts the writes; a writer that read an older revision does not overwrite a newer one. */
  revision: z.int().positive(),
  /** Missing in rows that an earlier version of this program wrote last. */
  lineage: lineage.exactOptional(),
};

export interface Row {
  readonly id: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly revision: number;
  readonly lineage?: Lineage;
}

/** Keys that would reach an object's prototype; no row of ours has them. */
const HOSTILE = new Set(['__proto__', 'constructor', 'prototype']);

function unknownFields(raw: unknown, known: object): [string, unknown][] {
  if (typeof raw !== 'object' || raw === null) return [];
  return Object.entries(raw).filter(([key]) => !HOSTILE.has(key) && !Object.hasOwn(known, key));
}

export type RowReading<R> =
  | { readonly ok: true; readonly row: R }
  | { readonly ok: false; readonly problem: string };

export function readRow<R extends object>(schema: z.ZodType<R>, raw: unknown): RowReading<R> {
  const parsed = schema.safeParse(raw);
  if (!parsed.success) return { ok: false, problem: problemOf(parsed.error) };
  const extra = unknownFields(raw, parsed.data);
  return {
    ok: true,
    row: extra.length === 0 ? parsed.data : { ...parsed.data, ...Object.fromEntries(extra) },
  };
}

/** A row on its way into the store; throws the validator's error where it does not have its form. */
export function checkedRow<R extends object>(schema: z.ZodType<R>, draft: R): R {
  const parsed = schema.parse(draft);
  return { ...parsed, ...Object.fromEntries(unknownFields(draft, parsed)) };
}

/** Where and what, of the first problem: `subject.fingerprint.value: Invalid input: expected number`. */
export function problemOf(error: z.core.$ZodError): string {
  const [issue] = error.issues;
  if (issue === undefined) return error.message;
  const path = issue.path.join('.');
  return path === '' ? issue.message : `${path}: ${issue.message}`;
}
