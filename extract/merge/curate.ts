/**
 * Puts a target into a theme and an indicator family by the curated tables. The rules know nouns, units and measures,
 * never sentences; the longest word that fits decides, so the order of the tables means nothing.
 */
import type { Family, Theme } from '../../src/domain/dataset/theme-tables.ts';
import { groupBy } from '../../src/domain/collections/group-by.ts';
import { indicatorKeyOf } from '../../src/domain/indicator/indicator-key.ts';
import { keyRowsOf } from '../../src/domain/indicator/key-table.ts';
import type { Article, Target } from '../../src/domain/dataset/schema.ts';
import type { Correction } from '../../src/domain/curation/curation.ts';

export interface CuratedTables {
  readonly themes: readonly Theme[];
  readonly families: readonly Family[];
  /** What people corrected in the records. */
  readonly corrections: readonly Correction[];
}

/** What the rules look at; a result is sorted as a target of its name would be. */
export interface Named {
  readonly target: Pick<Target, 'kind' | 'indicator' | 'scope' | 'unit' | 'measure' | 'direction'>;
  readonly article: Pick<Article, 'title'>;
}
type Assigned = { id: string; by: 'rule' } | null;

/** Most names are in plain spelling as they stand. */
const IS_PLAIN = /^[\u4e00-\u9fff、0-9A-Z%]*$/;

/** One spelling of full-width signs and Latin case: ５Ｇ, 5g and 5G are one word. Quotation marks and spaces say nothing. */
const plain = (text: string): string =>
  IS_PLAIN.test(text)
    ? text
    : text
        .normalize('NFKC')
        .replace(/[\s"'“”‘’]/gu, '')
        .toUpperCase();

/** 大数据园区数量 is about 大数据园区; a number ending in 指数, 次数 or 倍数 is a noun of its own. */
const withoutCounting = (name: string): string =>
  name.replace(/\([^()]*\)$/u, '').replace(/(?:数量|总数|个数|(?<![指次系参倍分])数)$/u, '');

/** 补贴占建设项目投资比例 is about the grant; the base of the share says nothing of its theme. */
const withoutBase = (name: string): string => name.replace(/占.*(?:比例|比重)$/u, '');

/** A clause without a figure has no head noun, unit or measure: it belongs to a family only by a whole name in it. */
const SHORTEST_IN_CLAUSE = 5;

interface Word<T> {
  readonly word: string;
  /** What it leads to. */
  readonly of: T;
}

/** The words of a table, so that a text meets only those that may be in it. */
class WordTable<T> {
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

const themeWords = WordTable.memo((theme: Theme) =>
  theme.words.map((word) => ({ word: plain(word), of: theme })),
);

interface FamilyWord {
  readonly family: Family;
  /** Plain; a name with one of them is of another family. */
  readonly without: readonly string[];
  readonly isHead: boolean;
}
const familyWords = WordTable.memo((family: Family) => {
  const without = family.without.map(plain);
  const wordsOf = (words: readonly string[], isHead: boolean) =>
    words.map((word) => ({ word: plain(word), of: { family, without, isHead } satisfies FamilyWord }));
  return [...wordsOf(family.heads, true), ...wordsOf(family.words, false)];
});

/** What can say the theme, in order; most often the first does, and the rest is not made. */
function* textsOnTheme({ target, article }: Named): Iterable<string> {
  const name = plain(target.indicator);
  yield target.kind === 'support' ? withoutBase(name) : name;
  yield plain(target.scope);
  yield plain(article.title);
}

/** By the indicator, else by whom it holds for, else by the policy's title; the last theme takes the rest. */
export function themeOf(draft: Named, themes: readonly Theme[]): Assigned {
  const table = themeWords(themes);
  for (const text of textsOnTheme(draft)) {
    const found = table.longestIn(text, () => true);
    if (found !== null) return { id: found.id, by: 'rule' };
  }
  const rest = themes.at(-1);
  return rest ? { id: rest.id, by: 'rule' } : null;
}

/**
 * 提高2个百分点 is still about a share, 翻一番 still about the amount that doubles: the noun decides, and the gate keeps
 * the two measures apart.
 */
function isMeasuredBy({ units, measures }: Family, { unit, measure }: Named['target']): boolean {
  if (measure === null) return false;
  if (measure === 'multiple' && unit === '倍') return true;
  if (measure === 'increment' && unit === '个百分点') return units.includes('%') || units.includes(unit);
  return (units.length === 0 || units.includes(unit)) && measures.includes(measure);
}

const isOfFamily = (family: Family, target: Named['target']): boolean =>
  family.kinds.includes(target.kind) && isMeasuredBy(family, target);

/** Whether a word that stands in a name puts it into the word's family. */
function fits(
  { family, without, isHead }: FamilyWord,
  word: string,
  { target }: Named,
  name: string,
): boolean {
  if (without.some((other) => name.includes(other))) return false;
  if (target.kind === 'milestone')
    return !isHead && word.length >= SHORTEST_IN_CLAUSE && family.kinds.includes('target');
  return isOfFamily(family, target) && (!isHead || withoutCounting(name).endsWith(word));
}

const FAMILIES_BY_KEY = new WeakMap<readonly Family[], ReadonlyMap<string, Family>>();

function familiesByKey(families: readonly Family[]): ReadonlyMap<string, Family> {
  const known = FAMILIES_BY_KEY.get(families);
  if (known) return known;
  const made = new Map(
    families.flatMap((family) => (family.keys ?? []).map(({ name }) => [name, family] as const)),
  );
  FAMILIES_BY_KEY.set(families, made);
  return made;
}

/** The family that has the indicator's key among its own. */
function familyByKey({ target }: Named, families: readonly Family[]): Family | undefined {
  const family = familiesByKey(families).get(indicatorKeyOf(target, keyRowsOf(families)));
  return family !== undefined && isOfFamily(family, target) ? family : undefined;
}

/** By its key, else the family that fits in kind, unit and measure and whose word is the longest in the name. */
export function familyOf(draft: Named, families: readonly Family[]): Assigned {
  const known = familyByKey(draft, families);
  if (known) return { id: known.id, by: 'rule' };
  const { indicator, scope } = draft.target;
  const table = familyWords(families);
  for (const names of scope === '' ? [indicator] : [indicator, scope + indicator]) {
    const name = plain(names);
    const found = table.longestIn(name, (of, word) => fits(of, word, draft, name));
    if (found !== null) return { id: found.family.id, by: 'rule' };
  }
  return null;
}
