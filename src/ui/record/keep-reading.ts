/** What was read of an imported document as rows, and how another reading of it is written. */
import type { DocumentOverrides } from '../../domain/curation/article-overrides.ts';
import { localId } from '../../domain/dataset/local-id.ts';
import { resultCounts, type ResultCount } from '../../domain/dataset/results.ts';
import { leftOutCounts } from '../../domain/dataset/sheet-facts.ts';
import { now } from '../../platform/clock.ts';
import type { Extracted } from '../../platform/extraction.ts';
import type { Outcome } from '../../storage/repository.ts';
import { theStore } from '../../storage/the-store.ts';

const countPairs = (counts: readonly ResultCount[]): [string, number][] =>
  counts.map(([article, n]) => [article, n]);

/** What was read as rows, without their stamps. */
export function rowsOf(extracted: Extracted) {
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
    },
    body: { id, text, ledger, observations: [...observations] },
  };
}

/** A second reading of a document that is here, with what the person says about its articles. */
export async function keepReread(
  id: string,
  extracted: Extracted,
  overrides: DocumentOverrides,
): Promise<Outcome<unknown>> {
  const store = await theStore();
  const { head, body } = rowsOf(extracted);
  const updatedAt = now();
  const [here, text] = [await store.imports.get(id), await store.importTexts.get(id)];
  if (!here.ok) return here;
  if (!text.ok) return text;
  // Deleted meanwhile, in another tab: there is nothing to write to.
  if (here.value === null) return { ok: false, failure: { reason: 'other', detail: 'deleted' } };
  const { createdAt } = here.value;
  // The text before the records: a document in the list always has its text.
  const revision = text.value?.revision ?? 0;
  const written = await store.importTexts.put({ ...body, createdAt, updatedAt, revision });
  return written.ok ? store.imports.put({ ...here.value, ...head, overrides, updatedAt }) : written;
}
