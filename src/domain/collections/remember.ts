/** The same function of a word, asked once for each. */
export function remember<T>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const value = of(word);
    known.set(word, value);
    return value;
  };
}
