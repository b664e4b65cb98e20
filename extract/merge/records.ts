/** Drafts with their ids → records under the names of the curated tables. */
import type { Observation, Target } from '../../src/domain/dataset/schema.ts';
import { indicatorKeyOf } from '../../src/domain/indicator/indicator-key.ts';
import { keyRowsOf } from '../../src/domain/indicator/key-table.ts';
import type { Statement } from '../part.ts';
import { familyOf, themeOf, type CuratedTables } from './curate.ts';
import type { Draft, Drafts } from './drafts.ts';
import type { Aligned } from './ids.ts';

/** Targets and results that have everything, and which statement became which. */
export interface Records {
  readonly targets: readonly Target[];
  readonly results: readonly Observation[];
  readonly idOf: ReadonlyMap<Statement, string>;
}

interface Drafted {
  readonly tables: CuratedTables;
  readonly drafts: Drafts;
  readonly aligned: Aligned;
}

export function namedRecords({ tables, drafts, aligned: { ids } }: Drafted): Records {
  const keys = keyRowsOf(tables.families);
  const idOf = new Map<Statement, string>();
  /** The record with what merging gives to it; a result is sorted as a target of its name would be. */
  const named = <R extends Target | Observation>({ record, article, readings }: Draft<R>, at: number) => {
    const id = ids[at] ?? '';
    for (const reading of readings) idOf.set(reading, id);
    const target = { kind: 'target' as const, ...record };
    const theme = themeOf({ target, article }, tables.themes);
    const family = familyOf({ target, article }, tables.families);
    return { id, indicatorKey: indicatorKeyOf(target, keys), theme, family, ...record };
  };
  const targets = drafts.targets.map((draft, i): Target => named(draft, i));
  const results = drafts.results.map((draft, i): Observation => named(draft, drafts.targets.length + i));
  return { targets, results, idOf };
}
