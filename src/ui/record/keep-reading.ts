/** Writes what was read of an imported document into the store, at first and when it is read again. */
import type { DocumentOverrides } from '../../domain/curation/article-overrides.ts';
import { localId } from '../../domain/dataset/local-id.ts';
import { resultCounts, type ResultCount } from '../../domain/dataset/results.ts';
import { leftOutCounts } from '../../domain/dataset/sheet-facts.ts';
import { now } from '../../platform/clock.ts';
import type { Extracted } from '../../platform/extraction.ts';
import type { ImportedDocument, ImportedText } from '../../storage/imported.ts';
import type { Store } from '../../storage/note-store.ts';
import type { Outcome } from '../../storage/repository.ts';
import { theStore } from '../../storage/the-store.ts';

const countPairs = (counts: readonly ResultCount[]): [string, number][] =>
  counts.map(([article, n]) => [article, n]);

/** `at`: when, in milliseconds. */
export function rowsOf(extracted: Extracted, at: number) {
  const { document, targets, observations, families, ledger, text } = extracted;
  const id = localId(document.id);
  return {
    head: {
      id,
      document,
      targets: [...targets],
      families: [...families],
      results: countPairs(resultCounts(observations)),
      leftOut: countPairs(leftOutCounts(document, ledger)),
      updatedAt: at,
    },
    body: { id, text, ledger, observations: [...observations], updatedAt: at },
  };
}

/** The text before the records: a document in the list always has its text. */
export async function writeReading(
  store: Store,
  head: ImportedDocument,
  body: ImportedText,
): Promise<Outcome<unknown>> {
  const written = await store.importTexts.put(body);
  return written.ok ? store.imports.put(head) : written;
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
  return writeReading(
    store,
    { ...here.value, ...head, overrides },
    { ...body, createdAt, revision: text.value?.revision ?? 0 },
  );
}
