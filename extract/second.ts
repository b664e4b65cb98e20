/** `ask`: what a second reader is given of one file. */
import { allLines, doubtfulLines, questionsOf } from '../src/domain/second-reading/question.ts';
import { Source } from '../src/domain/second-reading/source.ts';
import type { Question } from './arguments.ts';
import { extractOne } from './in-memory.ts';
import { emptyRegister } from './merge/ids.ts';
import type { CuratedTables } from './merge/curate.ts';
import type { SourceText } from './read/types.ts';

/** Line by line. */
export function questions(source: SourceText, tables: CuratedTables, ask: Question): string[] {
  const { dataset, ledgers } = extractOne(source, tables, emptyRegister());
  const [document] = dataset.documents;
  const [ledger] = ledgers;
  if (document === undefined || ledger === undefined) return [];
  const { text } = source;
  const lines = ask.isDoubtfulOnly
    ? doubtfulLines(dataset.targets, ledger, new Source(document, text))
    : allLines(document, text);
  return questionsOf({ document, text, lines, ...ask }).flatMap((question) => question.split('\n'));
}
