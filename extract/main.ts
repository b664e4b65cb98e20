/** The command line as a function of its arguments and effects: progress and exit codes. */
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { curation } from '../src/domain/curation/curation.ts';
import { familyTable, themeTable } from '../src/domain/dataset/curated.ts';
import {
  dataset as datasetSchema,
  idRegister,
  observations as observationsSchema,
  SCHEMA_VERSION,
} from '../src/domain/dataset/schema.ts';
import type { Effects } from './effects.ts';
import { parserOf } from './exact-form.ts';
import { checked } from './input/json-file.ts';
import { explain, mentionLines } from './inspect.ts';
import type { CuratedTables } from './merge/curate.ts';
import { emptyRegister } from './merge/ids.ts';
import { messageOf } from './output/words.ts';
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
      for (const line of [error.message, ...USAGE.split('\n')]) if (line !== '') effects.complain(line);
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

async function runAll(options: Options, effects: Effects): Promise<number> {
  const jobs = jobsOf(options.jobs);
  const tables = readTables(effects);
  const output = effects.openOutput(options.output ?? join(ROOT, 'data'));
  try {
    return await run(
      {
        inputs: options.input ?? [join(ROOT, 'seeds')],
        output,
        keepGoing: options['keep-going'] ?? false,
        jobs,
        tables,
        ...readPrevious(output.folder, effects),
      },
      effects,
    );
  } finally {
    effects.closeOutput(output);
  }
}

/** @throws UsageError */
function jobsOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const jobs = Number(written);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MAX_JOBS)
    throw new UsageError(`--jobs wants a whole number from 1 to ${MAX_JOBS}`);
  return jobs;
}

/** Reads one of the program's own files. @throws Error that names it */
function readOwn<T>(path: string, parse: (value: unknown) => T, effects: Effects): T | undefined {
  const found = effects.readJson(path);
  return found === undefined ? undefined : checked(path, found, parse);
}

function readTables(effects: Effects): CuratedTables {
  const read = <T>(name: string, parse: (value: unknown) => T): T | undefined =>
    readOwn(join(ROOT, 'data', name), parse, effects);
  const themes = read('themes.json', (value) => themeTable.parse(value).themes);
  const families = read('families.json', (value) => familyTable.parse(value).families);
  if (!themes || !families) throw new Error(`${join(ROOT, 'data')}: themes.json or families.json is missing`);
  return {
    themes,
    families,
    corrections: read('curation.json', (value) => curation.parse(value).corrections) ?? [],
  };
}

const checkedRegister = parserOf(idRegister);
const checkedDataset = parserOf(datasetSchema);
const checkedResults = parserOf(observationsSchema);

function readPrevious(
  folder: string,
  effects: Effects,
): Pick<RunOptions, 'register' | 'previous' | 'previousResults'> {
  return {
    register: readOwn(join(folder, 'ids.json'), checkedRegister, effects) ?? emptyRegister(),
    previous: readOwn(join(folder, 'targets.json'), checkedDataset, effects),
    previousResults: readOwn(join(folder, 'observations.json'), checkedResults, effects) ?? {
      schemaVersion: SCHEMA_VERSION,
      observations: [],
    },
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
