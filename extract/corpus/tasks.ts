/** The two things that are done for each document, in whatever thread: reading it, and writing what it leaves behind. */
import { ledgerPath, textPath, type FileMark } from '../../src/domain/dataset/manifest.ts';
import { ledger as ledgerSchema } from '../../src/domain/dataset/schema.ts';
import { readDocument } from '../document.ts';
import { parserOf } from '../exact-form.ts';
import { ledgerOf, ledgerText } from '../merge/ledger.ts';
import type { OutputPlace } from '../output/staging.ts';
import { DiskProblem } from '../output/words.ts';
import { partOf, type Statements } from '../part.ts';
import { readSource } from '../read/read-source.ts';
import type { CharacterMap } from '../read/types.ts';
import { partKey, type PartStore } from './store.ts';

/** A file to be read. */
export interface Input {
  /** Base name. */
  readonly name: string;
  readonly path: string;
}

/** What a thread can do with a disk. */
export interface TaskEffects {
  readonly store: PartStore;
  /** Changes with the extractor's code and tables. */
  readonly version: string;
  readBytes(path: string): Uint8Array;
  readonly characterMap?: CharacterMap;
  /** SHA-256, hexadecimal. */
  hash(bytes: Uint8Array): string;
  /** Writes a file of a document; it is in its place when the run is. */
  writeWhole(place: OutputPlace, path: string, content: string): FileMark;
  /** Writes the text of a part that is kept. */
  writeText(place: OutputPlace, path: string, key: string): FileMark;
}

/** A document that has been read, now or by an earlier run, and where the rest of it is kept. */
export type Read = Statements & { readonly key: string; readonly bytes: number };
export type ReadOutcome = Read | { readonly problem: string };

/** Takes a document from the store where its bytes are known, else reads it and keeps it there. @throws DiskProblem */
export async function read({ name, path }: Input, effects: TaskEffects): Promise<ReadOutcome> {
  try {
    const bytes = effects.readBytes(path);
    const sha256 = effects.hash(bytes);
    const key = partKey(effects.version, name, sha256);
    const kept = effects.store.statements(key);
    if (kept) return { ...kept, key, bytes: bytes.length };
    const part = partOf(
      readDocument(await readSource({ name, bytes, sha256 }, { characterMap: effects.characterMap })),
    );
    effects.store.keep(key, part);
    const { record, statements } = part;
    return { record, statements, key, bytes: bytes.length };
  } catch (error) {
    if (error instanceof DiskProblem) throw error;
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** The files of one document, its targets' ids being known. */
export interface Writing {
  readonly key: string;
  readonly documentId: string;
  /** The id of each of its statements. */
  readonly ids: readonly (string | undefined)[];
  readonly place: OutputPlace;
}

export interface WrittenDocument {
  /** How many numbers its ledger has. */
  readonly numbers: number;
  readonly files: readonly FileMark[];
}

const checkedLedger = parserOf(ledgerSchema);

/** Writes ledger and text of a document. */
export function write(writing: Writing, { store, ...effects }: TaskEffects): WrittenDocument {
  const { key, documentId, ids, place } = writing;
  const ledger = ledgerOf(documentId, store.numbers(key), (statement) => ids[statement]);
  const files = [
    effects.writeWhole(place, ledgerPath(documentId), ledgerText(checkedLedger(ledger))),
    effects.writeText(place, textPath(documentId), key),
  ];
  return { numbers: ledger.numbers.length, files };
}
