/**
 * The stages in order behind reading: segment → recognise → interpret (document.ts), then merge → ids → themes and
 * families → ledger → corrections by people → validate. Pure: texts and tables in, files out. The same input and register give the same bytes.
 */
import * as z from 'zod';
import {
  dataset as datasetSchema,
  ledger as ledgerSchema,
  SCHEMA_VERSION,
  type Dataset,
  type IdRegister,
  type Ledger,
  type PolicyDocument,
  type Target,
} from '../src/domain/schema.ts';
import type { CurationProblem } from '../src/domain/curation/problem.ts';
import { readDocument, type ReadDocument } from './document.ts';
import type { Reading } from './interpret/reading.ts';
import { withCorrections } from './merge/corrections.ts';
import { familyOf, themeOf, type CuratedTables } from './merge/curate.ts';
import { alignIds } from './merge/ids.ts';
import { ledgerOf } from './merge/ledger.ts';
import { draftTargets } from './merge/targets.ts';
import type { SourceText } from './read/types.ts';
import { checkEvidence } from './verify.ts';

export interface Problem {
  readonly file: string;
  readonly message: string;
}
export interface Result {
  readonly dataset: Dataset;
  readonly register: IdRegister;
  readonly ledgers: readonly Ledger[];
  readonly texts: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
  /** Corrections by people that no longer fit the data, and why. */
  readonly unfit: readonly CurationProblem[];
}

/** Goes through every source; one that breaks a stage becomes a problem and the rest goes on. */
export function extract(sources: readonly SourceText[], tables: CuratedTables, register: IdRegister): Result {
  const documents: ReadDocument[] = [];
  const problems: Problem[] = [];
  for (const source of [...sources].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    try {
      documents.push(readDocument(source));
    } catch (error) {
      problems.push({ file: source.name, message: error instanceof Error ? error.message : String(error) });
    }
  }
  const drafts = draftTargets(documents);
  const { ids, register: aligned } = alignIds(drafts, register);
  const idOf = new Map<Reading, string>();
  const targets = drafts.map((draft, i): Target => {
    const id = ids[i] ?? '';
    for (const reading of draft.readings) idOf.set(reading, id);
    return {
      id,
      ...draft.target,
      theme: themeOf(draft, tables.themes),
      family: familyOf(draft, tables.families),
    };
  });
  const dataset: Dataset = {
    schemaVersion: SCHEMA_VERSION,
    documents: documents.map((document) => document.record),
    targets,
  };
  const ledgers = documents.map((document) => ledgerOf(document, (reading) => idOf.get(reading)));
  const texts = new Map(documents.map((document) => [document.record.id, document.text]));
  checkEvidence(dataset, texts);
  const corrected = withCorrections(dataset, ledgers, texts, tables);
  return {
    dataset: datasetSchema.parse({
      ...corrected.dataset,
      targets: corrected.dataset.targets.toSorted(byPlace(dataset.documents)),
    }),
    register: aligned,
    ledgers: corrected.ledgers.map((ledger) => ledgerSchema.parse(ledger)),
    texts,
    problems,
    unfit: corrected.unfit,
  };
}

/** Document by document, in the order of the text. */
function byPlace(documents: readonly PolicyDocument[]): (a: Target, b: Target) => number {
  const order = new Map(documents.map(({ id }, i) => [id, i]));
  const key = (target: Target): readonly [number, number] => {
    const first = target.mentions[0];
    return [order.get(first?.documentId ?? '') ?? 0, first?.valueStart ?? 0];
  };
  return (a, b) => {
    const [documentA, offsetA] = key(a);
    const [documentB, offsetB] = key(b);
    return documentA - documentB || offsetA - offsetB || (a.id < b.id ? -1 : 1);
  };
}

/** What a document left behind that can no longer be read. */
interface OldParts {
  readonly ledger: unknown;
  readonly text: string;
}

/** Keeps the old records of the documents that could not be read this time. */
export function keepOld(
  result: Result,
  previous: Dataset,
  failed: ReadonlySet<string>,
  partsOf: (documentId: string) => OldParts,
): Result {
  const documents = previous.documents.filter((document) => failed.has(document.file));
  const kept = new Set(documents.map((document) => document.id));
  const known = new Set(result.dataset.targets.map((target) => target.id));
  const targets = previous.targets.filter(
    (target) => !known.has(target.id) && target.mentions.every((mention) => kept.has(mention.documentId)),
  );
  const parts = documents.map((document) => ({ id: document.id, ...partsOf(document.id) }));
  return {
    ...result,
    dataset: datasetSchema.parse({
      ...result.dataset,
      documents: [...result.dataset.documents, ...documents].sort((a, b) => (a.file < b.file ? -1 : 1)),
      targets: [...result.dataset.targets, ...targets],
    }),
    ledgers: [...result.ledgers, ...parts.map((part) => ledgerSchema.parse(part.ledger))],
    texts: new Map([...result.texts, ...parts.map((part) => [part.id, part.text] as const)]),
    // Old records carry their corrections already: what only they could answer is not asked again.
    unfit: result.unfit.filter(({ code }) => code !== 'target-gone' && code !== 'document-gone'),
  };
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** The files of a dataset by their path below the output directory, as they are written. */
export function filesOf(result: Result): Map<string, string> {
  const files = new Map<string, string>();
  files.set('targets.json', json(result.dataset));
  files.set('ids.json', json(result.register));
  files.set('schema.json', json(z.toJSONSchema(datasetSchema)));
  for (const ledger of result.ledgers) files.set(`ledger/${ledger.documentId}.json`, json(ledger));
  for (const [id, text] of result.texts) files.set(`text/${id}.txt`, text);
  return files;
}
