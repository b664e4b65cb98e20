/** From what was read to the files of a dataset, all of them put in their place at once. */
import { ledgerPath, textPath, type FileMark } from '../src/domain/dataset/manifest.ts';
import {
  ledger as ledgerSchema,
  type Dataset,
  type IdRegister,
  type Observations,
  type PolicyDocument,
} from '../src/domain/dataset/schema.ts';
import type { Hands } from './corpus/hands.ts';
import type { Read, WrittenDocument } from './corpus/tasks.ts';
import type { Effects } from './effects.ts';
import { checked } from './input/json-file.ts';
import { jsonPieces } from './json-pieces.ts';
import type { Merged } from './merge/merge.ts';
import { ledgerText } from './merge/ledger.ts';
import type { OutputPlace } from './output/staging.ts';
import { schemaFile } from './pipeline.ts';

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
export async function writeDataset(
  { parts, merged, dataset, results, old }: ToWrite,
  place: OutputPlace,
  hands: Hands,
  effects: Effects,
): Promise<Map<string, number>> {
  // Threads write the documents' files while this one writes what holds for all.
  const [documents, shared] = await Promise.all([
    writeDocuments(parts, merged, place, hands, effects),
    writeShared(dataset, results, merged.register, place, effects),
  ]);
  for (const { id } of old) documents.set(id, ofOld(id, place, effects));
  effects.commit(place, [...shared, ...[...documents.values()].flatMap(({ files }) => files)]);
  return new Map([...documents].map(([id, { numbers }]) => [id, numbers]));
}

async function writeShared(
  dataset: Dataset,
  results: Observations,
  register: IdRegister,
  place: OutputPlace,
  effects: Effects,
): Promise<FileMark[]> {
  // The threads are told first.
  await Promise.resolve();
  return [
    effects.writePieces(place, 'targets.json', jsonPieces(dataset)),
    effects.writePieces(place, 'observations.json', jsonPieces(results)),
    effects.writePieces(place, 'ids.json', jsonPieces(register)),
    effects.writePieces(place, 'schema.json', [schemaFile()]),
  ];
}

/** Ledger and text of every document, by its id. */
async function writeDocuments(
  parts: readonly Read[],
  merged: Merged,
  place: OutputPlace,
  hands: Hands,
  effects: Effects,
): Promise<Map<string, WrittenDocument>> {
  const documents = new Map<string, WrittenDocument>();
  // What people corrected is known here only; all else can be written by any thread.
  const plain = parts.filter(({ record }) => !merged.isCorrected(record.id));
  for (const { record, key } of parts) {
    if (!merged.isCorrected(record.id)) continue;
    const text = effects.store.text(key);
    const ledger = merged.ledgerOf({ record, numbers: effects.store.numbers(key), text });
    const files = [
      effects.writeWhole(place, ledgerPath(record.id), ledgerText(ledger)),
      effects.writeWhole(place, textPath(record.id), text),
    ];
    documents.set(record.id, { numbers: ledger.numbers.length, files });
  }
  await hands.write(
    plain.map(({ record: { id }, key }) => ({ key, documentId: id, ids: merged.idsOf(id), place })),
    (index, written) => void documents.set(plain[index]?.record.id ?? '', written),
  );
  return documents;
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
