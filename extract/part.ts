/**
 * What one document gives to the corpus, as plain data: everything that merging needs and nothing that only reading
 * needed. It can be kept on a disk and sent between threads.
 */
import * as z from 'zod';
import {
  policyDocument,
  UNREAD_REASONS,
  type LedgerEntry,
  type PolicyDocument,
  type Unread,
  type UnreadReason,
} from '../src/domain/dataset/schema.ts';
import type { ReadDocument } from './document.ts';
import type { Reading } from './fields/reading.ts';
import { lineAt } from './segment/lines.ts';

/** A reading with the words that it was read from. */
export interface Statement extends Reading {
  /** 1-based line of the value's first character. */
  readonly line: number;
  readonly quote: string;
  /** The value as written; empty for a milestone. */
  readonly valueText: string;
  /** The words around the value, inside its quote. */
  readonly surroundings: string;
}

/** A ledger's entry before ids are known: what belongs to a statement names it by its index. */
export type PartEntry = Omit<LedgerEntry, 'fate'> & {
  readonly fate: { readonly reason: string; readonly statement?: number };
};

/** What a document says. */
export interface Statements {
  readonly record: PolicyDocument;
  readonly statements: readonly Statement[];
}

export interface DocumentPart extends Statements {
  readonly numbers: readonly PartEntry[];
  readonly text: string;
}

/** So many characters on each side of the value tell two sayings apart. */
const CONTEXT = 30;

/**
 * Takes out of a document what the corpus needs.
 * @throws Error where the record is not what the dataset's schema asks for: one document fails, not the corpus
 */
export function partOf(document: ReadDocument & Pick<DocumentPart, 'numbers'>): DocumentPart {
  const { text, readings, numbers } = document;
  const unread = unreadOf(numbers);
  const record = policyDocument.safeParse({ ...document.record, ...(unread.length > 0 ? { unread } : {}) });
  if (!record.success) throw new Error(`its record does not fit: ${z.prettifyError(record.error)}`);
  return {
    record: record.data,
    text,
    statements: readings.map((reading) => statementOf(reading, document)),
    numbers,
  };
}

function statementOf(reading: Reading, { text, lines }: ReadDocument): Statement {
  const [valueStart, valueEnd] = reading.valueRange;
  const [start, end] = reading.quoteRange;
  return {
    line: lineAt(lines, valueStart),
    quote: text.slice(start, end),
    valueText: reading.value === null && !reading.relation ? '' : text.slice(valueStart, valueEnd),
    surroundings: text.slice(Math.max(start, valueStart - CONTEXT), Math.min(end, valueEnd + CONTEXT)),
    ...reading,
  };
}

/** A document full of such places is told of by the first ones. */
const MAX_STRETCHES = 20;

/**
 * What of a document nobody read (numbers outside every article, and tables that cannot be read): a record for each reason,
 * in the order of the schema; numbers in the order of the text.
 */
function unreadOf(numbers: readonly PartEntry[]): Unread[] {
  return UNREAD_REASONS.flatMap((reason) => {
    const stretches = stretchesOf(numbers, reason);
    const count = numbers.filter(({ fate }) => fate.reason === reason).length;
    return count === 0 ? [] : [{ reason, numbers: count, lines: stretches.slice(0, MAX_STRETCHES) }];
  });
}

/** First and last lines of numbers that follow each other with no number of another fate between them. */
function stretchesOf(numbers: readonly PartEntry[], reason: UnreadReason): [number, number][] {
  const stretches: [number, number][] = [];
  let open: [number, number] | undefined;
  for (const { line, fate } of numbers) {
    if (fate.reason !== reason) open = undefined;
    else if (open) open[1] = line;
    else stretches.push((open = [line, line]));
  }
  return stretches;
}
