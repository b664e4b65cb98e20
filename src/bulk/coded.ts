/** Rows told apart by one of their facts: what is asked of a fact is then asked once per distinct one, not once per row. */
export interface Coded {
  /** Per row the place of its fact among the distinct ones. */
  readonly codes: Uint32Array;
  /** The distinct facts. */
  readonly keys: readonly string[];
}

/** One pass; `keyOf` names the fact. */
export function codedBy<R>(rows: readonly R[], keyOf: (row: R) => string): Coded {
  const codes = new Uint32Array(rows.length);
  const places = new Map<string, number>();
  for (const [at, row] of rows.entries()) {
    const key = keyOf(row);
    const place = places.get(key) ?? places.size;
    if (place === places.size) places.set(key, place);
    codes[at] = place;
  }
  return { codes, keys: [...places.keys()] };
}
