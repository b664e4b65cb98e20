/** From what was read to the files of a dataset, all of them put in their place at once. */
import * as z from 'zod';
import { ledgerPath, textPath } from '../src/domain/dataset/manifest.ts';
import {
  dataset as datasetSchema,
  ledger as ledgerSchema,
  observations as observationsSchema,
  type Dataset,
  type Observations,
  type PolicyDocument,
} from '../src/domain/dataset/schema.ts';
import type { Read } from './corpus/read.ts';
import type { Effects } from './effects.ts';
import { checked } from './input/json-file.ts';
import type { Merged } from './merge/merge.ts';
import { ledgerText } from './merge/ledger.ts';
import { jsonPieces } from './output/json-lines.ts';
import type { Output } from './output/output.ts';

export interface ToWrite {
  readonly parts: readonly Read[];
  readonly merged: Merged;
  /** With the old records that stay. */
  readonly dataset: Dataset;
  /** With the old results that stay. */
  readonly results: Observations;
  /** Documents whose text and ledger stay as they are. */
  readonly old: readonly PolicyDocument[];
}

/** @returns how many numbers each document has, by its id */
export function writeDataset(
  { parts, merged, dataset, results, old }: ToWrite,
  output: Output,
  effects: Effects,
): Map<string, number> {
  output.write('targets.json', jsonPieces(dataset));
  output.write('observations.json', jsonPieces(results));
  output.write('ids.json', jsonPieces(merged.register));
  output.write('schema.json', schemaFile());
  const numbers = new Map<string, number>();
  for (const part of parts) {
    const { record } = part;
    const rest = part.rest();
    const ledger = merged.ledgerOf({ record, ...rest });
    output.write(ledgerPath(record.id), ledgerText(ledger));
    output.write(textPath(record.id), rest.text);
    numbers.set(record.id, ledger.numbers.length);
  }
  for (const { id } of old) numbers.set(id, keptNumbers(id, output, effects));
  output.commit();
  return numbers;
}

/** Keeps the files of a document. @throws where its ledger or text is no longer there */
function keptNumbers(id: string, output: Output, effects: Effects): number {
  const path = `${output.folder}/${ledgerPath(id)}`;
  const ledger = checked(path, effects.readJson(path), ledgerSchema);
  if (ledger === undefined) throw new Error(`${path} is missing: run without --keep-going`);
  output.keep(ledgerPath(id));
  output.keep(textPath(id));
  return ledger.numbers.length;
}

/** The JSON Schema of targets.json, as it is written, with that of observations.json among its definitions. */
export function schemaFile(): string {
  const { $schema: _, ...results } = z.toJSONSchema(observationsSchema);
  const schema = { ...z.toJSONSchema(datasetSchema), $defs: { observations: results } };
  return `${JSON.stringify(schema, null, 1)}\n`;
}
