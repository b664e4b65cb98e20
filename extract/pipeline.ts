/**
 * The stages of the extractor in their order. Whoever runs it runs these lists: a run over a folder, a part of one, the
 * page's import, `explain`. All stages are pure; the same documents, tables and register give the same bytes.
 */
import { documentOf, segmented, type DocumentRequest } from './document.ts';
import { keyRowsOf } from '../src/domain/indicator/key-table.ts';
import { withCorrections } from './merge/corrections.ts';
import { alignIds } from './merge/ids.ts';
import { fatesOf } from './merge/ledger.ts';
import { foundIn, mergedOf, type Corpus } from './merge/merge.ts';
import { namedRecords } from './merge/records.ts';
import { draftsOf } from './merge/drafts.ts';
import { partOf } from './part.ts';
import { readSource } from './read/read-source.ts';
import type { ReadOptions, SourceFile, SourceText } from './read/types.ts';
import { checkValues } from './verify/values.ts';

/** One step of the extractor. */
interface Stage<Given, Made> {
  readonly name: string;
  /** What it makes of what, in a few words. */
  readonly says: string;
  readonly run: (given: Given) => Made;
}

type StageName = Pick<Stage<never, unknown>, 'name' | 'says'>;

/** Each stage is given what the one before it has made. */
interface Pipe<Given, Made> {
  readonly stages: readonly StageName[];
  readonly run: (given: Given) => Made;
  /** This pipe with one stage more. */
  readonly to: <Next>(stage: Stage<Made, Next>) => Pipe<Given, Next>;
}

const pipe = <Given, Made>({ run, ...named }: Stage<Given, Made>): Pipe<Given, Made> => piped([named], run);

const piped = <Given, Made>(
  stages: readonly StageName[],
  run: (given: Given) => Made,
): Pipe<Given, Made> => ({
  stages,
  run,
  to: ({ run: next, ...named }) => piped([...stages, named], (given) => next(run(given))),
});

/** Waits for the reader of the file's format, and so stands before the pipe. */
export const READ: Stage<SourceFile & ReadOptions, Promise<SourceText>> = {
  name: 'read',
  says: 'bytes → text, by what the content is',
  run: async ({ name, bytes, sha256, folder, ...options }) => ({
    ...(await readSource({ name, bytes, ...(sha256 !== undefined && { sha256 }) }, options)),
    ...(folder !== undefined && { folder }),
  }),
};

/** What one document says by itself. */
export const READING = pipe({
  name: 'segment',
  says: 'text → lines → blocks (paragraphs, tables) → articles',
  run: (given: DocumentRequest) => segmented(given),
}).to({
  name: 'interpret',
  says: 'block by block: structure → recognise → cues → rows → decide → the fields of each commitment and result',
  run: documentOf,
});

/** What one document gives to the corpus. */
export const DOCUMENT = READING.to({
  name: 'account',
  says: 'every number → what it belongs to, or why it is left out',
  run: (document) => ({ ...document, numbers: fatesOf(document) }),
}).to({
  name: 'part',
  says: 'what the corpus needs of the document, as plain data',
  run: partOf,
});

/** What the documents of a corpus hold together. Of each it needs the statements only. */
export const CORPUS = pipe({
  name: 'merge',
  says: 'statements → targets and results; what is said twice is one with two mentions',
  run: (corpus: Corpus) => ({ ...corpus, drafts: draftsOf(corpus.parts, keyRowsOf(corpus.tables.families)) }),
})
  .to({
    name: 'ids',
    says: 'each keeps the id under which the register knows it, or gets a new one',
    run: (given) => ({
      ...given,
      aligned: alignIds([...given.drafts.targets, ...given.drafts.results], given.register),
    }),
  })
  .to({
    name: 'name',
    says: 'indicator key, theme and family by the curated tables',
    run: (given) => ({ ...given, records: namedRecords(given) }),
  })
  .to({
    name: 'verify',
    says: 'fails where a value does not re-parse from its own text',
    run: (given) => {
      checkValues(given.records.targets);
      checkValues(given.records.results);
      return given;
    },
  })
  .to({
    name: 'correct',
    says: 'what people corrected, over what was read',
    run: (given) => ({
      ...given,
      corrected: withCorrections(
        { dataset: foundIn(given), results: given.records.results },
        given.textOf,
        given.tables,
      ),
    }),
  })
  .to({
    name: 'order',
    says: 'records in the order of the texts, held against the schema; each document’s ledger when it is asked for',
    run: mergedOf,
  });

/** All of them, as they are printed. */
export const STAGES: readonly StageName[] = [READ, ...DOCUMENT.stages, ...CORPUS.stages];
