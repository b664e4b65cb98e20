/** What was found of a text, kept for the next who asks: the amounts of a sentence share its clauses and their words. */

/** More texts than this are forgotten all at once; nothing that comes out depends on when. */
const MOST_KNOWN = 10_000;

/** The same function of a text, worked out once as long as the text is remembered. */
export function remembered<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const old = known.get(text);
    if (old !== undefined) return old;
    if (known.size >= MOST_KNOWN) known.clear();
    const found = find(text);
    known.set(text, found);
    return found;
  };
}
