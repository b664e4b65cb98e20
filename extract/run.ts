/**
 * One run over a corpus: every document is read or taken from what an earlier run kept, then all are merged, and only
 * then anything is written. Statements of all documents are in memory; texts and ledgers pass through one by one.
 */
import { basename, join } from 'node:path';
import {
  ledger as ledgerSchema,
  type Dataset,
  type IdRegister,
  type Observations,
} from '../src/domain/schema.ts';
import type { Hands } from './corpus/hands.ts';
import type { Input, Read, ReadOutcome } from './corpus/tasks.ts';
import type { Effects } from './effects.ts';
import { jsonPieces } from './json-pieces.ts';
import { mergeParts, type Merged } from './merge.ts';
import { changesBetween, resultChanges } from './merge/changes.ts';
import type { CuratedTables } from './merge/curate.ts';
import { ledgerText } from './merge/ledger.ts';
import { oldDocuments, withOldRecords, withOldResults } from './merge/old-records.ts';
import { schemaFile, type Problem } from './pipeline.ts';
import { Progress } from './progress.ts';
import { READABLE_EXTENSIONS } from './read/detect.ts';
import { summary, unfitLines } from './report.ts';

export interface RunOptions {
  readonly inputs: readonly string[];
  readonly output: string;
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
    const parts = await readAll(inputs, hands, effects, problems);
    for (const problem of problems) effects.complain(`extract: ${problem.file}: ${problem.message}`);
    if (problems.length > 0 && !options.keepGoing) {
      effects.complain(
        'extract: nothing was written. Mend or remove the files above, or run with --keep-going to keep their old records.',
      );
      return 1;
    }
    await mergeAndWrite(parts, new Set(problems.map(({ file }) => basename(file))), options, hands, effects);
  } finally {
    await hands.close();
  }
  effects.forgetOld();
  return problems.length > 0 ? 1 : 0;
}

/** Documents by name; problems in listing a path do not stop the others. */
function inputsOf(paths: readonly string[], effects: Effects, problems: Problem[]): Input[] {
  const inputs = new Map<string, Input>();
  for (const path of paths) {
    try {
      const files = effects.listInputs(path);
      if (files.length === 0)
        problems.push({
          file: path,
          message: `no document here: files that end in ${READABLE_EXTENSIONS.join(', ')} are read`,
        });
      for (const file of files) {
        const name = basename(file);
        if (inputs.has(name))
          problems.push({ file, message: `a second file of the name ${name}: rename one of them` });
        else inputs.set(name, { name, path: file });
      }
    } catch (error) {
      problems.push({ file: path, message: error instanceof Error ? error.message : String(error) });
    }
  }
  return [...inputs.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
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
  const old = previous ? oldDocuments(previous, failed) : [];
  const dataset = previous && old.length > 0 ? withOldRecords(merged.dataset, previous, old) : merged.dataset;
  const results =
    old.length > 0 ? withOldResults(merged.observations, previousResults, old) : merged.observations;
  // Threads write the documents' files while this one writes what holds for all.
  const [numbers] = await Promise.all([
    writeDocuments(parts, merged, output, hands, effects),
    writeShared(dataset, results, merged.register, output, effects),
  ]);
  for (const { id } of old) numbers.set(id, numbersOfOld(id, output, effects));
  const ids = dataset.documents.map(({ id }) => id);
  effects.removeOthers(join(output, 'ledger'), new Set(ids.map((id) => `${id}.json`)));
  effects.removeOthers(join(output, 'text'), new Set(ids.map((id) => `${id}.txt`)));
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

async function writeShared(
  dataset: Dataset,
  results: Observations,
  register: IdRegister,
  output: string,
  effects: Effects,
): Promise<void> {
  // The threads are told first.
  await Promise.resolve();
  effects.writeChunks(join(output, 'targets.json'), jsonPieces(dataset));
  effects.writeChunks(join(output, 'observations.json'), jsonPieces(results));
  effects.writeChunks(join(output, 'ids.json'), jsonPieces(register));
  effects.writeChunks(join(output, 'schema.json'), [schemaFile()]);
}

/** Ledger and text of every document. @returns how many numbers each ledger has, by document id */
async function writeDocuments(
  parts: readonly Read[],
  merged: Merged,
  output: string,
  hands: Hands,
  effects: Effects,
): Promise<Map<string, number>> {
  const numbers = new Map<string, number>();
  const paths = (id: string) => ({
    ledgerPath: join(output, 'ledger', `${id}.json`),
    textPath: join(output, 'text', `${id}.txt`),
  });
  // What people corrected is known here only; all else can be written by any thread.
  const plain = parts.filter(({ record }) => !merged.isCorrected(record.id));
  for (const { record, key } of parts) {
    if (!merged.isCorrected(record.id)) continue;
    const text = effects.store.text(key);
    const ledger = merged.ledgerOf({ record, numbers: effects.store.numbers(key), text });
    effects.write(paths(record.id).ledgerPath, ledgerText(ledger));
    effects.write(paths(record.id).textPath, text);
    numbers.set(record.id, ledger.numbers.length);
  }
  await hands.write(
    plain.map(({ record: { id }, key }) => ({ key, documentId: id, ids: merged.idsOf(id), ...paths(id) })),
    (index, count) => void numbers.set(plain[index]?.record.id ?? '', count),
  );
  return numbers;
}

/** @throws where the ledger that stays is no longer there */
function numbersOfOld(id: string, output: string, effects: Effects): number {
  return ledgerSchema.parse(effects.readJson(join(output, 'ledger', `${id}.json`))).numbers.length;
}
