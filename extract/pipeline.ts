/**
 * The stages in order behind reading: segment → recognise → interpret (document.ts) → what the corpus needs of a
 * document (part.ts) → merge → ids → themes and families → corrections by people → ledger (merge.ts). Pure: texts and
 * tables in, files out. The same input and register give the same bytes.
 */
import * as z from 'zod';
import type { CurationProblem } from '../src/domain/curation/problem.ts';
import {
  dataset as datasetSchema,
  ledger as ledgerSchema,
  type Dataset,
  type IdRegister,
  type Ledger,
} from '../src/domain/schema.ts';
import { readDocument } from './document.ts';
import { mergeParts } from './merge.ts';
import type { CuratedTables } from './merge/curate.ts';
import { partOf, type DocumentPart } from './part.ts';
import type { SourceText } from './read/types.ts';

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
  const parts: DocumentPart[] = [];
  const problems: Problem[] = [];
  for (const source of [...sources].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    try {
      parts.push(partOf(readDocument(source)));
    } catch (error) {
      problems.push({ file: source.name, message: error instanceof Error ? error.message : String(error) });
    }
  }
  return { ...datasetOf(parts, tables, register), problems };
}

/** What documents that are all in memory hold together. */
export function datasetOf(
  parts: readonly DocumentPart[],
  tables: CuratedTables,
  register: IdRegister,
): Omit<Result, 'problems'> {
  const texts = new Map(parts.map(({ record, text }) => [record.id, text]));
  const merged = mergeParts(parts, tables, register, (id) => texts.get(id) ?? '');
  const { dataset, unfit } = merged;
  return { dataset, register: merged.register, ledgers: parts.map(merged.ledgerOf), texts, unfit };
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
