/** What was found of a text or another value, kept for the next who asks: the amounts of a sentence share its clauses and their words. */

/** More values than this are forgotten all at once; nothing that comes out depends on when. */
const MOST_KNOWN = 20_000;

/** The same function of a value, worked out once as long as the value is remembered. */
export function remembered<T, V extends string | number | boolean = string>(
  find: (value: V) => T,
): (value: V) => T {
  const known = new Map<V, T>();
  return (value) => {
    const old = known.get(value);
    if (old !== undefined) return old;
    if (known.size >= MOST_KNOWN) known.clear();
    const found = find(value);
    known.set(value, found);
    return found;
  };
}
