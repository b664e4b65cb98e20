/** Which part of a long text stands beside the records: some pages around the current one. Pure. */
import { blockAt, type ReadingBlock } from '../../../domain/reading/reading.ts';

/** Blocks of a page; three of them are shown at once. A policy of usual length is shown whole. */
const PAGE = 400;

export interface TextWindow {
  /** Indices into the blocks: first … end (exclusive). */
  readonly first: number;
  readonly end: number;
}

/** `at`: offset of the current record, or null. The window moves by whole pages, so that neighbours share it. */
export function textWindow(blocks: readonly ReadingBlock[], at: number | null): TextWindow {
  if (blocks.length <= 3 * PAGE) return { first: 0, end: blocks.length };
  const index = at === null ? 0 : Math.max(0, blockAt(blocks, at));
  const page = Math.max(1, Math.min(Math.floor(index / PAGE), Math.floor((blocks.length - 1) / PAGE) - 1));
  return { first: (page - 1) * PAGE, end: Math.min(blocks.length, (page + 2) * PAGE) };
}
