/** Writes what was imported into the store, and takes it out again. */
import type { Decision } from '../../domain/proposal/decision.ts';
import { now } from '../../platform/clock.ts';
import type { ImportedDocument, ImportedText } from '../../storage/import-record.ts';
import type { Outcome } from '../../storage/repository.ts';
import type { Row } from '../../storage/row.ts';
import { theStore } from '../../storage/the-store.ts';
import type { Kept } from './queue.ts';

type Fresh<R extends Row> = Omit<R, Exclude<keyof Row, 'id'>>;

/** A document that is here already stays as it is, with what was decided on it. */
export async function keepImport(
  head: Fresh<ImportedDocument>,
  body: Fresh<ImportedText>,
  decisions: readonly Decision[] = [],
): Promise<Kept> {
  const store = await theStore();
  const { id } = head;
  const here = await store.imports.get(id);
  if (!here.ok) return { ok: false, detail: here.failure.detail };
  if (here.value !== null) return { ok: true, id, wasHere: true };
  const at = now();
  const stamps = { createdAt: at, updatedAt: at, revision: 0 };
  const stale = await store.importTexts.get(id);
  const revision = stale.ok ? (stale.value?.revision ?? 0) : 0;
  const review = { id, decisions: [...decisions], ...stamps };
  // The document last: what is in the list of imports always has its text and its decisions.
  const writes: readonly (() => Promise<Outcome<unknown>>)[] = [
    () => store.importTexts.put({ ...body, ...stamps, revision }),
    ...(decisions.length === 0 ? [] : [() => store.importReviews.put(review)]),
    () => store.imports.put({ ...head, ...stamps }),
  ];
  for (const write of writes) {
    const outcome = await write();
    if (!outcome.ok) return { ok: false, detail: outcome.failure.detail };
  }
  return { ok: true, id, wasHere: false };
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
