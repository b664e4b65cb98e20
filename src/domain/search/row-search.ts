/**
 * Search over all rows by what a person may remember of a commitment, except its sentence, which is not loaded with the
 * list. Texts are looked at once per distinct one: a hundred thousand commitments share some thousand policies and places.
 */
import { codedIn } from '../collections/coded.ts';
import type { TargetRow } from '../dataset/target-index.ts';
import type { DatasetView } from '../dataset/view.ts';
import { normalise, queryWords } from './query.ts';
import type { Sliced } from '../collections/sliced.ts';
import { textColumn, textsWith, type TextColumn } from './text-column.ts';

export interface RowSearch {
  readonly rows: number;
  readonly columns: readonly TextColumn[];
}

/** What is searched: how rows are told apart in it, and its text. */
interface Part {
  readonly keyOf: (row: TargetRow) => string;
  readonly textOf: (row: TargetRow) => string;
}

const same = (textOf: Part['textOf']): Part => ({ keyOf: textOf, textOf });

const quantityKey = (row: TargetRow): string =>
  `${row.value} ${row.valueMax} ${row.unit} ${row.comparator} ${row.measure} ${row.frequency}`;

function partsOf(
  { policyById }: DatasetView,
  quantityOf: (row: TargetRow) => string | null,
): readonly Part[] {
  const policyText = ({ articleId }: TargetRow): string => {
    const article = policyById.get(articleId)?.article;
    return [article?.title, article?.issuer, article?.documentNumber].filter(Boolean).join('\n');
  };
  return [
    same(({ indicator }) => indicator),
    same(({ scope }) => scope),
    same(({ region }) => region.name),
    { keyOf: ({ articleId }) => articleId, textOf: policyText },
    { keyOf: quantityKey, textOf: (row) => quantityOf(row) ?? '' },
    same(({ deadline }) => deadline.value ?? ''),
  ];
}

/** Texts that are made ready before somebody else may have a turn. */
const TURN = 1000;

/** `quantityOf` writes a row's figure as the list shows it. */
export function* searchOf(
  dataset: DatasetView,
  quantityOf: (row: TargetRow) => string | null,
): Sliced<RowSearch> {
  const columns: TextColumn[] = [];
  for (const { keyOf, textOf } of partsOf(dataset, quantityOf)) {
    const { codes, examples } = yield* codedIn(dataset.rows, keyOf);
    const texts: string[] = [];
    for (const row of examples) {
      texts.push(normalise(textOf(row)));
      if (texts.length % TURN === 0) yield;
    }
    columns.push(textColumn(codes, texts));
    yield;
  }
  return { rows: dataset.rows.length, columns };
}

/** Rows in which every word of the query stands, marked by 1; undefined for an empty query, which leaves all. */
export function findRows({ rows, columns }: RowSearch, query: string): Uint8Array | undefined {
  const words = queryWords(query);
  if (words.length === 0) return undefined;
  const found = new Uint8Array(rows).fill(1);
  for (const word of words) {
    const hits = rowsWith(word, columns, rows);
    for (let row = 0; row < rows; row += 1) found[row] = (found[row] ?? 0) & (hits[row] ?? 0);
  }
  return found;
}

function rowsWith(word: string, columns: readonly TextColumn[], rows: number): Uint8Array {
  const hits = new Uint8Array(rows);
  for (const column of columns) {
    const { codes } = column;
    const has = textsWith(word, column);
    if (has === null) continue;
    for (let row = 0; row < rows; row += 1) hits[row] = (hits[row] ?? 0) | (has[codes[row] ?? 0] ?? 0);
  }
  return hits;
}
