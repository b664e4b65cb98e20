import { eachOf, type Steps } from '../domain/collections/steps.ts';
import type { TargetRow } from '../domain/dataset/target-index.ts';
import { viewOf, type DatasetView } from '../domain/dataset/view.ts';
import { rowsIn, type DatasetIndex } from './index-row.ts';
import { indexReader } from './index-text.ts';
import { inTurns, turns } from './turns.ts';

/** Bytes that are read at a time; what came before the program ran is there in one piece. */
const PIECE = 1 << 18;

/** Read while it arrives, and in turns where it comes faster than the page can draw. */
async function readIndex(body: ReadableStream<Uint8Array> | null): Promise<DatasetIndex> {
  const index = indexReader();
  const decoder = new TextDecoder();
  const pieces = body?.getReader();
  const breathe = turns();
  for (;;) {
    const piece = await pieces?.read();
    if (piece?.value === undefined) break;
    for (let at = 0; at < piece.value.length; at += PIECE) {
      index.take(decoder.decode(piece.value.subarray(at, at + PIECE), { stream: true }));
      await breathe();
    }
  }
  index.take(decoder.decode());
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
