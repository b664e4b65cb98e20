/**
 * A column of the index: whole where little repeats, else its distinct entries and per row the place among them. Places are
 * written as printable characters, one digit of base 91 each, all rows' highest digits first: half the length of numbers
 * in JSON, and an engine reads a long string many times faster than a long array.
 */
export type Column<T> =
  | { readonly all: readonly T[] }
  | { readonly dict: readonly T[]; readonly codes: string };

/** Printable ASCII from `#` on without the backslash: nothing that JSON would have to escape. */
const FIRST = 35;
const BACKSLASH = 92;
const BASE = 91;

const charOf = (digit: number): string =>
  String.fromCharCode(digit + FIRST < BACKSLASH ? digit + FIRST : digit + FIRST + 1);

const digitOf = (char: number): number => (char < BACKSLASH ? char - FIRST : char - FIRST - 1);

function writeCodes(places: readonly number[], distinct: number): string {
  let codes = '';
  let power = 1;
  while (power * BASE < distinct) power *= BASE;
  for (; power >= 1; power /= BASE) {
    codes += places.map((place) => charOf(Math.floor(place / power) % BASE)).join('');
  }
  return codes;
}

/** Places in the dictionary, one per row. Throws where the column holds another number of rows. */
function readCodes(codes: string, rows: number): Uint32Array {
  if (rows > 0 ? codes.length === 0 || codes.length % rows !== 0 : codes !== '')
    throw new Error(`dataset index: ${codes.length} codes for ${rows} rows, some are missing`);
  const places = new Uint32Array(rows);
  for (let at = 0; at < codes.length; at += rows) {
    for (let row = 0; row < rows; row += 1) {
      places[row] = (places[row] ?? 0) * BASE + digitOf(codes.charCodeAt(at + row));
    }
  }
  return places;
}

export function toColumn<T>(values: readonly T[]): Column<T> {
  const dict: T[] = [];
  const known = new Map<string, number>();
  const places = values.map((value) => {
    const key = JSON.stringify(value);
    const place = known.get(key) ?? dict.length;
    if (place === dict.length) {
      known.set(key, place);
      dict.push(value);
    }
    return place;
  });
  // A dictionary pays only where most entries repeat.
  return dict.length * 2 > values.length ? { all: values } : { dict, codes: writeCodes(places, dict.length) };
}

/** A column as it is read: all alike, since an engine reads what is always laid out alike three times as fast. */
export interface OpenColumn<T> {
  readonly entries: readonly T[];
  /** Per row the place of its entry. */
  readonly places: Uint32Array;
}

export const openColumn = <T>(column: Column<T>, rows: number): OpenColumn<T> =>
  'all' in column
    ? { entries: column.all, places: Uint32Array.from({ length: rows }, (_, row) => row) }
    : { entries: column.dict, places: readCodes(column.codes, rows) };

/** The entry of a row; throws where the file is shorter than it says. Null is an entry, a hole is none. */
export function cellAt<T>({ entries, places }: OpenColumn<T>, row: number): T {
  const entry = entries[places[row] ?? -1];
  if (entry === undefined) throw new Error(`dataset index: the entry of row ${row} is missing`);
  return entry;
}
