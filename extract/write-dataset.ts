/** From what was read to the files of a dataset, all of them put in their place at once. */
import { ledgerPath, textPath, type FileMark } from '../src/domain/dataset/manifest.ts';
import {
  ledger as ledgerSchema,
  type Dataset,
  type Observations,
  type PolicyDocument,
} from '../src/domain/dataset/schema.ts';
import type { Read } from './corpus/read.ts';
import type { Effects } from './effects.ts';
import { checked } from './input/json-file.ts';
import type { Merged } from './merge/merge.ts';
import { ledgerText } from './merge/ledger.ts';
import { jsonPieces } from './output/json-pieces.ts';
import type { OutputPlace } from './output/staging.ts';
import { schemaFile } from './schema-file.ts';

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

interface WrittenDocument {
  /** How many numbers its ledger has. */
  readonly numbers: number;
  readonly files: readonly FileMark[];
}

/** @returns how many numbers each document has, by its id */
export function writeDataset(
  { parts, merged, dataset, results, old }: ToWrite,
  place: OutputPlace,
  effects: Effects,
): Map<string, number> {
  const shared = [
    effects.writePieces(place, 'targets.json', jsonPieces(dataset)),
    effects.writePieces(place, 'observations.json', jsonPieces(results)),
    effects.writePieces(place, 'ids.json', jsonPieces(merged.register)),
    effects.writePieces(place, 'schema.json', [schemaFile()]),
  ];
  const documents = new Map<string, WrittenDocument>();
  for (const part of parts) documents.set(part.record.id, written(part, merged, place, effects));
  for (const { id } of old) documents.set(id, ofOld(id, place, effects));
  effects.commit(place, [...shared, ...[...documents.values()].flatMap(({ files }) => files)]);
  return new Map([...documents].map(([id, { numbers }]) => [id, numbers]));
}

/** Writes ledger and text of a document. */
function written(part: Read, merged: Merged, place: OutputPlace, effects: Effects): WrittenDocument {
  const { record } = part;
  const rest = part.rest();
  const ledger = merged.ledgerOf({ record, ...rest });
  const files = [
    effects.writeWhole(place, ledgerPath(record.id), ledgerText(ledger)),
    effects.writeWhole(place, textPath(record.id), rest.text),
  ];
  return { numbers: ledger.numbers.length, files };
}

/** @throws where the ledger or text that stays is no longer there */
function ofOld(id: string, place: OutputPlace, effects: Effects): WrittenDocument {
  const path = `${place.folder}/${ledgerPath(id)}`;
  const found = effects.readJson(path);
  if (found === undefined) throw new Error(`${path} is missing: run without --keep-going`);
  const ledger = checked(path, found, (value) => ledgerSchema.parse(value));
  const files = [ledgerPath(id), textPath(id)].map((name) => effects.markOf(place, name));
  return { numbers: ledger.numbers.length, files };
}
