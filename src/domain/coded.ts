/** Rows told apart by one of their facts: what is asked of a fact is then asked once per distinct one, not once per row. */
export interface Coded<R> {
  /** Per row the place of its fact among the distinct ones. */
  readonly codes: Uint32Array;
  /** Per distinct fact the first row that has it. */
  readonly examples: readonly R[];
}

/** One pass; `keyOf` names the fact. */
export function codedBy<R>(rows: readonly R[], keyOf: (row: R) => string): Coded<R> {
  const codes = new Uint32Array(rows.length);
  const places = new Map<string, number>();
  const examples: R[] = [];
  let last = '';
  let lastPlace = -1;
  // Rows of one document follow each other and share most facts.
  rows.forEach((row, at) => {
    const key = keyOf(row);
    if (key !== last || lastPlace < 0) {
      last = key;
      lastPlace = places.get(key) ?? -1;
      if (lastPlace < 0) {
        lastPlace = examples.length;
        places.set(key, lastPlace);
        examples.push(row);
      }
    }
    codes[at] = lastPlace;
  });
  return { codes, examples };
}
