/** Which snapshots stay: the latest few of each kind, within a room of their own. */
import type { SnapshotRow } from './database.ts';

const KEEP: Readonly<Record<SnapshotRow['reason'], number>> = { daily: 7, 'before-restore': 3 };
/** Together at most this; the latest of all stays whatever its size. */
const ROOM = 80_000_000;

export type SnapshotHead = Omit<SnapshotRow, 'text'>;

/** Ids to delete. */
export function outdated(heads: readonly SnapshotHead[]): string[] {
  const latestFirst = heads.toSorted((a, b) => b.createdAt - a.createdAt);
  const seen = { daily: 0, 'before-restore': 0 };
  let bytes = 0;
  return latestFirst.flatMap((head, index) => {
    seen[head.reason] += 1;
    bytes += head.bytes;
    const stays = index === 0 || (seen[head.reason] <= KEEP[head.reason] && bytes <= ROOM);
    return stays ? [] : [head.id];
  });
}
