/**
 * One run over a corpus: every document is read, or comes from the parts that other runs have read; then all are merged,
 * and only then anything is written. Statements of all documents are in memory; texts and ledgers pass through one by one.
 */
import type { Dataset, IdRegister, Observations } from '../src/domain/dataset/schema.ts';
import type { Command } from './arguments.ts';
import type { Share } from './corpus/corpus.ts';
import type { Documents } from './corpus/part-file.ts';
import type { Read } from './corpus/read.ts';
import type { Effects } from './effects.ts';
import type { Problem } from './in-memory.ts';
import { inputsOf, isNamed, withoutDoubles, type Listed } from './input/inputs.ts';
import { changesBetween, resultChanges } from './merge/changes.ts';
import { withKindsSaid } from './kinds-said.ts';
import type { CuratedTables } from './merge/curate.ts';
import { oldDocuments, withOldRecords, withOldResults } from './merge/old-records.ts';
import type { Output } from './output/output.ts';
import { CORPUS } from './pipeline.ts';
import { Progress } from './progress.ts';
import { summary, unfitLines } from './report.ts';
import { writeDataset } from './write-dataset.ts';

type ReadOptions = Pick<Command<'read'>, 'jobs' | 'seconds'> & { readonly inputs: readonly string[] };

/** Reads documents: all, or a share of them. */
export async function readDocuments(
  { inputs: paths, ...options }: ReadOptions,
  effects: Effects,
  share: Share = { part: 1, of: 1 },
): Promise<Documents & { readonly names: readonly string[] }> {
  const listed: Problem[] = [];
  const inputs = inputsOf(paths, effects, listed);
  const names = inputs.map(({ file }) => file);
  const own = inputs.filter((_, i) => i % share.of === share.part - 1);
  const { reads, problems } = await readAll(own, options, effects);
  return { names, reads, problems: [...listed, ...problems] };
}

async function readAll(
  inputs: readonly Listed[],
  options: Omit<ReadOptions, 'inputs'>,
  effects: Effects,
): Promise<Documents> {
  const progress = new Progress(
    inputs.length,
    () => effects.now(),
    (line) => effects.complain(`extract: ${line}`),
  );
  const outcomes = await effects.corpus.read(inputs, options, (bytes) => progress.add(bytes));
  const [reads, problems]: [Read[], Problem[]] = [[], []];
  outcomes.forEach((outcome, i) => {
    const { path = '', file = '' } = inputs[i] ?? {};
    if ('problem' in outcome) problems.push({ file: path, message: outcome.problem });
    else reads.push({ ...outcome, record: { ...outcome.record, file } });
  });
  return { reads, problems };
}

/** @returns whether the run ends here */
function refuse(problems: readonly Problem[], keepGoing: boolean, effects: Effects): boolean {
  for (const problem of problems) effects.complain(`extract: ${problem.file}: ${problem.message}`);
  if (problems.length === 0 || keepGoing) return false;
  effects.complain(
    'extract: nothing was written. Mend or remove the files above, or run with --keep-going to keep their old records.',
  );
  return true;
}

/** Writes what a share of the documents gives. @returns the exit code */
export async function readPart(
  { part: share, output: folder, keepGoing, ...options }: Command<'read'> & ReadOptions,
  effects: Effects,
): Promise<number> {
  const path = effects.corpus.openPart(folder, share);
  const { names, reads, problems } = await readDocuments(options, effects, share);
  if (refuse(problems, keepGoing, effects)) return 1;
  effects.corpus.writePart(path, share, names, { reads, problems });
  effects.print(`${path}: ${reads.length} of ${names.length} documents`);
  return problems.length > 0 ? 1 : 0;
}

export interface MergeOptions {
  readonly output: Output;
  /** Writes what could be read, and keeps the old records of what could not. */
  readonly keepGoing: boolean;
  readonly tables: CuratedTables;
  readonly register: IdRegister;
  readonly previous: Dataset | undefined;
  /** Results of the earlier run; none where there was none. */
  readonly previousResults: Observations;
}

/** Merges documents and writes the dataset. @returns the exit code */
export function mergeDocuments(documents: Documents, options: MergeOptions, effects: Effects): number {
  const problems = [...documents.problems];
  const reads = withKindsSaid(documents.reads, options.tables.corrections);
  const parts = withoutDoubles(reads, problems);
  if (refuse(problems, options.keepGoing, effects)) return 1;
  if (parts.length === 0) {
    effects.complain('extract: nothing was written, since no document could be read.');
    return 1;
  }
  const failed = (name: string): boolean => problems.some(({ file }) => isNamed(file, name));
  mergeAndWrite(parts, failed, options, effects);
  return problems.length > 0 ? 1 : 0;
}

/** @param failed whether a file of that name could not be read */
function mergeAndWrite(
  parts: readonly Read[],
  failed: (name: string) => boolean,
  { output, tables, register, previous, previousResults }: MergeOptions,
  effects: Effects,
): void {
  const byId = new Map(parts.map((part) => [part.record.id, part]));
  const textOf = (id: string): string => byId.get(id)?.rest().text ?? '';
  const merged = CORPUS.run({ parts, tables, register, textOf });
  const old = previous ? oldDocuments(previous, failed, new Set(byId.keys())) : [];
  const dataset = previous && old.length > 0 ? withOldRecords(merged.dataset, previous, old) : merged.dataset;
  const results =
    old.length > 0 ? withOldResults(merged.observations, previousResults, old) : merged.observations;
  const numbers = writeDataset({ parts, merged, dataset, results, old }, output, effects);
  // Old records carry their corrections already: what only they could answer is not asked again.
  const unfit =
    old.length === 0
      ? merged.unfit
      : merged.unfit.filter(({ code }) => code !== 'target-gone' && code !== 'document-gone');
  for (const line of unfitLines(unfit)) effects.complain(line);
  const changes = previous && {
    targets: changesBetween(previous, dataset),
    results: resultChanges(previousResults.observations, results.observations),
  };
  for (const line of summary({ dataset, results: results.observations, numbers }, changes))
    effects.print(line);
}
