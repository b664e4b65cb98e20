import { groupBy } from '../../domain/collections/group-by.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';

/** Ids of the commitments in groups. */
export const idsBy = <K>(
  rows: readonly TargetRow[],
  keyOf: (row: TargetRow) => K,
): ReadonlyMap<K, string[]> =>
  new Map([...groupBy(rows, keyOf)].map(([key, of]) => [key, of.map(({ id }) => id)]));
