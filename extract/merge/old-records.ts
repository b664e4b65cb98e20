/** Records of an earlier run of documents that could not be read this time. */
import { dataset as datasetSchema, type Dataset, type PolicyDocument } from '../../src/domain/schema.ts';

/**
 * The documents of the earlier dataset that this run failed to read.
 * @param failed base names
 * @param read ids of the documents that were read, under whatever name
 */
export const oldDocuments = (
  previous: Dataset,
  failed: ReadonlySet<string>,
  read: ReadonlySet<string>,
): PolicyDocument[] =>
  previous.documents.filter(
    ({ id, file, alsoAs = [] }) => !read.has(id) && [file, ...alsoAs].some((name) => failed.has(name)),
  );

/** Adds them and the targets that only they speak of. */
export function withOldRecords(
  dataset: Dataset,
  previous: Dataset,
  documents: readonly PolicyDocument[],
): Dataset {
  const kept = new Set(documents.map((document) => document.id));
  const known = new Set(dataset.targets.map((target) => target.id));
  const targets = previous.targets.filter(
    (target) => !known.has(target.id) && target.mentions.every((mention) => kept.has(mention.documentId)),
  );
  return datasetSchema.parse({
    ...dataset,
    documents: [...dataset.documents, ...documents].sort((a, b) => (a.file < b.file ? -1 : 1)),
    targets: [...dataset.targets, ...targets],
  });
}
