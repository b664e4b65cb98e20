/** Writes what was read into the store. */
import { resultCounts } from '../../domain/dataset/results.ts';
import { localId } from '../../domain/dataset/local-id.ts';
import type { DocumentOverrides } from '../../domain/curation/article-overrides.ts';
import { now } from '../../platform/clock.ts';
import type { Extracted } from '../../platform/extraction.ts';
import type { ImportedDocument, ImportedText } from '../../storage/imported.ts';
import type { Store } from '../../storage/note-store.ts';
import type { Outcome } from '../../storage/repository.ts';
import { theStore } from '../../storage/the-store.ts';
import type { Kept } from './queue.ts';

function rowsOf(extracted: Extracted, at: number) {
  const { document, targets, observations, families, ledger, text } = extracted;
  const id = localId(document.id);
  return {
    head: {
      id,
      document,
      targets: [...targets],
      families: [...families],
      results: resultCounts(observations).map(([article, n]): [string, number] => [article, n]),
      updatedAt: at,
    },
    body: { id, text, ledger, observations: [...observations], updatedAt: at },
  };
}

/** The text before the records: a document in the list always has its text. */
async function write(store: Store, head: ImportedDocument, body: ImportedText): Promise<Outcome<unknown>> {
  const written = await store.importTexts.put(body);
  return written.ok ? store.imports.put(head) : written;
}

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
  const outcome = await write(
    store,
    { ...head, size, overrides: {}, isConfirmed: false, createdAt: at, revision: 0 },
    { ...body, createdAt: at, revision },
  );
  return outcome.ok
    ? { ok: true, id: head.id, wasHere: false }
    : { ok: false, detail: outcome.failure.detail };
}

/** A second reading of a document that is here, with what the person says about its articles. */
export async function keepReread(
  id: string,
  extracted: Extracted,
  overrides: DocumentOverrides,
): Promise<Outcome<unknown>> {
  const store = await theStore();
  const { head, body } = rowsOf(extracted, now());
  const [here, text] = [await store.imports.get(id), await store.importTexts.get(id)];
  if (!here.ok) return here;
  if (!text.ok) return text;
  // Deleted meanwhile, in another tab: there is nothing to write to.
  if (here.value === null) return { ok: false, failure: { reason: 'other', detail: 'deleted' } };
  const { createdAt } = here.value;
  return write(
    store,
    { ...here.value, ...head, overrides },
    { ...body, createdAt, revision: text.value?.revision ?? 0 },
  );
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
