/** What a combobox offers of what can be picked, by what is typed. Pure. */
import { matchesWords, normalise, queryWords, type Word } from '../../domain/search/query.ts';

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

/** A list of thousands is cut to the first that have what is typed; a short one is left to the combobox. */
export function offeredOf(group: PickGroup, typed: string): Offered {
  const { options } = group;
  if (options.length <= MOST_OFFERED) return { ...group, more: 0 };
  const words = queryWords(typed);
  const fitting = words.length === 0 ? options : fittingOf(options, words);
  const more = Math.max(0, fitting.length - MOST_OFFERED);
  return { ...group, options: fitting.slice(0, MOST_OFFERED), more };
}

function fittingOf(options: readonly PickOption[], words: readonly Word[]): PickOption[] {
  const texts = textsOf(options);
  return options.filter((_, at) => matchesWords(texts[at] ?? '', words));
}

const TEXTS = new WeakMap<readonly PickOption[], readonly string[]>();

/** Normalised all at once, which is many times faster than one by one. */
function textsOf(options: readonly PickOption[]): readonly string[] {
  const known = TEXTS.get(options);
  if (known !== undefined) return known;
  const lines = options.map(({ name, also = '' }) => `${name} ${also}`.replaceAll('\n', ' '));
  const texts = normalise(lines.join('\n')).split('\n');
  TEXTS.set(options, texts);
  return texts;
}

/** The names of what is picked, by key. */
export function namesOf(
  picked: readonly string[],
  groups: readonly PickGroup[],
): ReadonlyMap<string, string> {
  return new Map(
    groups.flatMap(({ options }) =>
      options.filter(({ key }) => picked.includes(key)).map(({ key, name }): [string, string] => [key, name]),
    ),
  );
}
