/** Records of an earlier run of documents that could not be read this time. */
import {
  dataset as datasetSchema,
  observations as observationsSchema,
  type Dataset,
  type Mention,
  type Observations,
  type PolicyDocument,
} from '../../src/domain/dataset/schema.ts';

/**
 * The documents of the earlier dataset that this run failed to read.
 * @param failed whether the file of that name could not be read
 * @param read ids of the documents that were read, under whatever name
 */
export const oldDocuments = (
  previous: Dataset,
  failed: (name: string) => boolean,
  read: ReadonlySet<string>,
): PolicyDocument[] =>
  previous.documents.filter(({ id, file, alsoAs = [] }) => !read.has(id) && [file, ...alsoAs].some(failed));

/** Adds them and the targets that only they speak of. */
export function withOldRecords(
  dataset: Dataset,
  previous: Dataset,
  documents: readonly PolicyDocument[],
): Dataset {
  const targets = onlyOld(dataset.targets, previous.targets, documents);
  return datasetSchema.parse({
    ...dataset,
    documents: [...dataset.documents, ...documents].sort((a, b) => (a.file < b.file ? -1 : 1)),
    targets: [...dataset.targets, ...targets],
  });
}

/** Adds the results that only they speak of. */
export function withOldResults(
  results: Observations,
  previous: Observations,
  documents: readonly PolicyDocument[],
): Observations {
  const old = onlyOld(results.observations, previous.observations, documents);
  return observationsSchema.parse({ ...results, observations: [...results.observations, ...old] });
}

function onlyOld<T extends { readonly id: string; readonly mentions: readonly Mention[] }>(
  now: readonly T[],
  previous: readonly T[],
  documents: readonly PolicyDocument[],
): T[] {
  const kept = new Set(documents.map((document) => document.id));
  const known = new Set(now.map(({ id }) => id));
  return previous.filter(
    ({ id, mentions }) => !known.has(id) && mentions.every(({ documentId }) => kept.has(documentId)),
  );
}
