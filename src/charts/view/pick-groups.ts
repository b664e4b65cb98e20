/** What a combobox offers of what can be picked, by what is typed. Pure. */
import { lazily } from '../../domain/collections/lazily.ts';
import { nearWords } from '../../domain/search/near-words.ts';
import { initialsOf } from '../../domain/search/pinyin.ts';
import { asInitials, matchesWords, normalise, placeOf, queryWords } from '../../domain/search/query.ts';
import { searchable } from '../../domain/search/synonyms.ts';

export interface PickOption {
  readonly key: string;
  readonly name: string;
  /** A count or the like, beside the name. Of a long group it is said of those that are offered. */
  readonly meta?: string | (() => string);
  /** Other words by which it is found, such as its English name. */
  readonly also?: string;
}

export interface PickGroup {
  readonly key: string;
  readonly label: string;
  /** Keep its identity while nothing changes: it is made ready for the search once. */
  readonly options: readonly PickOption[];
  /** A long group that comes only once something is typed. */
  readonly onSearch?: boolean;
}

/** More than anybody reads through: beyond, one types. */
export const MOST_OFFERED = 200;

export interface Offered extends PickGroup {
  /** How many more have what is typed. */
  readonly more: number;
}

/** What is typed is found as in the list of commitments; of thousands the first are offered. */
export function offeredOf(group: PickGroup, typed: string): Offered {
  const fitting = fittingOf(group.options, typed);
  const more = Math.max(0, fitting.length - MOST_OFFERED);
  return { ...group, options: fitting.slice(0, MOST_OFFERED), more };
}

/** Where nothing has what is typed, what has a word near it. */
export function nearIn(group: PickGroup, typed: string): Offered {
  const texts = textsOf(group.options).flatMap(({ plain }) => plain.split('\n'));
  const [near = ''] = nearWords(normalise(typed), texts);
  return near === '' ? { ...group, options: [], more: 0 } : offeredOf(group, near);
}

function fittingOf(options: readonly PickOption[], typed: string): readonly PickOption[] {
  const asked = queryWords(typed);
  if (asked.length === 0) return options;
  const texts = textsOf(options);
  const words = asked.map((word) =>
    asInitials(word, (part) => texts.some(({ plain }) => placeOf(part, plain, 0) >= 0)),
  );
  const areInitials = words.some(({ parts }) => parts.some(({ isInitials }) => isInitials));
  return options.filter((_, at) => {
    const text = texts[at];
    return text !== undefined && matchesWords(text.plain, words, areInitials ? text.initials() : '');
  });
}

interface SearchedText {
  readonly plain: string;
  readonly initials: () => string;
}

const TEXTS = new WeakMap<readonly PickOption[], readonly SearchedText[]>();

/** Made ready once. */
function textsOf(options: readonly PickOption[]): readonly SearchedText[] {
  const known = TEXTS.get(options);
  if (known !== undefined) return known;
  const texts = options.map(({ name, also = '' }) => ({
    plain: searchable(`${name}\n${also}`),
    initials: lazily(() => initialsOf(normalise(name))),
  }));
  TEXTS.set(options, texts);
  return texts;
}

/** The names of what is picked, by key. */
export function namesOf(
  picked: readonly string[],
  groups: readonly PickGroup[],
): ReadonlyMap<string, string> {
  if (picked.length === 0) return new Map();
  const wanted = new Set(picked);
  return new Map(
    groups.flatMap(({ options }) =>
      options.filter(({ key }) => wanted.has(key)).map(({ key, name }): [string, string] => [key, name]),
    ),
  );
}
