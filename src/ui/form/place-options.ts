/** Which places can be chosen, and what lies in which. */
import { codeOf, offeredPlaces, takesInNeighbours } from '../../domain/region/place-filter.ts';
import { provinceOf } from '../../domain/region/provinces.ts';
import { normalise } from '../../domain/search/query.ts';
import type { I18n } from '../../i18n/index.ts';
import { placeFilterName } from '../../i18n/shown-names.ts';
import type { FoldedOption, Option, Options } from './OptionList.tsx';

/** More places than this are a list of provinces, with what lies in each folded. */
const FOLDED_FROM = 30;

/** Places of which a province has several below it: each province once, what lies in it folded. */
export function foldedPlaces(options: readonly Option[]): readonly FoldedOption[] {
  const heads = new Map<string, Option[]>();
  const folded: FoldedOption[] = [];
  for (const option of options) {
    const code = codeOf(option.value);
    const inside = code === provinceOf(code) ? undefined : heads.get(provinceOf(code));
    if (inside !== undefined) {
      inside.push(option);
      continue;
    }
    const own: Option[] = [];
    if (!takesInNeighbours(option.value)) heads.set(code, own);
    folded.push({ option, inside: own });
  }
  return folded;
}

interface Wanted {
  /** Per value how many it would leave. */
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
  /** The words looked for. */
  readonly words: string;
  /** The reader's own region. */
  readonly mine: string | null;
}

/** The places that would leave something, and the chosen ones, whose name has the words looked for. */
export function placeOptions(
  { counts, chosen, words, mine }: Wanted,
  regions: Parameters<typeof placeFilterName>[1],
  i18n: I18n,
): Options {
  const find = normalise(words.trim());
  const options = [...new Set([...offeredPlaces(counts, mine), ...chosen])]
    .map((value): Option => ({
      value,
      label: placeFilterName(value, regions, i18n),
      count: counts.get(value) ?? 0,
    }))
    .filter(({ label }) => normalise(label).includes(find));
  const isFolded = find === '' && options.length > FOLDED_FROM;
  return {
    listed: isFolded ? foldedPlaces(options) : options.map((option) => ({ option, inside: [] })),
    hidden: 0,
  };
}
