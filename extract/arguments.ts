/** What is asked of the command line, read from its words. */
import { parseArgs } from 'node:util';
import type { Share } from './corpus/corpus.ts';

export const USAGE = `usage:
  npm run extract -- [--input FILE|DIR …] [--output DIR] [--keep-going] [--jobs N]
  npm run -s extract -- read --part K/N [--input FILE|DIR …] --output DIR [--keep-going] [--jobs N]
  npm run -s extract -- merge PART… [--output DIR] [--keep-going]
  npm run -s extract -- explain FILE
  npm run -s extract -- mentions FILE`;

const MAX_JOBS = 64;

export class UsageError extends Error {}

interface Reading {
  /** Undefined: the seeds. */
  readonly inputs: readonly string[] | undefined;
  /** Threads; undefined for as many as pay. */
  readonly jobs: number | undefined;
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
  | { readonly command: 'explain' | 'mentions'; readonly file: string };

type Given = ReturnType<typeof parse>['values'];

/** @throws UsageError */
export function asked(argv: readonly string[]): Asked {
  const { values, positionals } = parse(argv);
  const [command, ...rest] = positionals;
  switch (command) {
    case undefined:
      only(values, ['input', 'output', 'keep-going', 'jobs']);
      return { command: 'run', output: values.output, ...readingOf(values) };
    case 'read':
      only(values, ['input', 'output', 'keep-going', 'jobs', 'part']);
      if (rest.length > 0 || values.output === undefined) throw new UsageError();
      return { command, share: shareOf(values.part), folder: values.output, ...readingOf(values) };
    case 'merge':
      only(values, ['output', 'keep-going']);
      if (rest.length === 0) throw new UsageError();
      return { command, parts: rest, output: values.output, keepGoing: values['keep-going'] ?? false };
    case 'explain':
    case 'mentions': {
      only(values, []);
      const [file, ...more] = rest;
      if (file === undefined || more.length > 0) throw new UsageError();
      return { command, file };
    }
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
        part: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function only(values: Given, allowed: readonly (keyof Given)[]): void {
  const names: readonly string[] = allowed;
  if (Object.keys(values).some((name) => !names.includes(name))) throw new UsageError();
}

const readingOf = (values: Given): Reading => ({
  inputs: values.input,
  jobs: jobsOf(values.jobs),
  keepGoing: values['keep-going'] ?? false,
});

function jobsOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const jobs = Number(written);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MAX_JOBS)
    throw new UsageError(`--jobs wants a whole number from 1 to ${MAX_JOBS}`);
  return jobs;
}

function shareOf(written = ''): Share {
  const [, part, of] = (/^(\d{1,5})\/(\d{1,5})$/u.exec(written) ?? []).map(Number);
  if (!part || !of || part > of)
    throw new UsageError('--part wants K/N, such as 2/8: the second of eight parts');
  return { part, of };
}
