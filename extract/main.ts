/** The command line as a function of its arguments and effects: progress and exit codes. */
import { basename, join } from 'node:path';
import type * as z from 'zod';
import { curation } from '../src/domain/curation/curation.ts';
import { familyTable, themeTable } from '../src/domain/dataset/theme-tables.ts';
import {
  dataset as datasetSchema,
  idRegister,
  observations as observationsSchema,
  SCHEMA_VERSION,
} from '../src/domain/dataset/schema.ts';
import { asked, USAGE, UsageError, type Asked, type Command } from './arguments.ts';
import type { Documents } from './corpus/part-file.ts';
import type { Effects } from './effects.ts';
import { checked } from './input/json-file.ts';
import { factsJson, factsLines } from './facts-table.ts';
import type { Problem } from './in-memory.ts';
import { inputsOf } from './input/inputs.ts';
import { explain, mentionLines } from './inspect.ts';
import type { CuratedTables } from './merge/curate.ts';
import { emptyRegister } from './merge/ids.ts';
import { messageOf } from './output/words.ts';
import type { DocumentPart } from './part.ts';
import { DOCUMENT } from './pipeline.ts';
import { decode } from './read/decode.ts';
import type { SourceText } from './read/types.ts';
import { mergeDocuments, readDocuments, readPart, type MergeOptions } from './run.ts';
import { curationText, questions, reconciled } from './second.ts';

const ROOT = join(import.meta.dirname, '..');
const SEEDS = [join(ROOT, 'seeds')];

/** @returns the exit code: 0 all read and written, 1 something could not be read, 2 wrong usage. */
export async function main(argv: readonly string[], effects: Effects): Promise<number> {
  try {
    return await obey(asked(argv), effects);
  } catch (error) {
    if (error instanceof UsageError) {
      for (const line of [error.message, ...USAGE.split('\n')]) if (line !== '') effects.complain(line);
      return 2;
    }
    effects.complain(`extract: ${messageOf(error)}`);
    return 1;
  }
}

async function obey(ask: Asked, effects: Effects): Promise<number> {
  switch (ask.command) {
    case 'run':
      return readAll(ask, effects);
    case 'read':
      return readPart({ ...ask, inputs: ask.input ?? SEEDS }, effects);
    case 'merge':
      return intoDataset(ask, effects, () => Promise.resolve(effects.corpus.readParts(ask.files)));
    case 'facts':
      return tellFacts(ask, effects);
    case 'reconcile':
      return reconcileFile(ask, effects);
    case 'explain':
    case 'mentions':
    case 'ask':
      return showDocument(ask, effects);
    default:
      return ask satisfies never;
  }
}

async function showDocument(ask: Command<'explain' | 'mentions' | 'ask'>, effects: Effects): Promise<number> {
  const source = await readOne(ask.files[0], effects);
  for (const line of linesFor(ask, source, effects)) effects.print(line);
  return 0;
}

async function readAll(ask: Command<'run'>, effects: Effects): Promise<number> {
  const code = await intoDataset(ask, effects, () =>
    readDocuments({ ...ask, inputs: ask.input ?? SEEDS }, effects),
  );
  effects.corpus.forgetOld();
  return code;
}

/** Opens the output before anything is read, so that nobody waits only to hear that it is not ours. */
async function intoDataset(
  { output: folder, keepGoing }: Command<'run' | 'merge'>,
  effects: Effects,
  documents: () => Promise<Documents>,
): Promise<number> {
  const tables = readTables(effects);
  const output = effects.openOutput(folder ?? join(ROOT, 'data'));
  try {
    const previous = readPrevious(output.folder, effects);
    return mergeDocuments(await documents(), { output, keepGoing, tables, ...previous }, effects);
  } finally {
    output.close();
  }
}

/** Reads one of the program's own files. @throws Error that names it */
const readOwn = <T>(path: string, schema: z.ZodType<T>, effects: Effects): T | undefined =>
  checked(path, effects.readJson(path), schema);

function readTables(effects: Effects): CuratedTables {
  const read = <T>(name: string, schema: z.ZodType<T>): T | undefined =>
    readOwn(join(ROOT, 'data', name), schema, effects);
  const themes = read('themes.json', themeTable)?.themes;
  const families = read('families.json', familyTable)?.families;
  if (!themes || !families) throw new Error(`${join(ROOT, 'data')}: themes.json or families.json is missing`);
  return {
    themes,
    families,
    corrections: read('curation.json', curation)?.corrections ?? [],
  };
}

function readPrevious(
  folder: string,
  effects: Effects,
): Pick<MergeOptions, 'register' | 'previous' | 'previousResults'> {
  return {
    register: readOwn(join(folder, 'ids.json'), idRegister, effects) ?? emptyRegister(),
    previous: readOwn(join(folder, 'targets.json'), datasetSchema, effects),
    previousResults: readOwn(join(folder, 'observations.json'), observationsSchema, effects) ?? {
      schemaVersion: SCHEMA_VERSION,
      observations: [],
    },
  };
}

/** What documents are as a whole; what cannot be read is said, and the others are told of. */
async function tellFacts({ files, json }: Command<'facts'>, effects: Effects): Promise<number> {
  const problems: Problem[] = [];
  const parts: DocumentPart[] = [];
  for (const { file, path } of inputsOf(files, effects, problems))
    try {
      const part = DOCUMENT.run({ source: await readOne(path, effects) });
      parts.push({ ...part, record: { ...part.record, file } });
    } catch (error) {
      problems.push({ file, message: messageOf(error) });
    }
  for (const line of json ? factsJson(parts).split('\n') : factsLines(parts)) effects.print(line);
  for (const { file, message } of problems) effects.complain(`extract: ${file}: ${message}`);
  return problems.length > 0 ? 1 : 0;
}

function linesFor(
  ask: Command<'explain' | 'mentions' | 'ask'>,
  source: SourceText,
  effects: Effects,
): string[] {
  if (ask.command === 'explain') return explain(source, readTables(effects));
  return ask.command === 'ask' ? questions(source, readTables(effects), ask) : mentionLines(source);
}

/** Two readings of a file; what is taken of the second goes to the corrections. */
async function reconcileFile(ask: Command<'reconcile'>, effects: Effects): Promise<number> {
  const source = await readOne(ask.files[0], effects);
  const tables = readTables(effects);
  const register = readOwn(join(ROOT, 'data', 'ids.json'), idRegister, effects) ?? emptyRegister();
  const answer = answerAt(ask.files[1], effects);
  const found = reconciled({ source, tables, register, answer, ask, at: effects.moment() });
  const path = ask.output ?? join(ROOT, 'data', 'curation.json');
  const here = readOwn(path, curation, effects)?.corrections ?? [];
  effects.replaceFile(path, curationText(here, found.corrections));
  for (const line of [...found.lines, `${found.corrections.length} corrections → ${path}`])
    effects.print(line);
  return 0;
}

/** The text of an answer, in whatever encoding it was saved. @throws Error that names the file */
function answerAt(file: string, effects: Effects): string {
  try {
    return decode(basename(file), effects.readBytes(file)).text;
  } catch (error) {
    throw new Error(`${file}: ${messageOf(error)}`, { cause: error });
  }
}

/** @throws Error that names the file */
async function readOne(file: string, effects: Effects): Promise<SourceText> {
  try {
    return await effects.corpus.text(file);
  } catch (error) {
    throw new Error(`${file}: ${messageOf(error)}`, { cause: error });
  }
}
