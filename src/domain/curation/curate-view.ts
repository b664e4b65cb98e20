/** People's corrections on the dataset as the page holds it: rows of everything, records of what is corrected. Pure. */
import type { Correction } from './curation.ts';
import { splitRecords, toRow, type DocumentRecords } from '../dataset/target-index.ts';
import type { DatasetView, PolicyRef } from '../dataset/view.ts';
import type { PolicyDocument, Target } from '../dataset/schema.ts';
import { applyCuration, type Curated } from './apply.ts';
import { withWordings } from './dictionary.ts';
import { inOrder } from './key.ts';
import { renamed, renamedMark, synonymsOf, unusedSynonyms, withSynonyms, type Synonyms } from './synonyms.ts';

/** Without those of what may be in a part of the dataset that is not there: they are neither applied nor a problem. */
export function correctionsHere(
  view: DatasetView,
  corrections: readonly Correction[],
): readonly Correction[] {
  const { isElsewhere } = view;
  if (isElsewhere === undefined) return corrections;
  const added = new Map(
    corrections.flatMap((one) => (one.action === 'add' ? [[one.target, one] as const] : [])),
  );
  const isAway = (one: Correction): boolean => {
    if ('document' in one) {
      const { document } = one;
      return homesOf(view, document).length === 0 && isElsewhere(`d-${document.sha256.slice(0, 12)}`);
    }
    if (!('target' in one)) return false;
    const record = added.get(one.target);
    if (record !== undefined) return isAway(record);
    return !view.rowById.has(one.target) && isElsewhere(one.target);
  };
  return corrections.filter((one) => !isAway(one));
}

/** The documents whose records the corrections need: of known targets, of added ones, of policies; all where a target is gone. */
export function touchedDocuments(view: DatasetView, corrections: readonly Correction[]): readonly string[] {
  const added = new Set(corrections.flatMap((one) => (one.action === 'add' ? [one.target] : [])));
  const touched = new Set<string>();
  for (const correction of corrections) {
    if (correction.action === 'add') {
      for (const id of homesOf(view, correction.document)) touched.add(id);
      continue;
    }
    if (correction.action === 'synonym' || correction.action === 'indicator') continue;
    if (correction.action === 'article') {
      const known = view.policyById.get(correction.article);
      for (const id of known ? [known.document.id] : homesOf(view, correction.document)) touched.add(id);
      continue;
    }
    const row = view.rowById.get(correction.target);
    if (row !== undefined) touched.add(row.documentId);
    else if (!added.has(correction.target)) return view.documents.map(({ id }) => id);
  }
  return [...touched];
}

/** By its file's hash, of which an id has the first digits, or by its name. */
export function homesOf(
  { documents }: DatasetView,
  { sha256, file }: { readonly sha256: string; readonly file: string },
): readonly string[] {
  const id = `d-${sha256.slice(0, 12)}`;
  return documents.filter((document) => document.id === id || document.file === file).map((one) => one.id);
}

export interface CuratedView {
  readonly view: DatasetView;
  /** Of the documents that were given, as they now stand. */
  readonly records: ReadonlyMap<string, DocumentRecords>;
  readonly curated: Curated;
}

/** `loaded`: the records of touchedDocuments, as the machine left them. */
export function curateView(
  view: DatasetView,
  loaded: readonly DocumentRecords[],
  corrections: readonly Correction[],
  textOf: (document: PolicyDocument) => string,
): CuratedView {
  const documents = loaded.flatMap(({ documentId, sha256 }): PolicyDocument[] => {
    const document = view.documents.find(({ id }) => id === documentId);
    return document === undefined ? [] : [{ ...document, sha256 }];
  });
  const before = loaded.flatMap(({ targets }) => targets);
  const dataset = { schemaVersion: 1 as const, documents, targets: [...before] };
  const curated = applyCuration(dataset, inOrder(corrections), textOf);
  const records = new Map(splitRecords(curated.dataset).map((one) => [one.documentId, one]));
  const synonyms = synonymsOf(corrections);
  const named = { ...view, keys: withWordings(view.keys, corrections) };
  const problems = [...curated.problems, ...unusedSynonyms(synonyms, view.rows)];
  return {
    view: withTargets(withDocuments(named, documents, curated), before, curated, synonyms),
    records,
    curated: { ...curated, problems },
  };
}

/** With the policies whose facts were corrected. */
function withDocuments(
  view: DatasetView,
  before: readonly PolicyDocument[],
  { dataset }: Curated,
): DatasetView {
  const changed = new Map(
    dataset.documents
      .filter((one) => !before.includes(one))
      .map(({ sha256: _sha256, ...one }) => [one.id, one]),
  );
  if (changed.size === 0) return view;
  const policies = [...changed.values()].flatMap((document) =>
    document.articles.map((article): [string, PolicyRef] => [article.id, { document, article }]),
  );
  return {
    ...view,
    documents: view.documents.map((document) => changed.get(document.id) ?? document),
    policyById: new Map([...view.policyById, ...policies]),
  };
}

function withTargets(
  view: DatasetView,
  before: readonly Target[],
  { dataset, rejected }: Curated,
  synonyms: Synonyms,
): DatasetView {
  const old = new Map(before.map((target) => [target.id, target]));
  const changed = new Map(
    dataset.targets
      .filter((target) => old.get(target.id) !== target)
      .map((one) => [one.id, { ...toRow(one, view.keys), said: view.rowById.get(one.id)?.said ?? [] }]),
  );
  const gone = new Set(rejected.map(({ id }) => id));
  const kept = view.rows.flatMap((row) => (gone.has(row.id) ? [] : [changed.get(row.id) ?? row]));
  const added = [...changed.values()].filter(({ id }) => !view.rowById.has(id));
  const rows = renamed([...kept, ...added], synonyms, renamedMark);
  return {
    ...view,
    keys: withSynonyms(view.keys, synonyms),
    rows,
    rowById: new Map(rows.map((row) => [row.id, row])),
    regions: new Map([
      ...view.regions,
      ...[...changed.values()].map(({ region }) => [region.code, region] as const),
    ]),
  };
}
