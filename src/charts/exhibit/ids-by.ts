import type { TargetRow } from '../../domain/dataset/target-index.ts';

/** Ids of the commitments in groups, in one pass. */
export function idsBy<K>(
  rows: readonly TargetRow[],
  keyOf: (row: TargetRow) => K,
): ReadonlyMap<K, readonly string[]> {
  const groups = new Map<K, string[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row.id]);
    else group.push(row.id);
  }
  return groups;
}
