/** The last stage: what people corrected, over what the machine read. */
import { inheritingResults } from '../../src/domain/curation/article.ts';
import { applyCuration } from '../../src/domain/curation/apply.ts';
import { ledgerCurator, type LedgerCurator } from '../../src/domain/curation/ledger.ts';
import type { CurationProblem } from '../../src/domain/curation/problem.ts';
import { markContradictions } from '../../src/domain/compare/contradictions.ts';
import { keyRowsOf } from '../../src/domain/indicator/key-table.ts';
import { keyed } from '../../src/domain/indicator/record-key.ts';
import { renamed, renamedMark, synonymsOf, unusedSynonyms } from '../../src/domain/curation/synonyms.ts';
import type { Dataset, Observation, Target } from '../../src/domain/dataset/schema.ts';
import { familyOf, themeOf, type CuratedTables } from './curate.ts';

export interface Corrected {
  readonly dataset: Dataset;
  /** The results under the names that people gave to their indicators. */
  readonly results: readonly Observation[];
  /** The ledgers after people have had their say. */
  readonly ledgers: LedgerCurator;
  /** Corrections that no longer fit, and why. */
  readonly unfit: readonly CurationProblem[];
}

const UNTOUCHED: LedgerCurator = { documents: new Set(), curate: (ledger) => ledger };

/** @param textOf decoded text by document id */
export function withCorrections(
  { dataset, results }: { readonly dataset: Dataset; readonly results: readonly Observation[] },
  textOf: (documentId: string) => string,
  tables: CuratedTables,
): Corrected {
  if (tables.corrections.length === 0) return { dataset, results, ledgers: UNTOUCHED, unfit: [] };
  const curated = applyCuration(dataset, tables.corrections, ({ id }) => textOf(id));
  const keys = keyRowsOf(tables.families);
  const targets = curated.dataset.targets.map((target) =>
    target.curated ? sorted(keyed(target, keys), curated.dataset, tables) : target,
  );
  const synonyms = synonymsOf(tables.corrections);
  return {
    dataset: { ...curated.dataset, targets: markContradictions(renamed(targets, synonyms, renamedMark)) },
    results: renamed(inheritingResults(results, curated.changes), synonyms),
    ledgers: ledgerCurator(curated),
    unfit: [...curated.problems, ...unusedSynonyms(synonyms, [...targets, ...results])],
  };
}

/** An added record that its author put into no theme or family gets them by rule. */
function sorted(target: Target, { documents }: Dataset, tables: CuratedTables): Target {
  if (!target.curated?.some(({ field }) => field === 'record')) return target;
  const article = documents
    .flatMap(({ articles }) => articles)
    .find(({ id }) => id === target.mentions[0]?.articleId);
  if (!article) return target;
  const draft = { target, article, readings: [] };
  return {
    ...target,
    theme: target.theme ?? themeOf(draft, tables.themes),
    family: target.family ?? familyOf(draft, tables.families),
  };
}
