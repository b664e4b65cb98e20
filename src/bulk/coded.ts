import { atOnce, eachOf, type Steps } from '../domain/collections/steps.ts';

/** Rows told apart by one of their facts: what is asked of a fact is then asked once per distinct one, not once per row. */
export interface Coded {
  /** Per row the place of its fact among the distinct ones. */
  readonly codes: Uint32Array;
  /** The distinct facts. */
  readonly keys: readonly string[];
}

/** One pass; `keyOf` names the fact. */
export const codedBy = <R>(rows: readonly R[], keyOf: (row: R) => string): Coded =>
  atOnce(codedIn(rows, keyOf));

export function* codedIn<R>(rows: readonly R[], keyOf: (row: R) => string): Steps<Coded> {
  const codes = new Uint32Array(rows.length);
  const places = new Map<string, number>();
  yield* eachOf(rows, (row, at) => {
    const key = keyOf(row);
    const place = places.get(key) ?? places.size;
    if (place === places.size) places.set(key, place);
    codes[at] = place;
  });
  return { codes, keys: [...places.keys()] };
}
