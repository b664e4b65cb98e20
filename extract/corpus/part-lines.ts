/**
 * A document's part as two lines of JSON: what merging needs of it, then the rest, which nobody has to parse before the
 * document's own files are written. Kept parts and part files are made of them.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import type { Statements } from '../part.ts';
import type { Kept, Rest } from './read.ts';

/** The first line. */
export interface Head extends Statements {
  /** Of the document's file, where they are said. */
  readonly bytes?: number;
  /** Bytes of the second line. */
  readonly rest: number;
}

export function linesOf({ record, statements }: Statements, rest: Rest, more: object = {}): [string, string] {
  const second = JSON.stringify({ numbers: rest.numbers, text: rest.text });
  const head = { record, statements, ...more, rest: Buffer.byteLength(second) };
  return [`${JSON.stringify(head)}\n`, `${second}\n`];
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whoever asks knows that this version of the program wrote the line, so its outer form is proof enough. */
export const isHead = (value: unknown): value is Head =>
  isObject(value) && 'record' in value && 'statements' in value && 'rest' in value;

const isRest = (value: unknown): value is Rest =>
  isObject(value) &&
  'numbers' in value &&
  Array.isArray(value.numbers) &&
  'text' in value &&
  typeof value.text === 'string';

/** @param start where the second line begins in the file */
export const keptAt = ({ record, statements, rest }: Head, path: string, start: number): Kept => ({
  record,
  statements,
  rest: () => restAt(path, start, rest),
});

function restAt(path: string, start: number, length: number): Rest {
  const bytes = Buffer.allocUnsafe(length);
  const file = openSync(path, 'r');
  try {
    for (let at = 0, read = 1; at < length && read > 0; at += read)
      read = readSync(file, bytes, at, length - at, start + at);
  } finally {
    closeSync(file);
  }
  const rest: unknown = JSON.parse(bytes.toString());
  if (!isRest(rest)) throw new Error(`${path}: not what was kept`);
  return rest;
}
