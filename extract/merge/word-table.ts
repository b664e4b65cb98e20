/** Entries of a table by their words, so that a text meets only the entries that have a word in it. */
export class WordTable<T> {
  private readonly byFirst = new Map<string, { readonly word: string; readonly entry: number }[]>();
  private readonly entries: readonly T[];

  constructor(entries: readonly T[], wordsOf: (entry: T) => readonly string[]) {
    this.entries = entries;
    for (const [entry, made] of entries.entries())
      for (const word of wordsOf(made)) {
        const first = word.charAt(0);
        const list = this.byFirst.get(first);
        if (list) list.push({ word, entry });
        else this.byFirst.set(first, [{ word, entry }]);
      }
  }

  /** A function that makes the table of an array of entries once, and remembers it as long as the array lives. */
  static memo<Entry extends object, Made>(
    make: (entry: Entry) => Made,
    wordsOf: (entry: Made) => readonly string[],
  ): (entries: readonly Entry[]) => WordTable<Made> {
    const known = new WeakMap<readonly Entry[], WordTable<Made>>();
    return (entries) => {
      const table = known.get(entries) ?? new WordTable(entries.map(make), wordsOf);
      known.set(entries, table);
      return table;
    };
  }

  /** The entries with a word in the text, in the table's order. */
  entriesIn(text: string): readonly T[] {
    const found = new Set<number>();
    for (let at = 0; at < text.length; at += 1)
      for (const { word, entry } of this.byFirst.get(text.charAt(at)) ?? [])
        if (!found.has(entry) && text.startsWith(word, at)) found.add(entry);
    return [...found].sort((a, b) => a - b).flatMap((entry) => this.entries[entry] ?? []);
  }
}
