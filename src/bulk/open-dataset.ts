import { eachOf, type Steps } from '../domain/collections/steps.ts';
import type { TargetRow } from '../domain/dataset/target-index.ts';
import { viewOf, type DatasetView } from '../domain/dataset/view.ts';
import { rowsIn, type DatasetIndex } from './index-row.ts';
import { indexReader } from './index-text.ts';
import { readPieces } from './lines.ts';
import { inTurns } from './turns.ts';

async function readIndex(body: ReadableStream<Uint8Array> | null): Promise<DatasetIndex> {
  const index = indexReader();
  await readPieces(body, index.take);
  return index.finish();
}

/** The dataset of the index's file: 100,000 commitments take some 0.3 s, none of it in one task. Throws where it is no such file. */
export async function openDataset(body: ReadableStream<Uint8Array> | null): Promise<DatasetView> {
  const index = await readIndex(body);
  if (index.format !== 5) throw new Error(`format ${String(index.format)}`);
  return inTurns(viewIn(index));
}

function* viewIn(index: DatasetIndex): Steps<DatasetView> {
  const rows = yield* rowsIn(index);
  const byId = new Map<string, TargetRow>();
  yield* eachOf(rows, (row) => byId.set(row.id, row));
  return viewOf(index, rows, byId);
}
