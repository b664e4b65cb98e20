/** Writes what was read into the store, and takes it out again. */
import { now } from '../../platform/clock.ts';
import type { Extracted } from '../../platform/extraction.ts';
import type { Outcome } from '../../storage/repository.ts';
import { theStore } from '../../storage/the-store.ts';
import { rowsOf, writeReading } from '../../ui/record/keep-reading.ts';
import type { Kept } from './queue.ts';

/** A document that is here already stays as it is, with what was decided on it. */
export async function keepExtracted(extracted: Extracted, size: number): Promise<Kept> {
  const store = await theStore();
  const at = now();
  const { head, body } = rowsOf(extracted, at);
  const here = await store.imports.get(head.id);
  if (!here.ok) return { ok: false, detail: here.failure.detail };
  if (here.value !== null) return { ok: true, id: head.id, wasHere: true };
  const stale = await store.importTexts.get(head.id);
  const revision = stale.ok ? (stale.value?.revision ?? 0) : 0;
  const outcome = await writeReading(
    store,
    { ...head, size, overrides: {}, isConfirmed: false, createdAt: at, revision: 0 },
    { ...body, createdAt: at, revision },
  );
  return outcome.ok
    ? { ok: true, id: head.id, wasHere: false }
    : { ok: false, detail: outcome.failure.detail };
}

/** The document, its text and its review. Stops at the first that cannot be deleted; the document goes first. */
export async function removeImport(id: string): Promise<Outcome<unknown>> {
  const store = await theStore();
  for (const table of [store.imports, store.importTexts, store.importReviews]) {
    const row = await table.get(id);
    if (!row.ok) return row;
    if (row.value === null) continue;
    const removed = await table.remove(row.value);
    if (!removed.ok) return removed;
  }
  return { ok: true, value: null };
}
