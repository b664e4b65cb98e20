/**
 * Counties and districts by their short names (西充 for 西充县). Each alone is too often an ordinary word to be a place; that
 * many of one city stand in a text is a sign of that city, whichever place each name means.
 */
import { NO_COUNTY } from '../../lexicon/place-words.ts';
import { words } from '../../lexicon/table.ts';
import { counties, placeAt } from '../../recognise/region.ts';
import { CharacterPairs } from '../../recognise/character-pairs.ts';

/** 西充县, 阆中市, 顺庆区: what a short name leaves out. */
const ENDING = /(?:(?:[一-龥]{1,3}族)+自治[县旗]|林区|矿区|新区|[县市区旗])$/;
/** 西充 of 西充县. */
export const shortOf = (name: string): string => name.replace(ENDING, '');
const ORDINARY = new Set(words(NO_COUNTY));

class ShortNames {
  private readonly codes = new Map<string, readonly string[]>();
  private readonly openings: CharacterPairs;

  constructor() {
    for (const { code, name } of counties()) {
      const short = shortOf(name);
      // 恩施 is the prefecture, 铁岭 the city, before it is the county of that name.
      if (short.length < 2 || ORDINARY.has(short) || placeAt(short, 0)?.length === short.length) continue;
      this.codes.set(short, [...(this.codes.get(short) ?? []), code]);
    }
    this.openings = new CharacterPairs(this.codes.keys());
  }

  /** Adds the names of a text to the counts. */
  count(text: string, counts: Map<string, ShortName>): void {
    let at = this.openings.next(text, 0);
    while (at < text.length) {
      const name = this.#nameAt(text, at);
      if (name !== '') {
        const codes = this.codes.get(name) ?? [];
        const known = counts.get(name) ?? { codes, count: 0 };
        counts.set(name, { codes, count: known.count + 1 });
      }
      at = this.openings.next(text, at + (name.length || 1));
    }
  }

  /** The longest; empty where there is none. */
  #nameAt(text: string, at: number): string {
    for (let length = 4; length > 1; length -= 1) {
      const part = text.slice(at, at + length);
      if (this.codes.has(part)) return part;
    }
    return '';
  }
}

export interface ShortName {
  /** Of all counties that are called so. */
  readonly codes: readonly string[];
  readonly count: number;
}

let shortNames: ShortNames | undefined;

/** The short names of counties in the texts, with how often they stand there. */
export function shortNamesIn(texts: readonly string[]): ReadonlyMap<string, ShortName> {
  const counts = new Map<string, ShortName>();
  shortNames ??= new ShortNames();
  for (const text of texts) shortNames.count(text, counts);
  return counts;
}
