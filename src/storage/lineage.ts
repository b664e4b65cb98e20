/**
 * Which of two versions of a row was made from the other. A clock cannot tell: it may have been set back, and two browsers
 * have two. So a row carries, for each browser that wrote it, the number of that browser's last write in it (a version
 * vector); the browser counts its writes, whatever the time. A version that has all writes of another, and more, was made
 * from it; where each has one that the other has not, neither is the later. Who copies a whole browser profile to a second
 * machine makes two browsers of one name: there the order of their writes is a guess.
 */
import { z } from '../domain/dataset/schema/zod.ts';
import type { Row } from './row.ts';

const device = z.string().regex(/^[0-9a-f]{16}$/u);
/** Browser → number of its last write. */
export const lineage = z
  .record(device, z.int().positive())
  .refine((writes) => Object.keys(writes).length <= 100, 'too many browsers');
export type Lineage = Readonly<z.infer<typeof lineage>>;

/** The write of a browser that is being made. */
export const write = z.object({ device, count: z.int() });
export type Write = Readonly<z.infer<typeof write>>;

function includes(a: Lineage, b: Lineage): boolean {
  return Object.entries(b).every(([device, count]) => (a[device] ?? 0) >= count);
}

/** Every write of both. */
export function joined(a: Lineage = {}, b: Lineage = {}): Lineage {
  const devices = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(devices.map((device) => [device, Math.max(a[device] ?? 0, b[device] ?? 0)]));
}

/** The writes of the versions that a new one was made from, and its own. */
export function written(own: Write, ...from: readonly (Lineage | undefined)[]): Lineage {
  const before = from.reduce<Lineage>((all, one) => joined(all, one), {});
  const count = Math.max(own.count, (before[own.device] ?? 0) + 1);
  return { ...before, [own.device]: count };
}

/**
 * True where `row` was surely made from `other`, which it may then replace unasked. Rows of earlier versions of this program
 * have no lineage: of those, the time and the number of writes must both say so.
 */
export function isMadeFrom(row: Row, other: Row): boolean {
  if (other.lineage === undefined) return row.updatedAt > other.updatedAt && row.revision > other.revision;
  if (row.lineage === undefined) return false;
  return includes(row.lineage, other.lineage) && !includes(other.lineage, row.lineage);
}
