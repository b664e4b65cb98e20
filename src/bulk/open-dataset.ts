import type { TargetRow } from '../domain/dataset/target-index.ts';
import { viewOf, type DatasetView } from '../domain/dataset/view.ts';
import { cellAt, type Column } from './column.ts';
import { rowAt, type DatasetIndex } from './index-row.ts';
import { indexReader } from './index-text.ts';
import { mapInTurns, turns } from './turns.ts';

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
  const { columns, rows } = index;
  // A column's places are read with its first entry: not those of all columns in one go.
  if (rows > 0)
    await mapInTurns<Column<unknown>, unknown>(Object.values(columns), (column) => cellAt(column, 0, rows));
  const byId = new Map<string, TargetRow>();
  const read = (at: number): TargetRow => {
    const row = rowAt(index, at);
    byId.set(row.id, row);
    return row;
  };
  return viewOf(index, await mapInTurns(Array.from({ length: rows }).keys(), read), byId);
}
