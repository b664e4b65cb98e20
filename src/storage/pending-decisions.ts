/**
 * Decisions on their way into the store, kept synchronously in localStorage meanwhile: a page that is closed right after a
 * key was pressed has no time for IndexedDB. They are dropped when they are stored, and taken up again where they were not.
 */
import { z } from '../domain/dataset/schema/zod.ts';
import { decision, type Decision } from '../domain/proposal/decision.ts';

const PREFIX = 'policy-targets:decisions:';
const decisions = z.array(decision);

/** None where nothing is kept, or where it cannot be read. */
export function readPending(storage: Storage | null, id: string): Decision[] {
  try {
    const raw = storage?.getItem(PREFIX + id) ?? null;
    return raw === null ? [] : decisions.parse(JSON.parse(raw));
  } catch {
    return [];
  }
}

export function keepPending(storage: Storage | null, id: string, pending: readonly Decision[]): void {
  try {
    if (pending.length === 0) storage?.removeItem(PREFIX + id);
    else storage?.setItem(PREFIX + id, JSON.stringify(pending));
  } catch {
    // Full or refused: the store itself follows at once.
  }
}
