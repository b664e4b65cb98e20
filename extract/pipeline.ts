/**
 * The stages in order behind reading: segment → recognise → interpret (document.ts) → what the corpus needs of a
 * document (part.ts) → merge → ids → themes and families → corrections by people → ledger (merge.ts). Pure: texts and
 * tables in, files out. The same input and register give the same bytes.
 */
import * as z from 'zod';
import type { CurationProblem } from '../src/domain/curation/problem.ts';
import {
  dataset as datasetSchema,
  type Dataset,
  type IdRegister,
  type Ledger,
  observations as observationsSchema,
  type Observations,
} from '../src/domain/dataset/schema.ts';
import { readDocument } from './document.ts';
import { jsonPieces } from './json-pieces.ts';
import { mergeParts } from './merge/merge.ts';
import type { CuratedTables } from './merge/curate.ts';
import { ledgerText } from './merge/ledger.ts';
import { partOf, type DocumentPart } from './part.ts';
import type { SourceText } from './read/types.ts';

export interface Problem {
  readonly file: string;
  readonly message: string;
}
export interface Result {
  readonly dataset: Dataset;
  readonly observations: Observations;
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
  const { dataset, observations, register: aligned, unfit } = merged;
  return { dataset, observations, register: aligned, ledgers: parts.map(merged.ledgerOf), texts, unfit };
}

/** The JSON Schema of targets.json, as it is written, with that of observations.json among its definitions. */
export function schemaFile(): string {
  const { $schema: _, ...observations } = z.toJSONSchema(observationsSchema);
  return `${JSON.stringify({ ...z.toJSONSchema(datasetSchema), $defs: { observations } }, null, 1)}\n`;
}

/** The files of a dataset by their path below the output directory, as they are written. */
export function filesOf(result: Result): Map<string, string> {
  const files = new Map<string, string>();
  files.set('targets.json', [...jsonPieces(result.dataset)].join(''));
  files.set('observations.json', [...jsonPieces(result.observations)].join(''));
  files.set('ids.json', [...jsonPieces(result.register)].join(''));
  files.set('schema.json', schemaFile());
  for (const ledger of result.ledgers) files.set(`ledger/${ledger.documentId}.json`, ledgerText(ledger));
  for (const [id, text] of result.texts) files.set(`text/${id}.txt`, text);
  return files;
}
