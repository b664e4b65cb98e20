/** "X is Y here": a person's word that two names are one indicator. Applied last, to what has the first name as its key. */
import type { CurationMark } from '../dataset/schema.ts';
import type { KeyRow } from '../indicator/key-table.ts';
import { wordingOf } from '../indicator/wording.ts';
import { markOf } from './change.ts';
import type { Correction, SynonymCorrection } from './curation.ts';
import type { CurationProblem } from './problem.ts';

interface WithKey {
  readonly indicatorKey?: string | undefined;
}

/** By the name that gives way. */
export type Synonyms = ReadonlyMap<string, SynonymCorrection>;

export const synonymsOf = (corrections: readonly Correction[]): Synonyms =>
  new Map(corrections.flatMap((one) => (one.action === 'synonym' ? [[one.from, one] as const] : [])));

/** The word that ends a chain (A is B, B is C); undefined where the key stays. Names in a ring say nothing and stay. */
function lastOf(key: string | undefined, synonyms: Synonyms): SynonymCorrection | undefined {
  const seen = new Set([key]);
  let last: SynonymCorrection | undefined;
  for (let next = synonyms.get(key ?? ''); next !== undefined; next = synonyms.get(next.to)) {
    if (seen.has(next.to)) return undefined;
    seen.add(next.to);
    last = next;
  }
  return last;
}

/** Records under their common name; those whose name stays are the same objects. `mark`: what a renamed one says of it. */
export function renamed<R extends WithKey>(
  records: readonly R[],
  synonyms: Synonyms,
  mark: (record: R, by: SynonymCorrection) => Partial<R> = () => ({}),
): readonly R[] {
  if (synonyms.size === 0) return records;
  return records.map((record) => {
    const by = lastOf(record.indicatorKey, synonyms);
    return by === undefined ? record : { ...record, indicatorKey: by.to, ...mark(record, by) };
  });
}

/** The mark of a commitment that is renamed. */
export const renamedMark = (
  { indicatorKey, curated }: WithKey & { readonly curated?: readonly CurationMark[] | undefined },
  by: SynonymCorrection,
): { readonly curated: CurationMark[] } => ({
  curated: [...(curated ?? []), { ...markOf(by, 'indicatorKey'), old: indicatorKey }],
});

/** Those whose first name nothing has. */
export function unusedSynonyms(synonyms: Synonyms, records: Iterable<WithKey>): CurationProblem[] {
  const names = new Set<string | undefined>();
  for (const { indicatorKey } of records) names.add(indicatorKey);
  return [...synonyms.values()].flatMap((correction) =>
    names.has(correction.from) ? [] : [{ correction, code: 'name-gone' as const }],
  );
}

const saysChange = (name: string): boolean => wordingOf(name).change !== '';

/** The table of keys with the names that a person calls one, so that what is imported or searched is found by either. */
export function withSynonyms(rows: readonly KeyRow[], synonyms: Synonyms): readonly KeyRow[] {
  if (synonyms.size === 0) return rows;
  const table = new Map(rows.map((row) => [row.name, row]));
  for (const { from } of synonyms.values()) {
    const to = lastOf(from, synonyms)?.to;
    // A level is no other name of a growth.
    if (to === undefined || saysChange(from) !== saysChange(to)) continue;
    const known = table.get(to) ?? { name: to, wordings: [], fillers: [], units: [] };
    table.set(to, { ...known, wordings: [...known.wordings, from] });
  }
  return [...table.values()];
}
