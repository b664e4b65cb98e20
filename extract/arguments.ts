/** What is asked of the command line, read from its words. */
import { parseArgs } from 'node:util';
import * as z from 'zod';

export const USAGE = `usage:
  npm run extract -- [--input FILE|DIR …] [--output DIR] [--keep-going] [--jobs N] [--seconds N]
  npm run -s extract -- read --part K/N [--input FILE|DIR …] --output DIR [--keep-going] [--jobs N] [--seconds N]
  npm run -s extract -- merge PART… [--output DIR] [--keep-going]
  npm run -s extract -- explain FILE
  npm run -s extract -- facts FILE|DIR … [--json]
  npm run -s extract -- mentions FILE
  npm run -s extract -- ask FILE [--language zh|en] [--size N] [--doubtful]
  npm run -s extract -- reconcile FILE ANSWER --reader NAME [--who NAME] [--take agreed,second,differing,first] [--output FILE]`;

export class UsageError extends Error {}

/**
 * What of a second reading is written down: what both read alike, what only that reader has, its fields where they differ,
 * and that what only the extractor has is none.
 */
const TAKEABLE = ['agreed', 'second', 'differing', 'first'] as const;
export type Takeable = (typeof TAKEABLE)[number];

const flag = z.boolean().default(false);
const path = z.string().min(1);
const wholeNumber = (option: string, most: number) => {
  const error = `${option} wants a whole number from 1 to ${most}`;
  return z.coerce.number({ error }).int({ error }).min(1, { error }).max(most, { error });
};

const share = z
  .string({ error: '--part wants K/N, such as 2/8: the second of eight parts' })
  .transform((written) => (/^(\d{1,5})\/(\d{1,5})$/u.exec(written) ?? []).slice(1).map(Number))
  .transform(([part = 0, of = 0]) => ({ part, of }))
  .refine(({ part, of }) => part > 0 && part <= of, {
    error: '--part wants K/N, such as 2/8: the second of eight parts',
  });

const reading = {
  files: z.tuple([]),
  /** Undefined: the seeds. */
  input: z.array(z.string()).optional(),
  /** Threads; undefined for as many as pay. */
  jobs: wholeNumber('--jobs', 64).optional(),
  /** For which a document may come no step forward; undefined for the usual. */
  seconds: wholeNumber('--seconds', 86_400).optional(),
  keepGoing: flag,
};
const one = z.tuple([path]);
const some = z.tuple([path], path);

/** The commands with their options. */
const command = z.discriminatedUnion('command', [
  z.strictObject({ command: z.literal('run'), ...reading, output: z.string().optional() }),
  z.strictObject({ command: z.literal('read'), ...reading, output: z.string(), part: share }),
  z.strictObject({
    command: z.literal('merge'),
    files: some,
    output: z.string().optional(),
    keepGoing: flag,
  }),
  z.strictObject({ command: z.enum(['explain', 'mentions']), files: one }),
  z.strictObject({ command: z.literal('facts'), files: some, json: flag }),
  z.strictObject({
    command: z.literal('ask'),
    files: one,
    language: z.enum(['zh', 'en'], { error: '--language wants zh or en' }).default('zh'),
    /** Signs of a piece at most: in one piece where it is not said. */
    size: wholeNumber('--size', 100_000_000).default(100_000_000),
    /** Only about what is not sure. */
    doubtful: flag,
  }),
  z.strictObject({
    command: z.literal('reconcile'),
    /** The document, and the file of the answer. */
    files: z.tuple([path, path]),
    reader: z.string().min(1),
    /** Whose word it is that it is taken; undefined: the reader's. */
    who: z.string().min(1).optional(),
    take: z
      .string()
      .default('agreed')
      .transform((words) => words.split(','))
      .pipe(z.array(z.enum(TAKEABLE, { error: `--take wants some of ${TAKEABLE.join(',')}` }))),
    /** File of corrections; undefined for that of the project. */
    output: z.string().optional(),
  }),
]);

export type Asked = z.infer<typeof command>;
export type Command<Name extends Asked['command']> = Extract<Asked, { command: Name }>;

/** @throws UsageError */
export function asked(argv: readonly string[]): Asked {
  const { values, positionals } = parse(argv);
  const { 'keep-going': keepGoing, ...options } = values;
  const [name = 'run', ...files] = positionals;
  const found = command.safeParse({ command: name, files, ...options, ...(keepGoing && { keepGoing }) });
  if (found.success) return found.data;
  const messages = found.error.issues.map(({ message }) => message);
  throw new UsageError(messages.find((message) => message.startsWith('--')));
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
