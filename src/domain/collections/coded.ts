import { atOnce, type Sliced } from './sliced.ts';

/** Rows told apart by one of their facts: what is asked of a fact is then asked once per distinct one, not once per row. */
export interface Coded<R> {
  /** Per row the place of its fact among the distinct ones. */
  readonly codes: Uint32Array;
  /** Per distinct fact the first row that has it. */
  readonly examples: readonly R[];
}

/** Rows that are coded before somebody else may have a turn. */
const TURN = 10_000;

/** One pass; `keyOf` names the fact. */
export const codedBy = <R>(rows: readonly R[], keyOf: (row: R) => string): Coded<R> =>
  atOnce(codedIn(rows, keyOf));

/** The same in turns. */
export function* codedIn<R>(rows: readonly R[], keyOf: (row: R) => string): Sliced<Coded<R>> {
  const codes = new Uint32Array(rows.length);
  const places = new Map<string, number>();
  const examples: R[] = [];
  const code = placer(places, examples, keyOf);
  for (let from = 0; from < rows.length; from += TURN) {
    const to = Math.min(rows.length, from + TURN);
    for (let at = from; at < to; at += 1) {
      const row = rows[at];
      if (row !== undefined) codes[at] = code(row);
    }
    if (to < rows.length) yield;
  }
  return { codes, examples };
}

/** The place of a row's fact among those seen so far. Rows of one document follow each other and share most facts. */
function placer<R>(
  places: Map<string, number>,
  examples: R[],
  keyOf: (row: R) => string,
): (row: R) => number {
  let last = '';
  let lastPlace = -1;
  return (row) => {
    const key = keyOf(row);
    if (key === last && lastPlace >= 0) return lastPlace;
    last = key;
    lastPlace = places.get(key) ?? examples.length;
    if (lastPlace === examples.length) {
      places.set(key, lastPlace);
      examples.push(row);
    }
    return lastPlace;
  };
}
