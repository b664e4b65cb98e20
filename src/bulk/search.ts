/** Search in all rows: their distinct texts are made ready once (100,000 rows in turns), and what is typed is then found in them. */
import { useCallback, useMemo } from 'react';
import { lazily } from '../domain/collections/lazily.ts';
import { mapOf } from '../domain/collections/lists-in-steps.ts';
import { atOnce, type Steps } from '../domain/collections/steps.ts';
import type { TargetRow } from '../domain/dataset/target-index.ts';
import { initialsOf } from '../domain/search/pinyin.ts';
import { asInitials, placeOf, queryWords, type Part, type Word } from '../domain/search/query.ts';
import type { RowText } from '../domain/search/row-texts.ts';
import { searchable } from '../domain/search/synonyms.ts';
import { codedIn } from './coded.ts';
import { eachTextWith, textColumn, type TextColumn } from './text-column.ts';
import { inTurns } from './turns.ts';
import { useWork } from './use-work.ts';

type Rows = readonly TargetRow[];

export interface SearchColumn extends Pick<RowText, 'of'> {
  readonly isName: boolean;
  readonly texts: TextColumn;
  /** The first letters of the same texts; null where they are not searched. */
  readonly initials: () => TextColumn | null;
}

export interface Found {
  /** 1 for each row that the query finds; undefined where it leaves all. */
  readonly rows: Uint8Array | undefined;
  /** As the query was read. */
  readonly words: readonly Word[];
  readonly columns: readonly SearchColumn[];
}

const NO_QUERY: Found = { rows: undefined, words: [], columns: [] };

/** Null while it cannot be said. `texts` must be the same while the texts are. */
export function useSearch(rows: Rows, texts: readonly RowText[], query: string): Found | null {
  const { value: columns, isFresh } = useWork(
    rows,
    // Of few rows with the first letter that is typed: the first visit does without them.
    useCallback(() => lazily(() => searchColumns(rows, texts)), [rows, texts]),
    useCallback(
      async (signal: AbortSignal) => {
        const made = await inTurns(columnsIn(rows, texts), signal);
        return () => made;
      },
      [rows, texts],
    ),
  );
  return useMemo(() => {
    if (query.trim() === '') return NO_QUERY;
    return columns === null || !isFresh ? null : find(columns(), query);
  }, [columns, isFresh, query]);
}

function searchColumn({ of, byInitials, isName }: RowText, texts: TextColumn): SearchColumn {
  const initials = (): TextColumn => ({ ...texts, whole: initialsOf(texts.whole) });
  return {
    of,
    isName: isName === true,
    texts,
    initials: lazily(() => (byInitials === true ? initials() : null)),
  };
}

export const searchColumns = (rows: Rows, texts: readonly RowText[]): SearchColumn[] =>
  atOnce(columnsIn(rows, texts));

function* columnsIn(rows: Rows, texts: readonly RowText[]): Steps<SearchColumn[]> {
  const columns: SearchColumn[] = [];
  for (const text of texts) {
    const { codes, keys } = yield* codedIn(rows, text.read);
    columns.push(searchColumn(text, textColumn(codes, yield* mapOf(keys, searchable))));
    yield;
  }
  return columns;
}

/** Rows in which every word of the query stands. */
export function find(columns: readonly SearchColumn[], query: string): Found {
  const standsSomewhere = (part: Part): boolean =>
    columns.some(({ texts }) => placeOf(part, texts.whole, 0) >= 0);
  const words = queryWords(query).map((word) => asInitials(word, standsSomewhere));
  const [first, ...more] = words.map((word) => rowsWith(word, columns));
  const rows = first?.map((isFound, row) => (more.every((found) => found[row] === 1) ? isFound : 0));
  return { rows, words, columns };
}

/** Per text of a column which characters of the word stand in it; null: in none any. */
export function coversIn({ texts, initials }: SearchColumn, { parts }: Word): Int32Array | null {
  let covered: Int32Array | null = null;
  for (const part of parts) {
    const searched = part.isInitials === true ? initials() : texts;
    if (searched === null) continue;
    eachTextWith(part, searched, (code) => {
      covered ??= new Int32Array(texts.starts.length - 1);
      covered[code] = (covered[code] ?? 0) | part.covers;
    });
  }
  return covered;
}

export function rowsWith(word: Word, columns: readonly SearchColumn[]): Uint8Array {
  const rows = columns[0]?.texts.codes.length ?? 0;
  const [named, titled] = [new Int32Array(rows), new Int32Array(rows)];
  for (const column of columns) {
    const covered = coversIn(column, word);
    if (covered === null) continue;
    if (column.of !== 'policy') add(named, column.texts.codes, covered);
    if (column.of !== 'commitment') add(titled, column.texts.codes, covered);
  }
  const found = new Uint8Array(rows);
  const isAll = (covered: number | undefined): boolean => ((covered ?? 0) & word.all) === word.all;
  for (let row = 0; row < rows; row += 1) if (isAll(named[row]) || isAll(titled[row])) found[row] = 1;
  return found;
}

function add(found: Int32Array, codes: Uint32Array, covered: Int32Array): void {
  for (let row = 0; row < found.length; row += 1)
    found[row] = (found[row] ?? 0) | (covered[codes[row] ?? 0] ?? 0);
}
