/** What is asked of the command line, read from its words. */
import { parseArgs } from 'node:util';
import type { QuestionLanguage } from '../src/domain/second-reading/question-words.ts';
import type { Share } from './corpus/corpus.ts';

export const USAGE = `usage:
  npm run extract -- [--input FILE|DIR …] [--output DIR] [--keep-going] [--jobs N] [--seconds N]
  npm run -s extract -- read --part K/N [--input FILE|DIR …] --output DIR [--keep-going] [--jobs N] [--seconds N]
  npm run -s extract -- merge PART… [--output DIR] [--keep-going]
  npm run -s extract -- explain FILE
  npm run -s extract -- facts FILE|DIR … [--json]
  npm run -s extract -- mentions FILE
  npm run -s extract -- ask FILE [--language zh|en] [--size N] [--doubtful]
  npm run -s extract -- reconcile FILE ANSWER --reader NAME [--who NAME] [--take agreed,second,differing,first] [--output FILE]`;

const MAX_JOBS = 64;
const MAX_SECONDS = 86_400;
/** Signs: a question in one piece. */
const MAX_SIZE = 100_000_000;

export class UsageError extends Error {}

interface Reading {
  /** Undefined: the seeds. */
  readonly inputs: readonly string[] | undefined;
  /** Threads; undefined for as many as pay. */
  readonly jobs: number | undefined;
  /** For which a document may come no step forward; undefined for the usual. */
  readonly seconds: number | undefined;
  readonly keepGoing: boolean;
}

export type Asked =
  | (Reading & { readonly command: 'run'; readonly output: string | undefined })
  | (Reading & { readonly command: 'read'; readonly share: Share; readonly folder: string })
  | {
      readonly command: 'merge';
      readonly parts: readonly string[];
      readonly output: string | undefined;
      readonly keepGoing: boolean;
    }
  | { readonly command: 'explain' | 'mentions'; readonly file: string }
  | { readonly command: 'facts'; readonly paths: readonly string[]; readonly isJson: boolean }
  | (Question & { readonly command: 'ask'; readonly file: string })
  | (Reconciling & { readonly command: 'reconcile'; readonly file: string });

/**
 * What of a second reading is written down: what both read alike, what only that reader has, its fields where they differ,
 * and that what only the extractor has is none.
 */
const TAKEABLE = ['agreed', 'second', 'differing', 'first'] as const;
export type Takeable = (typeof TAKEABLE)[number];

export interface Reconciling {
  /** File of the answer. */
  readonly answer: string;
  readonly reader: string;
  /** Whose word it is that it is taken. */
  readonly who: string;
  readonly take: readonly Takeable[];
  /** File of corrections; undefined for that of the project. */
  readonly output: string | undefined;
}

/** What a second reader is asked. */
export interface Question {
  readonly language: QuestionLanguage;
  /** Signs of a piece at most. */
  readonly size: number;
  /** Only about what is not sure. */
  readonly isDoubtfulOnly: boolean;
}

type Given = ReturnType<typeof parse>['values'];

/** @throws UsageError */
export function asked(argv: readonly string[]): Asked {
  const { values, positionals } = parse(argv);
  const [command, ...rest] = positionals;
  switch (command) {
    case undefined:
      only(values, ['input', 'output', 'keep-going', 'jobs', 'seconds']);
      return { command: 'run', output: values.output, ...readingOf(values) };
    case 'read':
      only(values, ['input', 'output', 'keep-going', 'jobs', 'seconds', 'part']);
      if (rest.length > 0 || values.output === undefined) throw new UsageError();
      return { command, share: shareOf(values.part), folder: values.output, ...readingOf(values) };
    case 'merge':
      only(values, ['output', 'keep-going']);
      return { command, parts: someOf(rest), output: values.output, ...goingOn(values) };
    case 'facts':
      only(values, ['json']);
      return { command, paths: someOf(rest), isJson: values.json === true };
    case 'explain':
    case 'mentions':
      only(values, []);
      return { command, file: onlyFile(rest) };
    case 'ask':
      only(values, ['language', 'size', 'doubtful']);
      return { command, file: onlyFile(rest), ...questionOf(values) };
    case 'reconcile':
      only(values, ['reader', 'who', 'take', 'output']);
      return { command, ...reconcilingOf(rest, values) };
    default:
      throw new UsageError();
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
        seconds: { type: 'string' },
        part: { type: 'string' },
        json: { type: 'boolean' },
        language: { type: 'string' },
        size: { type: 'string' },
        doubtful: { type: 'boolean' },
        reader: { type: 'string' },
        who: { type: 'string' },
        take: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function someOf(files: readonly string[]): readonly string[] {
  if (files.length === 0) throw new UsageError();
  return files;
}

function onlyFile([file, ...more]: readonly string[]): string {
  if (file === undefined || more.length > 0) throw new UsageError();
  return file;
}

function questionOf({ language = 'zh', size, doubtful }: Given): Question {
  if (language !== 'zh' && language !== 'en') throw new UsageError('--language wants zh or en');
  return {
    language,
    size: wholeNumber('--size', size, MAX_SIZE) ?? MAX_SIZE,
    isDoubtfulOnly: doubtful ?? false,
  };
}

function reconcilingOf(files: readonly string[], values: Given): Reconciling & { readonly file: string } {
  const [file, answer, ...more] = files;
  const { reader, who = reader, take = 'agreed', output } = values;
  if (file === undefined || answer === undefined || more.length > 0 || !reader || !who)
    throw new UsageError();
  const taken = take.split(',').map((word) => TAKEABLE.find((one) => one === word));
  if (taken.includes(undefined)) throw new UsageError(`--take wants some of ${TAKEABLE.join(',')}`);
  return { file, answer, reader, who, take: taken.filter((one) => one !== undefined), output };
}

function only(values: Given, allowed: readonly (keyof Given)[]): void {
  const names: readonly string[] = allowed;
  if (Object.keys(values).some((name) => !names.includes(name))) throw new UsageError();
}

const goingOn = (values: Given): { readonly keepGoing: boolean } => ({
  keepGoing: values['keep-going'] ?? false,
});

const readingOf = (values: Given): Reading => ({
  inputs: values.input,
  jobs: wholeNumber('--jobs', values.jobs, MAX_JOBS),
  seconds: wholeNumber('--seconds', values.seconds, MAX_SECONDS),
  ...goingOn(values),
});

/** From 1 on; undefined where it is not given. */
function wholeNumber(name: string, written: string | undefined, most: number): number | undefined {
  if (written === undefined) return undefined;
  const number = Number(written);
  if (!Number.isInteger(number) || number < 1 || number > most)
    throw new UsageError(`${name} wants a whole number from 1 to ${most}`);
  return number;
}

function shareOf(written = ''): Share {
  const [, part, of] = (/^(\d{1,5})\/(\d{1,5})$/u.exec(written) ?? []).map(Number);
  if (!part || !of || part > of)
    throw new UsageError('--part wants K/N, such as 2/8: the second of eight parts');
  return { part, of };
}
