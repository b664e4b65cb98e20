/** The words of a table, so that a text meets only those that may be in it. */
import { groupBy } from '../../src/domain/collections/group-by.ts';

interface Word<T> {
  readonly word: string;
  /** What it leads to. */
  readonly of: T;
}

export class WordTable<T> {
  private readonly byFirst: ReadonlyMap<string, readonly Word<T>[]>;

  constructor(words: readonly Word<T>[]) {
    this.byFirst = groupBy(words, ({ word }) => word.charAt(0));
  }

  /** A function that makes the table of an array of entries once, and remembers it as long as the array lives. */
  static memo<Entry, Of>(
    wordsOf: (entry: Entry) => readonly Word<Of>[],
  ): (entries: readonly Entry[]) => WordTable<Of> {
    const known = new WeakMap<readonly Entry[], WordTable<Of>>();
    return (entries) => {
      const table = known.get(entries) ?? new WordTable(entries.flatMap(wordsOf));
      known.set(entries, table);
      return table;
    };
  }

  /** What the longest word of the text that fits leads to; of equally long ones the last in the text, then the first here. */
  longestIn(text: string, fits: (of: T, word: string) => boolean): T | null {
    let best: Word<T | null> & { readonly at: number } = { word: '', of: null, at: -1 };
    for (let at = 0; at < text.length; at += 1)
      for (const { word, of } of this.byFirst.get(text.charAt(at)) ?? []) {
        const longer = word.length - best.word.length;
        if (longer < 0 || (longer === 0 && at === best.at)) continue;
        if (text.startsWith(word, at) && fits(of, word)) best = { word, of, at };
      }
    return best.of;
  }
}
