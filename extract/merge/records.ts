/** Drafts with their ids → records under the names of the curated tables. */
import type { Observation, Target } from '../../src/domain/dataset/schema.ts';
import { indicatorKeyOf } from '../../src/domain/indicator/indicator-key.ts';
import { keyRowsOf } from '../../src/domain/indicator/key-table.ts';
import type { Statement } from '../part.ts';
import { familyOf, themeOf, type CuratedTables } from './curate.ts';
import type { Aligned } from './ids.ts';
import type { Drafts } from './targets.ts';

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
  const idFor = ({ readings }: { readings: readonly Statement[] }, place: number): string => {
    const id = ids[place] ?? '';
    for (const reading of readings) idOf.set(reading, id);
    return id;
  };
  const targets = drafts.targets.map((draft, i): Target => {
    const id = idFor(draft, i);
    // In the order of the schema, so that nothing has to be put in order later.
    const { kind, region, indicator, confidence, inferred, flags, rows, mentions, ...said } = draft.target;
    const theme = themeOf(draft, tables.themes);
    const family = familyOf(draft, tables.families);
    const named = { kind, region, indicator, indicatorKey: indicatorKeyOf(draft.target, keys) };
    return { id, ...named, ...said, theme, family, confidence, inferred, flags, rows, mentions };
  });
  const results = drafts.results.map((draft, i): Observation => {
    const id = idFor(draft, drafts.targets.length + i);
    const { region, indicator, confidence, inferred, flags, rows, mentions, ...said } = draft.observation;
    const target = { ...draft.observation, kind: 'target' as const };
    const theme = themeOf({ target, article: draft.article }, tables.themes);
    const family = familyOf({ target, article: draft.article }, tables.families);
    const named = { region, indicator, indicatorKey: indicatorKeyOf(target, keys) };
    return { id, ...named, ...said, theme, family, confidence, inferred, flags, rows, mentions };
  });
  return { targets, results, idOf };
}
