/** The command line as a function of its arguments and effects: progress and exit codes. */
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { curation } from '../src/domain/curation.ts';
import { familyTable, themeTable } from '../src/domain/curated.ts';
import { dataset as datasetSchema, idRegister, type Dataset, type IdRegister } from '../src/domain/schema.ts';
import type { Effects } from './effects.ts';
import { explain, mentionLines } from './inspect.ts';
import { changesBetween } from './merge/changes.ts';
import type { CuratedTables } from './merge/curate.ts';
import { emptyRegister } from './merge/ids.ts';
import { extract, filesOf, keepOld, type Problem, type Result } from './pipeline.ts';
import { READABLE_EXTENSIONS } from './read/detect.ts';
import { readSource } from './read/read-source.ts';
import type { SourceText } from './read/types.ts';
import { summary, unfitLines } from './report.ts';

const ROOT = join(import.meta.dirname, '..');
const USAGE = `usage:
  npm run extract -- [--input FILE|DIR …] [--output DIR] [--keep-going]
  npm run -s extract -- explain FILE
  npm run -s extract -- mentions FILE`;

class UsageError extends Error {}

/** @returns the exit code: 0 all read and written, 1 something could not be read, 2 wrong usage. */
export async function main(argv: readonly string[], effects: Effects): Promise<number> {
  try {
    const { values, positionals } = parse(argv);
    const [command, file, ...rest] = positionals;
    if (command === undefined) return await run(values, effects);
    if ((command !== 'explain' && command !== 'mentions') || file === undefined || rest.length > 0)
      throw new UsageError();
    if (values.input || values.output || values['keep-going']) throw new UsageError();
    return await inspect(command, file, effects);
  } catch (error) {
    if (error instanceof UsageError) {
      effects.complain(error.message === '' ? USAGE : `${error.message}\n${USAGE}`);
      return 2;
    }
    effects.complain(`extract: ${messageOf(error)}`);
    return 1;
  }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        input: { type: 'string', multiple: true },
        output: { type: 'string' },
        'keep-going': { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

interface Options {
  input?: string[] | undefined;
  output?: string | undefined;
  'keep-going'?: boolean | undefined;
}

async function run(options: Options, effects: Effects): Promise<number> {
  const output = options.output ?? join(ROOT, 'data');
  const problems: Problem[] = [];
  const sources = await readSources(options.input ?? [join(ROOT, 'seeds')], effects, problems);
  const previous = readPrevious(output, effects);
  const result = extract(sources, readTables(effects), previous.register);
  problems.push(...result.problems);
  for (const problem of problems) effects.complain(`extract: ${problem.file}: ${problem.message}`);
  if (problems.length > 0 && !options['keep-going']) {
    effects.complain(
      'extract: nothing was written. Mend or remove the files above, or run with --keep-going to keep their old records.',
    );
    return 1;
  }
  const complete =
    problems.length > 0 ? withOldRecords(result, problems, output, previous.dataset, effects) : result;
  effects.writeAll(output, filesOf(complete), ['ledger', 'text']);
  for (const line of unfitLines(complete.unfit)) effects.complain(line);
  for (const line of summary(
    complete,
    previous.dataset ? changesBetween(previous.dataset, complete.dataset) : undefined,
  ))
    effects.print(line);
  return problems.length > 0 ? 1 : 0;
}

/** Problems in listing or reading a path do not stop the others. */
async function readSources(
  paths: readonly string[],
  effects: Effects,
  problems: Problem[],
): Promise<SourceText[]> {
  const files = new Map<string, SourceText>();
  for (const path of paths) {
    try {
      const inputs = effects.listInputs(path);
      if (inputs.length === 0)
        problems.push({
          file: path,
          message: `no document here: files that end in ${READABLE_EXTENSIONS.join(', ')} are read`,
        });
      for (const file of inputs) await readInto(files, file, effects, problems);
    } catch (error) {
      problems.push({ file: path, message: messageOf(error) });
    }
  }
  return [...files.values()];
}

async function readInto(
  files: Map<string, SourceText>,
  file: string,
  effects: Effects,
  problems: Problem[],
): Promise<void> {
  const name = basename(file);
  if (files.has(name)) {
    problems.push({ file, message: `a second file of the name ${name}: rename one of them` });
    return;
  }
  try {
    files.set(name, await readSource({ name, bytes: effects.readBytes(file) }));
  } catch (error) {
    problems.push({ file, message: messageOf(error) });
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function readTables(effects: Effects): CuratedTables {
  const { themes } = themeTable.parse(effects.readJson(join(ROOT, 'data', 'themes.json')));
  const { families } = familyTable.parse(effects.readJson(join(ROOT, 'data', 'families.json')));
  const people = effects.readJson(join(ROOT, 'data', 'curation.json'));
  const corrections = people === undefined ? [] : curation.parse(people).corrections;
  return { themes, families, corrections };
}

function readPrevious(
  output: string,
  effects: Effects,
): { register: IdRegister; dataset: Dataset | undefined } {
  const register = effects.readJson(join(output, 'ids.json'));
  const dataset = effects.readJson(join(output, 'targets.json'));
  return {
    register: register === undefined ? emptyRegister() : idRegister.parse(register),
    dataset: dataset === undefined ? undefined : datasetSchema.parse(dataset),
  };
}

function withOldRecords(
  result: Result,
  problems: readonly Problem[],
  output: string,
  previous: Dataset | undefined,
  effects: Effects,
): Result {
  if (!previous) return result;
  const failed = new Set(problems.map((problem) => basename(problem.file)));
  return keepOld(result, previous, failed, (id) => ({
    ledger: effects.readJson(join(output, 'ledger', `${id}.json`)),
    text: new TextDecoder().decode(effects.readBytes(join(output, 'text', `${id}.txt`))),
  }));
}

async function inspect(command: 'explain' | 'mentions', file: string, effects: Effects): Promise<number> {
  const source = await readOne(file, effects);
  const lines = command === 'explain' ? explain(source, readTables(effects)) : mentionLines(source);
  for (const line of lines) effects.print(line);
  return 0;
}

/** @throws Error that names the file */
async function readOne(file: string, effects: Effects): Promise<SourceText> {
  try {
    return await readSource({ name: basename(file), bytes: effects.readBytes(file) });
  } catch (error) {
    throw new Error(`${file}: ${messageOf(error)}`, { cause: error });
  }
}
