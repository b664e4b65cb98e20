/** The command line as a function of its arguments and effects: progress and exit codes. */
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { curation } from '../src/domain/curation.ts';
import { familyTable, themeTable } from '../src/domain/curated.ts';
import {
  dataset as datasetSchema,
  idRegister,
  observations as observationsSchema,
  SCHEMA_VERSION,
} from '../src/domain/schema.ts';
import type { Effects } from './effects.ts';
import { parserOf } from './exact-form.ts';
import { explain, mentionLines } from './inspect.ts';
import type { CuratedTables } from './merge/curate.ts';
import { emptyRegister } from './merge/ids.ts';
import { readSource } from './read/read-source.ts';
import type { SourceText } from './read/types.ts';
import { run, type RunOptions } from './run.ts';

const ROOT = join(import.meta.dirname, '..');
const USAGE = `usage:
  npm run extract -- [--input FILE|DIR …] [--output DIR] [--keep-going] [--jobs N]
  npm run -s extract -- explain FILE
  npm run -s extract -- mentions FILE`;

const MAX_JOBS = 64;

class UsageError extends Error {}

/** @returns the exit code: 0 all read and written, 1 something could not be read, 2 wrong usage. */
export async function main(argv: readonly string[], effects: Effects): Promise<number> {
  try {
    const { values, positionals } = parse(argv);
    const [command, file, ...rest] = positionals;
    if (command === undefined) return await runAll(values, effects);
    if ((command !== 'explain' && command !== 'mentions') || file === undefined || rest.length > 0)
      throw new UsageError();
    if (values.input || values.output || values['keep-going'] || values.jobs) throw new UsageError();
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
        jobs: { type: 'string' },
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
  jobs?: string | undefined;
}

function runAll(options: Options, effects: Effects): Promise<number> {
  const output = options.output ?? join(ROOT, 'data');
  return run(
    {
      inputs: options.input ?? [join(ROOT, 'seeds')],
      output,
      keepGoing: options['keep-going'] ?? false,
      jobs: jobsOf(options.jobs),
      tables: readTables(effects),
      ...readPrevious(output, effects),
    },
    effects,
  );
}

/** @throws UsageError */
function jobsOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const jobs = Number(written);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MAX_JOBS)
    throw new UsageError(`--jobs wants a whole number from 1 to ${MAX_JOBS}`);
  return jobs;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function readTables(effects: Effects): CuratedTables {
  const { themes } = themeTable.parse(effects.readJson(join(ROOT, 'data', 'themes.json')));
  const { families } = familyTable.parse(effects.readJson(join(ROOT, 'data', 'families.json')));
  const people = effects.readJson(join(ROOT, 'data', 'curation.json'));
  const corrections = people === undefined ? [] : curation.parse(people).corrections;
  return { themes, families, corrections };
}

const checkedRegister = parserOf(idRegister);
const checkedDataset = parserOf(datasetSchema);
const checkedResults = parserOf(observationsSchema);

function readPrevious(
  output: string,
  effects: Effects,
): Pick<RunOptions, 'register' | 'previous' | 'previousResults'> {
  const register = effects.readJson(join(output, 'ids.json'));
  const dataset = effects.readJson(join(output, 'targets.json'));
  const results = effects.readJson(join(output, 'observations.json'));
  return {
    register: register === undefined ? emptyRegister() : checkedRegister(register),
    previous: dataset === undefined ? undefined : checkedDataset(dataset),
    previousResults:
      results === undefined ? { schemaVersion: SCHEMA_VERSION, observations: [] } : checkedResults(results),
  };
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
    return await readSource(
      { name: basename(file), bytes: effects.readBytes(file) },
      { characterMap: effects.characterMap },
    );
  } catch (error) {
    throw new Error(`${file}: ${messageOf(error)}`, { cause: error });
  }
}
