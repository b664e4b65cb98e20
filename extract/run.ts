/**
 * One run over a corpus: every document is read or taken from what an earlier run kept, then all are merged, and only
 * then anything is written. Statements of all documents are in memory; texts and ledgers pass through one by one.
 */
import { basename } from 'node:path';
import type { Dataset, IdRegister, Observations } from '../src/domain/dataset/schema.ts';
import type { Hands } from './corpus/hands.ts';
import type { Input, Read, ReadOutcome } from './corpus/tasks.ts';
import type { Effects } from './effects.ts';
import { inputsOf, withoutDoubles } from './input/inputs.ts';
import { mergeParts } from './merge/merge.ts';
import { changesBetween, resultChanges } from './merge/changes.ts';
import type { CuratedTables } from './merge/curate.ts';
import { oldDocuments, withOldRecords, withOldResults } from './merge/old-records.ts';
import type { OutputPlace } from './output/staging.ts';
import type { Problem } from './pipeline.ts';
import { Progress } from './progress.ts';
import { summary, unfitLines } from './report.ts';
import { writeDataset } from './write-dataset.ts';

export interface RunOptions {
  readonly inputs: readonly string[];
  readonly output: OutputPlace;
  /** Writes what could be read, and keeps the old records of what could not. */
  readonly keepGoing: boolean;
  /** Threads; undefined for as many as pay. */
  readonly jobs: number | undefined;
  readonly tables: CuratedTables;
  readonly register: IdRegister;
  readonly previous: Dataset | undefined;
  /** Results of the earlier run; none where there was none. */
  readonly previousResults: Observations;
}

/** @returns the exit code */
export async function run(options: RunOptions, effects: Effects): Promise<number> {
  const problems: Problem[] = [];
  const inputs = inputsOf(options.inputs, effects, problems);
  const hands = effects.hands(inputs.length, options.jobs);
  try {
    const parts = withoutDoubles(await readAll(inputs, hands, effects, problems), problems);
    for (const problem of problems) effects.complain(`extract: ${problem.file}: ${problem.message}`);
    if (problems.length > 0 && !options.keepGoing) {
      effects.complain(
        'extract: nothing was written. Mend or remove the files above, or run with --keep-going to keep their old records.',
      );
      return 1;
    }
    if (parts.length === 0) {
      effects.complain('extract: nothing was written, since no document could be read.');
      return 1;
    }
    await mergeAndWrite(parts, new Set(problems.map(({ file }) => basename(file))), options, hands, effects);
  } finally {
    await hands.close();
  }
  effects.forgetOld();
  return problems.length > 0 ? 1 : 0;
}

async function readAll(
  inputs: readonly Input[],
  hands: Hands,
  effects: Effects,
  problems: Problem[],
): Promise<Read[]> {
  const progress = new Progress(
    inputs.length,
    () => effects.now(),
    (line) => effects.complain(`extract: ${line}`),
  );
  const outcomes: ReadOutcome[] = [];
  await hands.read(inputs, (index, outcome) => {
    outcomes[index] = outcome;
    progress.add('bytes' in outcome ? outcome.bytes : 0);
  });
  return inputs.flatMap(({ path }, index) => {
    const outcome = outcomes[index];
    if (outcome && !('problem' in outcome)) return outcome;
    problems.push({ file: path, message: outcome?.problem ?? 'was not read' });
    return [];
  });
}

/** @param failed base names of the files that could not be read */
async function mergeAndWrite(
  parts: readonly Read[],
  failed: ReadonlySet<string>,
  { output, tables, register, previous, previousResults }: RunOptions,
  hands: Hands,
  effects: Effects,
): Promise<void> {
  const keys = new Map(parts.map(({ record, key }) => [record.id, key]));
  const textOf = (id: string): string => effects.store.text(keys.get(id) ?? '');
  const merged = mergeParts(parts, tables, register, textOf);
  const old = previous ? oldDocuments(previous, failed, new Set(keys.keys())) : [];
  const dataset = previous && old.length > 0 ? withOldRecords(merged.dataset, previous, old) : merged.dataset;
  const results =
    old.length > 0 ? withOldResults(merged.observations, previousResults, old) : merged.observations;
  const numbers = await writeDataset({ parts, merged, dataset, results, old }, output, hands, effects);
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
