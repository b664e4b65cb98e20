/** The extractor over texts that are all in memory, as tests, `explain` and the page's import run it. */
import type { CurationProblem } from '../src/domain/curation/problem.ts';
import type { Dataset, IdRegister, Ledger, Observations } from '../src/domain/dataset/schema.ts';
import type { CuratedTables } from './merge/curate.ts';
import type { DocumentPart } from './part.ts';
import { CORPUS, DOCUMENT } from './pipeline.ts';
import type { SourceText } from './read/types.ts';

export interface Problem {
  readonly file: string;
  readonly message: string;
}
export interface Result {
  readonly dataset: Dataset;
  readonly observations: Observations;
  readonly register: IdRegister;
  readonly ledgers: readonly Ledger[];
  readonly texts: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
  /** Corrections by people that no longer fit the data, and why. */
  readonly unfit: readonly CurationProblem[];
}

/** Goes through every source; one that breaks a stage becomes a problem and the rest goes on. */
export function extract(sources: readonly SourceText[], tables: CuratedTables, register: IdRegister): Result {
  const parts: DocumentPart[] = [];
  const problems: Problem[] = [];
  for (const source of [...sources].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    try {
      parts.push(DOCUMENT.run({ source }));
    } catch (error) {
      problems.push({ file: source.name, message: error instanceof Error ? error.message : String(error) });
    }
  }
  return { ...datasetOf(parts, tables, register), problems };
}

/** One document. @throws Error that names it where a stage breaks */
export function extractOne(source: SourceText, tables: CuratedTables, register: IdRegister): Result {
  const result = extract([source], tables, register);
  const [problem] = result.problems;
  if (problem) throw new Error(`${problem.file}: ${problem.message}`);
  return result;
}

/** What documents hold together. */
export function datasetOf(
  parts: readonly DocumentPart[],
  tables: CuratedTables,
  register: IdRegister,
): Omit<Result, 'problems'> {
  const texts = new Map(parts.map(({ record, text }) => [record.id, text]));
  const { ledgerOf, ...merged } = CORPUS.run({
    parts,
    tables,
    register,
    textOf: (id) => texts.get(id) ?? '',
  });
  return { ...merged, ledgers: parts.map(ledgerOf), texts };
}
