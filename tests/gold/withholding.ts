/** The extractor as it would be without certain words in its tables. */
import type * as InMemory from '../../extract/in-memory.ts';
import { rebuilt } from './rebuilt.ts';

const TABLE = '/src/domain/text/table-words.ts';

/** Reads tables as src/domain/text/table-words.ts does, but passes over the words withheld and keeps a list of all others. */
const tableModule = (withheld: ReadonlySet<string>): string => `
  const withheld = new Set(${JSON.stringify([...withheld])});
  export const read = new Set();
  export const words = (table) => {
    const kept = table.trim().split(/\\s+/).filter((word) => !withheld.has(word));
    for (const word of kept) read.add(word);
    return kept;
  };`;

export interface Extractor {
  readonly extract: typeof InMemory.extract;
  /** Every word of every table that it was built with. */
  readonly words: ReadonlySet<string>;
}

/** Builds the extractor anew without the words given. */
export const extractorWithout = async (withheld: ReadonlySet<string>): Promise<Extractor> =>
  rebuilt({ [TABLE]: tableModule(withheld) }, async (load) => {
    const { extract } = await load<typeof InMemory>('/extract/in-memory.ts');
    const { read } = await load<{ read: ReadonlySet<string> }>(TABLE);
    return { extract, words: read };
  });
