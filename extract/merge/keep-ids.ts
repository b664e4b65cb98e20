/** Ids over a second reading of one unchanged text: the same place is the same record, whatever is now read there. */
import type { LedgerEntry, Observation, Target } from '../../src/domain/dataset/schema.ts';
import { pairsOf, type Matching } from '../../src/domain/match/match.ts';

/** A commitment or a result. */
export type ReadRecord = Target | Observation;

/** By kind and offset of the value: a paragraph may hold a milestone and the figures under its date. */
const placesOf = (record: ReadRecord): string[] => {
  const kind = 'kind' in record ? record.kind : 'observation';
  return record.mentions.map(({ valueStart, valueEnd }) => `${kind} ${valueStart} ${valueEnd}`);
};

const AT_ONE_PLACE: Matching<ReadRecord> = { keys: [placesOf, placesOf], parts: [], least: 0 };

/** New id → the id that the record had before. Records at new places keep theirs. */
export function keptIds(
  before: readonly ReadRecord[],
  now: readonly ReadRecord[],
): ReadonlyMap<string, string> {
  const kept = new Map([...pairsOf(AT_ONE_PLACE, now, before)].map(([record, old]) => [record.id, old.id]));
  const taken = new Set(kept.values());
  // A record at a new place may by chance have made the id that another one keeps.
  for (const { id } of now) if (!kept.has(id) && taken.has(id)) kept.set(id, `${id}-b`);
  return kept;
}

export function withKeptFate(entry: LedgerEntry, kept: ReadonlyMap<string, string>): LedgerEntry {
  const { fate } = entry;
  const idOf = (id: string): string => kept.get(id) ?? id;
  if ('target' in fate) return { ...entry, fate: { target: idOf(fate.target) } };
  return 'observation' in fate ? { ...entry, fate: { observation: idOf(fate.observation) } } : entry;
}
